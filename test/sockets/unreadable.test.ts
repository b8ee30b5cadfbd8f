import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { MemoryStore } from '../../server/store/memory-store.ts';
import { tokenHash } from '../../server/store/secrets.ts';
import { openingFact, RULES_VERSION } from '../../shared/procedure/session/opening.ts';
import { publicContent } from '../../shared/views/content.ts';
import { call, startServer, temporaryFolder } from '../fixtures/live-server.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { refusalOf, TestClient } from '../fixtures/test-client.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
const store = new MemoryStore();

/** The token of the session's facilitator. */
const tokenOf = (session: string) => session.padEnd(43, 'x');

/** Keeps a session that a server of another day has opened. */
async function kept(
  session: string,
  { rules = RULES_VERSION, hash = 'small-hash', code = session },
) {
  const scenario = smallScenario();
  const open = { seed: 1, title: 'A test', solo: false };
  await store.createSession(
    { id: session, code, scenario: scenario.id, hash, createdAt: 1 },
    {
      facts: [
        {
          ...openingFact(publicContent(scenario), open),
          rules,
          seq: 1,
          at: 1,
          by: { kind: 'facilitator' },
          commandId: 'opening',
        },
      ],
      credentials: [{ tokenHash: tokenHash(tokenOf(session)), session, role: 'facilitator' }],
    },
  );
}

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path, { store });
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

describe('a session that is here and cannot go on', () => {
  it.each([
    ['oldone', { rules: 1, code: 'K7M4QX' }, 'rulesOlder', 'version 1 of the rules'],
    [
      'newone',
      { rules: RULES_VERSION + 1, code: 'K7M4QY' },
      'rulesNewer',
      `version ${RULES_VERSION + 1} of the`,
    ],
    [
      'edited',
      { hash: 'another', code: 'K7M4QZ' },
      'scenarioGone',
      'scenario that has been changed',
    ],
  ])('%s is answered with the reason', async (session, made, why, words) => {
    await kept(session, made);
    const answer = await call(server.port, `/api/sessions/by-code/${made.code}`);
    expect(answer.status).toBe(410);
    const { error } = await answer.json();
    expect(error.code).toBe(why);
    expect(error.message).toContain(words);
    expect(await refusalOf(server.port, { session, token: tokenOf(session) })).toBe(why);
  });

  it('names its rules to the page', async () => {
    await kept('ancient', { rules: 0 });
    const { socket } = new TestClient(server.port, {
      session: 'ancient',
      token: tokenOf('ancient'),
    });
    const error: unknown = await new Promise((resolve) => socket.on('connect_error', resolve));
    expect(error).toMatchObject({ message: 'rulesOlder', data: { rules: 0 } });
    socket.disconnect();
  });
});
