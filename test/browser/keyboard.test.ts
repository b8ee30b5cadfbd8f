import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as lobbyWords } from '../../client/panels/lobby/words.ts';
import { t as paneWords } from '../../client/panels/stage-pane/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { holdsVote, voteByKey } from './support/ballot.ts';
import { SessionByHand } from './support/by-hand.ts';
import { openHouse, scenario } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, literally, subject, voteButton } from './support/words.ts';

const kenya = delegation('KEN');
const [draft = ''] = drafts;
/** More stops than this between two things that one does are too many. */
const STOPS = 20;

let session: SessionByHand;
afterEach(() => session.close());

const isFocused = (element: Locator) =>
  element.evaluateAll((found) => found.some((one) => one === document.activeElement));

/** Goes with the Tab key to an element, and fails where that takes too many stops. */
async function tabTo({ name, page }: Visitor, element: Locator): Promise<void> {
  await element.first().waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await isFocused(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} did not come to ${element} in ${STOPS} stops.`);
}

async function pressAt(person: Visitor, element: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(person, element);
  await person.page.keyboard.press(key);
}

/** From the address on the invitation to a seat. */
async function joinByKeys(person: Visitor): Promise<void> {
  const { page } = person;
  await person.sees('heading', scenario.title);
  await page.keyboard.type(person.name);
  await page.keyboard.press('Enter');
  await person.sees('heading', lobbyWords('own.noneTitle', { name: person.name }));
  await person.sees('button', `${kenya.name}: ${lobbyWords('map.free')}`);
  await tabTo(person, page.getByLabel(lobbyWords('picker.search')));
  await page.keyboard.type(kenya.shortName);
  const seat = new RegExp(`^${literally(kenya.shortName)}\\s*${lobbyWords('picker.free')}$`);
  await pressAt(person, person.find('button', seat), 'Enter');
  await person.sees('heading', kenya.name);
}

/** A whole ballot: by a letter, by the buttons, by another letter; and its result. */
async function voteByKeys(person: Visitor): Promise<void> {
  await session.enter('action');
  await session.openVoting();
  await person.sees('heading', nowWords('now.vote.title', { subject: subject(draft) }));
  await voteByKey(person, 'N');
  await holdsVote(person, 'no', draft);
  await pressAt(person, person.find('button', voteButton('abstain', draft)), 'Space');
  await holdsVote(person, 'abstain', draft);
  await voteByKey(person, 'Y');
  await holdsVote(person, 'yes', draft);
  await person.sees('row', new RegExp(`^${kenya.shortName}.*${hallWords('ballot.yes')}$`));
  await session.declareResult();
  await person.reads(nowWords('now.declared.kicker'));
}

describe('where the browser cannot draw', () => {
  const house = openHouse({ webgl: false });

  it('the hall is a table, and the whole ballot is played by keyboard', async () => {
    session = await SessionByHand.open(house.port);
    const amina = await house.visit('Amina', `/join/${session.opened.code}`, { hall: true });
    await joinByKeys(amina);
    await session.enter('briefing', 'generalDebate');
    await amina.reads(paneWords('stage.noPicture'));
    await voteByKeys(amina);
    expect(await amina.page.locator('canvas').count()).toBe(0);
  });
});

describe('where the hall is switched off', () => {
  const house = openHouse();

  it('in the menu, it is a table, and the whole ballot is played by keyboard', async () => {
    session = await SessionByHand.open(house.port);
    const amina = await house.visit('Amina', `/join/${session.opened.code}`, { hall: true });
    await joinByKeys(amina);
    await session.enter('briefing', 'generalDebate');
    await amina.page.locator('canvas').waitFor();
    await pressAt(amina, amina.find('button', frameWords('menu.open')), 'Enter');
    await pressAt(amina, amina.page.getByLabel(frameWords('menu.hideHall')), 'Space');
    await amina.page.keyboard.press('Escape');
    await amina.page.locator('canvas').waitFor({ state: 'detached' });
    await voteByKeys(amina);
  });
});
