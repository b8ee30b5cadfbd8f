import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { t as calendarWords } from '../../client/panels/calendar/words.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as stageWords } from '../../client/scene/model/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { barriers, overflows } from './support/access.ts';
import { createSession, joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import { PushedClock } from './support/pushed-clock.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, literally } from './support/words.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const clock = new PushedClock(12);
const house = openHouse({ clock });

const writingField = calendarWords('field.writing', { phase: stageWords('phase.informals') });
const sittingField = calendarWords('field.sitting', { phase: stageWords('phase.action') });

/** The sentence with any date in it. */
const withAnyDate = (sentence: string) => new RegExp(literally(sentence).replace('§', '.+'));

/** The moment that a field for a date and an hour holds, ms since 1970. */
const momentIn = async ({ page }: Visitor, label: string): Promise<number> =>
  new Date(await page.getByLabel(label).inputValue()).getTime();

/** Moves a field for a date and an hour by so many days. */
async function moveBy({ page }: Visitor, label: string, days: number): Promise<void> {
  const field = page.getByLabel(label);
  const before = new Date(`${await field.inputValue()}Z`).getTime();
  await field.fill(new Date(before + days * DAY).toISOString().slice(0, 16));
}

it('[CAL-1] [CAL-2] a class meets, negotiates in writing for days, and votes when it meets again', async () => {
  const teacher = await house.visit('Teresa', '/');
  const plan = teacher.page.getByRole('region', { name: landingWords('plan.title') });
  await plan
    .getByLabel(calendarWords('spread.label'))
    .selectOption(calendarWords('spread.inWriting'));
  await moveBy(teacher, writingField, -30);
  await teacher.reads(calendarWords('field.disordered'));
  await expect
    .poll(() => teacher.find('button', landingWords('create.act')).isDisabled())
    .toBe(true);
  await moveBy(teacher, writingField, 30);
  await plan.getByText(calendarWords('part.writing')).waitFor();
  expect(await barriers(teacher)).toEqual([]);
  const [deadline, sitting] = await Promise.all([
    momentIn(teacher, writingField),
    momentIn(teacher, sittingField),
  ]);

  const code = await createSession(teacher);
  await teacher.sees('heading', calendarWords('title'));
  const anna = await house.visit('Anna', `/join/${code}`, {
    viewport: { width: 390, height: 844 },
  });
  await joinSession(anna);
  await pickFromList(anna, delegation('KEN'));
  await teacher.press(deskWords('lobby.start'));
  for (const phase of ['generalDebate', 'informals'] as const) {
    const go = deskWords('run.goTo', { phase: stageWords(`phase.${phase}`) });
    await teacher.page.getByTitle(go).click();
    await teacher.press(go, teacher.page.getByRole('dialog'));
  }
  await teacher.reads(withAnyDate(nowWords('now.writing.kicker', { date: '§' })));
  const extend = teacher.find('button', deskWords('run.extendLabel'));
  await expect.poll(() => extend.isDisabled()).toBe(true);

  await anna.page.goto(`http://127.0.0.1:${house.port}/due/${code}`);
  await anna.reads(withAnyDate(calendarWords('due.next.writing', { date: '§' })));
  expect(await barriers(anna)).toEqual([]);
  expect(await overflows(anna)).toEqual([]);
  const [file] = await Promise.all([
    anna.page.waitForEvent('download'),
    anna.press(calendarWords('due.file')),
  ]);
  const written = await readFile((await file.path()) ?? '', 'utf8');
  expect(written.match(/BEGIN:VEVENT/g)).toHaveLength(3);

  clock.push(deadline - clock.now() + HOUR);
  await anna.press(calendarWords('due.goOn'));
  await anna.reads(withAnyDate(nowWords('now.adjourned.title', { date: '§' })));
  await teacher.page.reload();
  await teacher.reads(withAnyDate(nowWords('now.adjourned.title', { date: '§' })));

  clock.push(sitting - clock.now() + HOUR / 60);
  await anna.page.reload();
  await anna.reads(stageWords('phase.action'));
  await anna.page
    .getByText(withAnyDate(nowWords('now.adjourned.title', { date: '§' })))
    .first()
    .waitFor({ state: 'detached' });
});
