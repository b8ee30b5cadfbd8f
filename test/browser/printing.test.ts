import { mkdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { t as printWords } from '../../client/panels/print/words.ts';
import { createSession, joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import { delegation } from './support/words.ts';

const house = openHouse();

it('a facilitator prints plates, cards, ballots, the rules and a run sheet', async () => {
  const facilitator = await house.visit('Fatima', '/');
  const code = await createSession(facilitator);
  const amina = await house.visit('Amina', `/join/${code}`);
  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));

  const session = new URL(facilitator.page.url()).pathname.split('/').at(-1) ?? '';
  await facilitator.page.goto(`http://127.0.0.1:${house.port}/print/${session}`);
  const what = facilitator.page.getByLabel(printWords('print.what'));
  const sheets = facilitator.page.getByRole('main');
  const choose = (kind: Parameters<typeof what.selectOption>[0]) => what.selectOption(kind);

  await sheets.getByRole('heading', { name: new RegExp(printWords('sheet.title')) }).waitFor();
  await sheets.getByText('Amina').waitFor();
  expect(await pdf(facilitator.page, 'run-sheet')).toBe(1);

  await choose(printWords('print.plates'));
  await sheets.getByText(delegation('KEN').shortName).first().waitFor();
  await expect.poll(() => sheets.locator('.name-plate').count()).toBe(1);
  expect(await pdf(facilitator.page, 'plates')).toBe(1);

  await choose(printWords('print.cards'));
  await sheets.getByText(printWords('card.task')).waitFor();
  await expect.poll(() => sheets.locator('.card-sheet').count()).toBe(1);
  expect(await pdf(facilitator.page, 'cards')).toBe(1);

  await choose(printWords('print.ballots'));
  await expect.poll(() => sheets.locator('.paper-ballot').count()).toBe(2);

  await choose(printWords('print.rules'));
  await sheets.getByText(printWords('rules.voting')).waitFor();
  expect(await pdf(facilitator.page, 'rules')).toBe(1);
});

/** Prints the page as the browser would, on paper and never on black; gives the number of its sheets. */
async function pdf(page: import('playwright-core').Page, name: string): Promise<number> {
  await mkdir('test-results/print', { recursive: true });
  const bytes = await page.pdf({
    path: `test-results/print/${name}.pdf`,
    preferCSSPageSize: true,
    printBackground: true,
  });
  return bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
