import { expect, it } from 'vitest';
import { z } from 'zod';
import { call, errorOf, join } from '../fixtures/live-server.ts';
import type { TestClient } from '../fixtures/test-client.ts';
import { servedSession } from './support/served.ts';

const served = servedSession();
const connect = served.connect;

const give = (name: string, token: string) =>
  call(
    served.port,
    `/api/sessions/${served.opened.session}/leaders`,
    { name },
    { Authorization: `Bearer ${token}` },
  );

async function lead(name: string): Promise<TestClient> {
  const answer: unknown = await (await give(name, served.opened.facilitatorToken)).json();
  return connect(z.object({ facilitatorToken: z.string() }).parse(answer).facilitatorToken);
}

it('[SES-14] two facilitators lead with keys of their own, and only they learn who did what', async () => {
  const ann = await lead('Ann-who-leads');
  const bob = await lead('Bob-who-leads');
  const { token } = await join(served.port, served.opened, 'Dee');
  const dee = await connect(token);
  const wall = await connect();
  await ann.send({ type: 'advancePhase', to: 'briefing' });
  await bob.send({ type: 'broadcastNote', text: 'A note of the second.' });
  await bob.until(() => Object.keys(bob.facilitator?.ledBy ?? {}).length === 2);
  const { leaders = {}, ledBy = {} } = bob.facilitator ?? {};
  expect(Object.values(ledBy).map((who) => leaders[who]?.name)).toEqual([
    'Ann-who-leads',
    'Bob-who-leads',
  ]);
  for (const other of [dee, wall]) {
    await other.until(() => JSON.stringify(other.room).includes('A note of the second.'));
    expect(JSON.stringify(other.views)).not.toContain('who-leads');
  }
});

it('[SES-14] a key is given only to who leads, for a name that can be read', async () => {
  const { token } = await join(served.port, served.opened, 'Dee');
  expect(await errorOf(await give('Dee', token))).toBe('403 notYourSession');
  expect((await give('  ', served.opened.facilitatorToken)).status).toBe(400);
});
