import { expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { createSession } from './support/doors.ts';
import { openHouse } from './support/house.ts';

// The browser complains of the word that is wrong.
const house = openHouse({ expected: /401/ });

it('a facilitator whose laptop has died leads on from another with the recovery word', async () => {
  const facilitator = await house.visit('Fatima', '/');
  const code = await createSession(facilitator);
  await facilitator.page.getByText(deskWords('share.own'), { exact: true }).click();
  const shown = facilitator.page.getByText(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
  const word = (await shown.textContent()) ?? '';
  const { pathname } = new URL(facilitator.page.url());

  const elsewhere = await house.visit('Fatima elsewhere', '/');
  await elsewhere.page.getByText(landingWords('again.open'), { exact: true }).click();
  const form = elsewhere.page.locator('.lead-again');
  await form.getByLabel(landingWords('again.code')).fill(code);
  await form.getByLabel(landingWords('again.word')).fill('AAAA-BBBB-CCCC-DDDD');
  await elsewhere.press(landingWords('again.act'));
  await form.getByRole('alert').waitFor();
  await form.getByLabel(landingWords('again.word')).fill(word.toLowerCase());
  await elsewhere.press(landingWords('again.act'));
  await elsewhere.sees('button', deskWords('lobby.start'));
  expect(new URL(elsewhere.page.url()).pathname).toBe(pathname);
});
