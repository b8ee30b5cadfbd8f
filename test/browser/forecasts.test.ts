import { expect, it } from 'vitest';
import { t as forecastWords } from '../../client/panels/forecast/words.ts';
import { namedStates, openMatters } from '../../shared/procedure/forecast/forecast.ts';
import { houseOf } from '../../shared/procedure/road/house.ts';
import { publicContent } from '../../shared/views/content.ts';
import { TestSession } from '../fixtures/session.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, PHONE, subject } from './support/words.ts';

const house = openHouse();
const draft = scenario.drafts[0]?.shortName ?? '';
const matter = subject(draft);

/** The states that the card of the first vote names. */
function named(): readonly string[] {
  const { room } = new TestSession(scenario).enter('briefing', 'action');
  const open = publicContent(scenario);
  const [first] = openMatters(houseOf(open), room);
  return first === undefined ? [] : namedStates(open, room, first);
}

/** Moves a slider by the keyboard alone, so many steps of five per cent. */
async function slide(
  { page }: Visitor,
  label: string,
  key: 'ArrowUp' | 'ArrowDown',
  times: number,
) {
  const slider = page.getByRole('slider', { name: label });
  await slider.focus();
  for (let step = 0; step < times; step += 1) await page.keyboard.press(key);
}

it('[FOR-1] [FOR-3] [FOR-4] people with a seat and without say what they expect, alone, and read how it did', async () => {
  const session = await SessionByHand.open(house.port);
  const [anna, kofi, chair] = await Promise.all([
    house.visit('Anna', `/join/${session.opened.code}`),
    house.visit('Kofi', `/join/${session.opened.code}`, PHONE),
    house.visit('Chair', `/f/${session.opened.session}#${session.opened.facilitatorToken}`),
  ]);
  await Promise.all([joinSession(anna), joinSession(kofi)]);
  await pickFromList(anna, delegation('KEN'));
  await session.enter('briefing');
  expect(await anna.find('button', forecastWords('button')).count()).toBe(0);
  await session.enter('generalDebate');

  await anna.press(forecastWords('button'));
  await anna.sees('dialog', forecastWords('title'));
  expect(await barriers(anna)).toEqual([]);
  await slide(anna, forecastWords('result.ballot'), 'ArrowUp', 6);
  await anna.press(forecastWords('act'));
  await anna.reads(forecastWords('given'));

  await kofi.sees('button', forecastWords('act'));
  expect(await kofi.find('button', forecastWords('button')).count()).toBe(0);
  expect(await overflows(kofi)).toEqual([]);
  for (const seat of named()) {
    const { shortName: name } = delegation(seat);
    await slide(kofi, forecastWords('state.ballot', { name }), 'ArrowDown', 10);
  }
  await kofi.press(forecastWords('act'));
  await kofi.reads(forecastWords('given'));
  expect(await kofi.words()).not.toContain(forecastWords('percent', { percent: 80 }));
  await chair.reads(forecastWords('count', { count: 2, matter }));
  expect(await chair.words()).not.toContain(forecastWords('percent', { percent: 80 }));

  await session.enter('action');
  await session.openVoting();
  await anna.find('dialog', forecastWords('title')).waitFor({ state: 'detached' });
  expect(await anna.find('button', /Forecast/).count()).toBe(0);
  await session.finishBallot();
  await anna.reads(new RegExp(`${forecastWords('told', { matter, score: '' }).slice(0, 20)}`));

  await session.enter('debrief');
  await anna.sees('heading', forecastWords('debrief.title'));
  await anna.reads(forecastWords('debrief.few', { matter, count: 2 }));
  await anna.sees('img', forecastWords('picture.label'));
  await anna.page.getByText(forecastWords('picture.table'), { exact: true }).click();
  await anna.sees('rowheader', forecastWords('picture.band', { from: 65, to: 80 }));
  expect(await barriers(anna)).toEqual([]);
  session.close();
});
