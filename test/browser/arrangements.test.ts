import { describe, expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as briefWords } from '../../client/panels/instructions/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as stageWords } from '../../client/panels/stage-pane/words.ts';
import { t as moveWords } from '../../client/scene/moves/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { join } from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import { linesSeen, movesOutOfPlace, scrollers } from './support/lines.ts';
import { cutOff } from './support/reading.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, PHONE } from './support/words.ts';

const house = openHouse();

/** Screens of real classes, and how many rows of what is read each must show at the least. */
const SCREENS = [
  { name: 'a laptop', width: 1440, height: 900, lines: 25 },
  { name: 'the wall of a small room', width: 1920, height: 1080, lines: 25 },
  { name: 'a Chromebook', width: 1366, height: 607, lines: 14 },
  { name: 'a tablet lying', width: 1024, height: 768, lines: 18 },
  { name: 'a tablet standing', width: 768, height: 1024, lines: 25 },
  { name: 'a phone', width: 390, height: 844, lines: 14 },
  { name: 'a small phone with browser bars', width: 375, height: 553, lines: 9 },
  { name: 'a phone lying', width: 844, height: 390, lines: 6 },
  { name: 'a laptop at twice the size of letters', width: 720, height: 450, lines: 7 },
] as const;

/** The rows of what is read on each screen; sees too that one thing scrolls, and that nothing is cut off. */
async function readsEverywhere(person: Visitor, title: string): Promise<void> {
  const short: string[] = [];
  for (const { name, width, height, lines } of SCREENS) {
    await person.page.setViewportSize({ width, height });
    await person.sees('heading', title);
    const seen = await linesSeen(person);
    const scrolls = await scrollers(person);
    // Where nothing scrolls, all that there is to read is seen.
    if (seen < lines && scrolls.length > 0) short.push(`${name}: ${seen} of ${lines} rows`);
    expect(
      scrolls.filter((one) => one !== 'div.tab-panel'),
      name,
    ).toEqual([]);
    expect(await movesOutOfPlace(person), name).toEqual([]);
    expect(await cutOff(person), name).toEqual([]);
    expect(await overflows(person), name).toEqual([]);
  }
  expect(short).toEqual([]);
  expect(await barriers(person)).toEqual([]);
}

/** The brief with all that stands behind its fold: longer than any screen. */
async function unfoldBrief(person: Visitor): Promise<void> {
  await person.sees('heading', nowWords('now.briefing.title'));
  await person.page.getByText(briefWords('brief.more'), { exact: true }).click();
}

describe('what is read has the height of the page, on every screen', () => {
  it('instructions in the briefing, drafts in the informals', async () => {
    const session = await SessionByHand.open(house.port);
    const amina = await house.visit('Amina', `/join/${session.opened.code}`);
    await joinSession(amina);
    await pickFromList(amina, delegation('KEN'));
    await session.enter('briefing');
    await unfoldBrief(amina);
    await readsEverywhere(amina, nowWords('now.briefing.title'));
    await session.enter('generalDebate', 'informals');
    await readsEverywhere(amina, nowWords('now.informals.title'));
    session.close();
  });

  it('also for a person alone, who moves the meeting on from the same page', async () => {
    const you = await house.visit('You', '/');
    const kenya = delegation('KEN');
    await you.page.getByLabel(landingWords('solo.any')).selectOption(kenya.id);
    await you.press(landingWords('solo.actAs', { name: kenya.shortName }));
    await unfoldBrief(you);
    await readsEverywhere(you, nowWords('now.briefing.title'));
  });
});

it('the facilitator has the text before them while people read, the hall while they meet, and the last moves', async () => {
  const session = await SessionByHand.open(house.port);
  const { session: id, facilitatorToken } = session.opened;
  await session.enter('briefing');
  const fatima = await house.visit('Fatima', `/f/${id}#${facilitatorToken}`);
  for (const { width, height, lines } of [
    { width: 1440, height: 900, lines: 25 },
    { width: 1366, height: 607, lines: 11 },
  ]) {
    await fatima.page.setViewportSize({ width, height });
    await fatima.page.locator('.desk-table .paper').waitFor();
    expect(await linesSeen(fatima, '.desk-table__text'), `${width}`).toBeGreaterThanOrEqual(lines);
    expect(await cutOff(fatima), `${width}`).toEqual([]);
  }
  expect(await barriers(fatima)).toEqual([]);
  await session.enter('generalDebate');
  await fatima.page.locator('.desk-table').waitFor({ state: 'detached' });
  await session.enter('informals');
  await fatima.page.locator('.desk-table').waitFor();
  const draft = scenario.drafts[1];
  const { token } = await join(house.port, session.opened, 'Kofi');
  const kofi = await TestClient.connect(house.port, { session: id, token });
  await kofi.send({ type: 'takeSeat', seat: 'BRA' });
  await kofi.send({ type: 'joinSponsors', draft: draft?.id ?? '' });
  const moves = fatima.find('region', deskWords('moves.title'));
  await moves.getByText(`Brazil has joined the sponsors of ${draft?.shortName}.`).waitFor();
  kofi.close();
  session.close();
});

it('the hall is large while people meet, and can be made so at any time', async () => {
  const session = await SessionByHand.open(house.port);
  const amina = await house.visit('Amina', `/join/${session.opened.code}`);
  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));
  await session.enter('briefing');
  await amina.press(stageWords('strip.turn'));
  await amina.page.locator('.hall.is-room').waitFor();
  await amina.press(stageWords('stage.turn'));
  await amina.page.locator('.hall.is-table').waitFor();
  await session.enter('generalDebate');
  await amina.page.locator('.hall.is-room').waitFor();

  await amina.page.setViewportSize(PHONE.viewport);
  const room = amina.find('tab', hallWords('tabs.room'));
  await room.and(amina.page.locator('[aria-selected=true]')).waitFor();
  await amina.press(moveWords('move.requestFloor'));
  await amina.find('tab', hallWords('tabs.text')).click();
  await amina.page.locator('.paper').waitFor();
  expect(await barriers(amina)).toEqual([]);
  session.close();
});
