import { expect, it } from 'vitest';
import { t as forecastWords } from '../../client/panels/forecast/words.ts';
import { banded, calibration } from '../../shared/analysis/calibration.ts';
import { brier, judgedIn, scoredForecasts } from '../../shared/analysis/forecasts.ts';
import { namedStates, openMatters } from '../../shared/procedure/forecast/forecast.ts';
import type { Room } from '../../shared/procedure/kernel/room.ts';
import type { Forecast } from '../../shared/procedure/kernel/state.ts';
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

/**
 * The debrief shows somebody who gave this one forecast how well they were calibrated: in a picture with a name, a dot
 * for each band in which they said something, and in a table with the same figures; and their score.
 */
async function showsCalibration(person: Visitor, room: Room, forecast: Forecast): Promise<void> {
  const [decided] = scoredForecasts(publicContent(scenario), room, { [matterIn(room)]: forecast });
  if (decided === undefined) throw new Error('The vote has not been decided.');
  const bands = calibration(judgedIn(forecast, decided.came).map(banded));
  const said = bands.filter(({ count }) => count > 0);
  expect(said.map(({ count }) => count)).toEqual([named().length, 1]);

  const picture = await person.sees('img', forecastWords('picture.label'));
  await picture.getByText(forecastWords('picture.said')).waitFor();
  await picture.getByText(forecastWords('picture.happened')).waitFor();
  const dots = await picture.locator('.is-own circle').all();
  const drawn = await Promise.all(
    dots.map(async (dot) => [
      Number(await dot.getAttribute('cx')) / 2,
      100 - Number(await dot.getAttribute('cy')) / 2,
    ]),
  );
  expect(drawn).toEqual(
    said.map(({ from, to, count, happened }) => [(from + to) / 2, (100 * happened) / count]),
  );

  await person.page.getByText(forecastWords('picture.table'), { exact: true }).click();
  const table = await person.sees('table', forecastWords('picture.label'));
  await person.sees('columnheader', forecastWords('picture.own'), table);
  for (const { from, to, count, happened } of bands) {
    const figures =
      count === 0
        ? forecastWords('picture.none')
        : forecastWords('picture.share', { happened, count });
    await person.sees('row', `${forecastWords('picture.band', { from, to })} ${figures}`, table);
  }
  const score = brier(judgedIn(forecast, decided.came)).toFixed(2);
  await person.reads(forecastWords('debrief.mean', { count: 1, score }));
}

/** The one vote that has been taken. */
const matterIn = ({ results }: Room): string => Object.keys(results)[0] ?? '';

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
  await showsCalibration(anna, session.room, {
    result: 80,
    states: Object.fromEntries(named().map((seat) => [seat, 50])),
  });
  expect(await barriers(anna)).toEqual([]);
  session.close();
});
