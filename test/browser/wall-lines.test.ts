import { expect, it } from 'vitest';
import { t as wallWords } from '../../client/panels/projector/words.ts';
import { join } from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';
import { SessionByHand } from './support/by-hand.ts';
import { openHouse } from './support/house.ts';

const house = openHouse();
const SEATS = ['KEN', 'BRA', 'USA', 'RUS', 'DEU', 'FRA', 'IND', 'CHN', 'ZAF', 'MEX', 'NGA', 'JPN'];

it('[RND-4] lines on the wall stand there whole, and the wall says how many are read on the pages', async () => {
  const session = await SessionByHand.open(house.port);
  const { opened } = session;
  const clients: TestClient[] = [];
  for (const seat of SEATS) {
    const { token } = await join(house.port, opened, `Of ${seat}`);
    const client = await TestClient.connect(house.port, { session: opened.session, token });
    await client.send({ type: 'takeSeat', seat });
    clients.push(client);
  }
  await session.enter('briefing');
  await session.take({ type: 'openRound', question: 'What could you not live with?', ms: 120_000 });
  const [round = ''] = Object.keys(session.room.rounds ?? {});
  for (const client of clients) {
    await client.send({ type: 'writeLine', round, text: 'We cannot live with this. '.repeat(10) });
  }
  await session.take({ type: 'closeRound', round });
  const wall = await house.visit('Wall', `/p/${opened.code}`);
  const shown = await wall.sees('region', wallWords('round.label'));
  const lines = shown.getByRole('listitem');
  await lines.first().waitFor();
  // Letters of another font take other room.
  await wall.page.evaluate(async () => {
    await document.fonts.ready;
  });
  const isCut = () =>
    shown.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
  const counts: number[] = [];
  for (const [width, height] of [
    [1280, 720],
    [1024, 640],
    [1920, 1080],
  ] as const) {
    await wall.page.setViewportSize({ width, height });
    await expect.poll(isCut).toBe(false);
    counts.push(await lines.count());
  }
  const [count = 0] = counts;
  expect(count).toBeGreaterThan(2);
  expect(count).toBeLessThan(SEATS.length);
  await wall.page.setViewportSize({ width: 1280, height: 720 });
  await shown.getByText(wallWords('round.more', { count: SEATS.length - count })).waitFor();
  for (const client of clients) client.close();
  session.close();
});
