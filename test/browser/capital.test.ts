import { expect, it } from 'vitest';
import { t as facilitatorWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as briefWords } from '../../client/panels/instructions/words.ts';
import type { RedLine, Scenario } from '../../shared/scenario/scenario.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import { delegation, PHONE } from './support/words.ts';

const SEAT = 'KEN';
const SECOND_MS = 1_000;

/** The scenario in which Kenya's capital bends its first line within seconds, and holds the others. */
function answering(whole: Scenario): Scenario {
  const brief = whole.instructions[SEAT];
  if (brief === undefined) throw new Error(`${SEAT} has a brief.`);
  const redLines = brief.redLines.map(
    (line, index): RedLine => ({
      ...line,
      terms: { cost: 1, delayMs: 20 * SECOND_MS },
      file: index === 0 ? { chance: 1, beyond: -1 } : { chance: 0 },
    }),
  );
  return { ...whole, instructions: { ...whole.instructions, [SEAT]: { ...brief, redLines } } };
}

const plays = answering(scenario);
const house = openHouse({ plays });
const [first, second] = plays.instructions[SEAT]?.redLines ?? [];

it('[CAP-1] [CAP-4] [CAP-5] a delegation asks its capital about a line, and reads the answer where it asked', async () => {
  if (first === undefined || second === undefined) throw new Error('There are two lines.');
  const session = await SessionByHand.open(house.port);
  const { session: id, code, facilitatorToken } = session.opened;
  const [anna, kofi, chair] = await Promise.all([
    house.visit('Anna', `/join/${code}`),
    house.visit('Kofi', `/join/${code}`, PHONE),
    house.visit('Chair', `/f/${id}#${facilitatorToken}`),
  ]);
  await Promise.all([joinSession(anna), joinSession(kofi)]);
  await pickFromList(anna, delegation(SEAT));
  await session.enter('briefing', 'informals');

  const asks = (line: RedLine) => briefWords('capital.askAbout', { line: line.text });
  await anna.find('tab', hallWords('tabs.instructions')).click();
  await anna.press(asks(first));
  await anna.reads(briefWords('capital.standing', { count: 2 }));
  await anna.sees('button', asks(second));
  await chair.find('tab', facilitatorWords('desk.seats')).click();
  await chair.reads(new RegExp(facilitatorWords('seats.cables', { count: 1 })));

  await anna.reads(briefWords('capital.news'));
  await anna.reads(/You may go farther/);
  expect(await barriers(anna)).toEqual([]);
  expect(await overflows(anna)).toEqual([]);
  expect(await kofi.words()).not.toContain('You may go farther');
  expect(await chair.words()).not.toContain('You may go farther');

  await session.enter('debrief');
  for (const one of [anna, kofi]) {
    await one.sees('heading', briefWords('debrief.title'));
    await one.reads(briefWords('debrief.left', { left: 2 }));
  }
  session.close();
});
