import { expect, it } from 'vitest';
import { t as debriefWords } from '../../client/panels/debrief/words.ts';
import { t as overviewWords } from '../../client/panels/overview/words.ts';
import { join } from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';
import { SessionByHand } from './support/by-hand.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';

const house = openHouse();

/** How far a page reaches beyond the edges of phones, in px. */
async function beyondTheEdge({ page }: Visitor): Promise<readonly number[]> {
  const beyond: number[] = [];
  for (const width of [390, 360, 320]) {
    await page.setViewportSize({ width, height: 780 });
    beyond.push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  }
  return beyond;
}

it('no page of a session scrolls sideways on a phone, the desk with its overview neither', async () => {
  const session = await SessionByHand.open(house.port);
  const { opened } = session;
  const { token } = await join(house.port, opened, 'Amina');
  const seat = await TestClient.connect(house.port, { session: opened.session, token });
  await seat.send({ type: 'takeSeat', seat: 'KEN' });
  const desk = await house.visit('Fatima', `/f/${opened.session}#${opened.facilitatorToken}`);
  const amina = await house.visit('Amina', `/s/${opened.session}#${token}`);
  const none = [0, 0, 0];
  expect([await beyondTheEdge(desk), await beyondTheEdge(amina)]).toEqual([none, none]);
  await session.enter('briefing', 'generalDebate');
  await desk.page.locator('.overview-button').click();
  await desk.sees('heading', overviewWords('overview.title'));
  expect(await beyondTheEdge(desk)).toEqual(none);
  await session.enter('debrief');
  for (const one of [desk, amina]) {
    await one.sees('navigation', debriefWords('ballots.label'));
    expect(await beyondTheEdge(one)).toEqual(none);
  }
  seat.close();
  session.close();
});
