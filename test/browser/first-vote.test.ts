import { expect, it } from 'vitest';
import { t as firstWords } from '../../client/panels/first-vote/words.ts';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as lobbyWords } from '../../client/panels/lobby/words.ts';
import { seatToLearnWith } from '../../client/scene/first-vote/seat.ts';
import { barriers, overflows } from './support/access.ts';
import { voteByButton } from './support/ballot.ts';
import { SessionByHand } from './support/by-hand.ts';
import { openHouse, scenario } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, literally } from './support/words.ts';

const house = openHouse();
const PHONE = { width: 390, height: 844 };
const own = delegation(seatToLearnWith(scenario));
const [draft = ''] = drafts;

/** The words with any name in the place of the values. */
const withAnyName = (key: 'answer.title' | 'result.broken') =>
  new RegExp(literally(firstWords(key, { name: '§' })).replace('§', '.+'));

async function readsAndIsAsked(person: Visitor): Promise<void> {
  await person.sees('heading', firstWords('read.title', { name: own.shortName }));
  await person.press(firstWords('read.act'));
  await person.sees('heading', withAnyName('answer.title'));
}

it('a newcomer on a phone promises a vote, breaks the promise and reads what came of it', async () => {
  const newcomer = await house.visit('Newcomer', '/', { viewport: PHONE });
  await newcomer.press(landingWords('first.act'));
  await readsAndIsAsked(newcomer);
  expect(await barriers(newcomer)).toEqual([]);
  expect(await overflows(newcomer)).toEqual([]);
  await newcomer.press(firstWords('answer.accept'));
  await newcomer.press(firstWords('call.act'));
  await newcomer.sees('heading', firstWords('vote.title', { draft }));
  await voteByButton(newcomer, 'no', draft);
  await newcomer.sees('heading', firstWords('result.title', { draft, outcome: 'adopted' }));
  await newcomer.reads(withAnyName('result.broken'));
  await newcomer.page.reload();
  await newcomer.sees('heading', firstWords('result.title', { draft, outcome: 'adopted' }));
  await newcomer.press(firstWords('result.goOn', { name: own.shortName }));
  await newcomer.sees('navigation', frameWords('steps.label'));
});

it('the same goes by keyboard alone, each step saying where one is; and can be left at any time', async () => {
  const newcomer = await house.visit('Typist', '/');
  const { page } = newcomer;
  const begin = await newcomer.sees('button', landingWords('first.act'));
  await begin.focus();
  await page.keyboard.press('Enter');
  const heading = await newcomer.sees('heading', firstWords('read.title', { name: own.shortName }));
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const question = await newcomer.sees('heading', withAnyName('answer.title'));
  await expect.poll(() => question.evaluate((one) => one === document.activeElement)).toBe(true);
  await newcomer.find('button', firstWords('frame.skip')).focus();
  await page.keyboard.press('Enter');
  await newcomer.sees('navigation', frameWords('steps.label'));
  await newcomer.press(frameWords('menu.open'));
  const sounds = newcomer.page.getByRole('checkbox', { name: frameWords('menu.sounds') });
  await expect.poll(() => sounds.isChecked()).toBe(true);
  await sounds.uncheck();
  await page.addInitScript(noteSoundStates);
  await page.reload();
  await newcomer.press(frameWords('menu.open'));
  await expect.poll(() => sounds.isChecked()).toBe(false);
  // Switched on again they are heard once, and then the device's sound is let go.
  await sounds.check();
  await expect.poll(() => page.evaluate('soundStates')).toEqual(['running', 'suspended']);
});

/** On the page: keeps in `soundStates` what becomes of the sound of the device. */
function noteSoundStates(): void {
  const states: string[] = [];
  class Noted extends AudioContext {
    constructor() {
      super();
      this.addEventListener('statechange', () => states.push(this.state));
    }
  }
  Object.assign(window, { soundStates: states, AudioContext: Noted });
}

it('the way in is a code, a name, in', async () => {
  const hand = await SessionByHand.open(house.port);
  const pupil = await house.visit('Pupil', '/join', { viewport: PHONE });
  await pupil.page.keyboard.type(hand.opened.code);
  await pupil.sees('heading', scenario.title);
  await pupil.page.keyboard.type('Pupil');
  await pupil.page.keyboard.press('Enter');
  await pupil.sees('heading', lobbyWords('own.noneTitle', { name: 'Pupil' }));
  hand.close();
});
