import { expect, it } from 'vitest';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as paragraphWords } from '../../client/panels/paragraph/words.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import { linesSeen, scrollers } from './support/lines.ts';
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
