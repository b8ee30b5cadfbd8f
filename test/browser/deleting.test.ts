import { expect, it } from 'vitest';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { createSession, joinSession } from './support/doors.ts';
import { openHouse } from './support/house.ts';

const house = openHouse();

it('a session is deleted from its facilitator’s own page, and nobody finds it again', async () => {
  const facilitator = await house.visit('Fatima', '/');
  const code = await createSession(facilitator);
  const amina = await house.visit('Amina', `/join/${code}`);
  await joinSession(amina);

  await facilitator.press(frameWords('menu.open'));
  await facilitator.press(frameWords('delete.open'));
  const question = await facilitator.sees('dialog', frameWords('delete.title'));
  await facilitator.press(frameWords('delete.act'), question);
  await facilitator.reads(frameWords('delete.done'));
  expect(new URL(facilitator.page.url()).pathname).toBe('/');
  await amina.sees('heading', frameWords('link.unknown'));
});
