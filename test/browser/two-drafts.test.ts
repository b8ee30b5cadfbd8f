import { expect, it } from 'vitest';
import { t as componentWords } from '../../client/components/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as paragraphWords } from '../../client/panels/paragraph/words.ts';
import type { SeatId } from '../../shared/scenario/scenario.ts';
import { paragraphAdvice } from '../../shared/scenario/utility.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import { linesSeen, scrollers } from './support/lines.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, PHONE } from './support/words.ts';

const LAPTOP = { viewport: { width: 1440, height: 900 } };
const house = openHouse();
const [first = '', second = ''] = drafts;
const rights = scenario.drafts.map(({ paragraphs }) =>
  paragraphs.find(({ stands }) => 'human-rights' in stands),
);

it('a laptop shows both drafts on one sheet, what they share and where they part, and a ledger for each paragraph', async () => {
  const session = await SessionByHand.open(house.port);
  const amina = await house.visit('Amina', `/join/${session.opened.code}`, LAPTOP);
  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));
  await session.enter('briefing', 'generalDebate', 'informals');
  const sheet = await amina.sees(
    'article',
    hallWords('pairs.label', { one: first, other: second }),
  );
  await sheet.getByText(hallWords('pairs.same')).first().waitFor();
  await sheet
    .getByRole('img', { name: `${first} stands at` })
    .first()
    .waitFor();
  const judged = sheet.locator('.pair--alone .side__foot:has(.judge)');
  expect(await judged.count()).toBeGreaterThan(0);
  expect(await judged.filter({ hasNot: amina.page.locator('.gauge') }).count()).toBe(0);
  expect(await linesSeen(amina)).toBeGreaterThanOrEqual(25);
  expect(await scrollers(amina)).toEqual(['div.tab-panel']);
  expect(await overflows(amina)).toEqual([]);
  expect(await barriers(amina)).toEqual([]);

  const [shared] = rights;
  const name = hallWords('pairs.name', {
    paragraph: `${shared?.kind}${shared?.number}`,
    draft: first,
  });
  await amina.press(paragraphWords('ledger.openName', { paragraph: name }));
  const ledger = await amina.sees('dialog', paragraphWords('ledger.title', { paragraph: name }));
  await ledger.getByText(paragraphWords('ledger.unchanged')).waitFor();
  expect(await barriers(amina)).toEqual([]);
  await amina.page.keyboard.press('Escape');

  await amina.press(second);
  await amina.page.locator('.pairs').waitFor({ state: 'detached' });
  await amina.press(hallWords('text.both'));
  await amina.page.locator('.pairs').waitFor();
  session.close();
});

it('a delegate reads beside a paragraph what it means by its own brief, in words and on a gauge, and another delegate otherwise', async () => {
  const session = await SessionByHand.open(house.port);
  const [amina, bruno] = await Promise.all([
    house.visit('Amina', `/join/${session.opened.code}`, LAPTOP),
    house.visit('Bruno', `/join/${session.opened.code}`, PHONE),
  ]);
  for (const [person, seat] of [
    [amina, 'USA'],
    [bruno, 'RUS'],
  ] as const) {
    await joinSession(person);
    await pickFromList(person, delegation(seat));
  }
  await session.enter('briefing', 'generalDebate', 'informals');
  await amina.press(first);
  expect(await readsOf(amina, 'USA')).not.toEqual(await readsOf(bruno, 'RUS'));
  session.close();
});

/** What somebody reads beside the first draft's paragraph on human rights, once it says what the brief of the seat says. */
async function readsOf(person: Visitor, seat: SeatId): Promise<readonly string[]> {
  const [paragraph] = rights;
  const brief = scenario.instructions[seat];
  if (paragraph === undefined || brief === undefined) throw new Error('The scenario has changed.');
  const number = `${paragraph.kind}${paragraph.number}`;
  const beside = await person.sees('group', hallWords('advice.label', { number }));
  const advice = paragraphAdvice(brief, paragraph);
  expect(advice).toHaveLength(1);
  for (const { issue: id, distance, stand, ideal } of advice) {
    const issue = scenario.issues.find((one) => one.id === id);
    const ends = { minus: issue?.minus ?? '', plus: issue?.plus ?? '' };
    await beside.getByText(issue?.name ?? id, { exact: true }).waitFor();
    await beside.getByText(hallWords(`advice.${distance}`), { exact: true }).waitFor();
    await person.sees('img', componentWords('gauge.both', { stand, ideal, ...ends }), beside);
  }
  return advice.map(({ distance }) => distance);
}

it('a phone shows one draft, and the switch to the other keeps the place', async () => {
  const session = await SessionByHand.open(house.port);
  const bruno = await house.visit('Bruno', `/join/${session.opened.code}`, PHONE);
  await joinSession(bruno);
  await pickFromList(bruno, delegation('BRA'));
  await session.enter('briefing', 'generalDebate', 'informals');
  const [here, there] = rights;
  const row = bruno.page.locator(`#row-${here?.id}`);
  await row.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await bruno.press(second);
  const other = bruno.page.locator(`#row-${there?.id}`);
  await expect.poll(async () => (await other.boundingBox())?.y ?? 0).toBeLessThan(400);
  expect(await bruno.page.locator('.pairs').count()).toBe(0);
  expect(await barriers(bruno)).toEqual([]);
  session.close();
});
