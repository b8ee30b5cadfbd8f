import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import {
  call,
  errorOf,
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { ruleOf, TestClient } from '../fixtures/test-client.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path);
  opened = await openSession(server.port);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

async function connect(token: string) {
  const client = await TestClient.connect(server.port, { session: opened.session, token });
  clients.push(client);
  return client;
}

it('[SEA-21] who comes late into a class is promised a seat, reads its brief once they have it, and others see only that it is promised', async () => {
  const chair = await connect(opened.facilitatorToken);
  const late = await join(server.port, opened, 'Late');
  const other = await join(server.port, opened, 'Other');
  for (let each = 1; each <= 8; each += 1) await join(server.port, opened, `Class ${each}`);
  for (const to of ['briefing', 'generalDebate'] as const) {
    await chair.send({ type: 'advancePhase', to });
  }
  const [hers, his] = [await connect(late.token), await connect(other.token)];
  const takes = { type: 'takeSeat', seat: 'AAB' } as const;
  expect(ruleOf(await hers.send(takes))).toBe('done');
  await hers.until(() => hers.person?.promised === 'AAB');
  expect(hers.desk).toBeUndefined();
  expect(ruleOf(await his.send(takes))).toBe('SEA-21');
  await his.until(() => his.room?.promised?.['AAB'] === true);
  expect(JSON.stringify(his.views)).not.toContain(late.person);
  const brief = () =>
    call(server.port, `/api/sessions/${opened.session}/seats/AAB`, undefined, {
      Authorization: `Bearer ${late.token}`,
    });
  expect(await errorOf(await brief())).toBe('403 notYourSeat');
  await chair.send({ type: 'advancePhase', to: 'informals' });
  await hers.until(() => hers.desk !== undefined);
  expect(hers.person).toMatchObject({ seat: 'AAB' });
  expect((await brief()).status).toBe(200);
  expect(his.room?.promised).toBeUndefined();
});
