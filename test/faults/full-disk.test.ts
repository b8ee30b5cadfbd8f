import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeScenario } from '../fixtures/large-scenario.ts';
import { call, openSession, temporaryFolder } from '../fixtures/live-server.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { ruleOf, TestClient } from '../fixtures/test-client.ts';

/** How large a file of the server may become, in KB: the database fits, and not much beside it. */
const ROOM = 200;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: ServerProcess;
let client: TestClient | undefined;

beforeEach(async () => {
  folder = await temporaryFolder();
  await writeScenario(folder.path, 8);
});
afterEach(async () => {
  client?.close();
  await server.end('SIGKILL');
  await folder.remove();
});

// Elsewhere the operating system knows no such limit.
it.skipIf(process.platform === 'win32')(
  'a server on a full disk loses nothing, says so to who asks for its health, and lets people in',
  async () => {
    server = new ServerProcess(folder.path, {}, undefined, ROOM);
    const port = await server.listening();
    const health = async () => {
      const answer = await call(port, '/healthz');
      const { ok, store } = await answer.json();
      return { status: answer.status, ok, store };
    };
    expect(await health()).toEqual({ status: 200, ok: true, store: 'well' });
    const { session, facilitatorToken: token } = await openSession(port);
    client = await TestClient.connect(port, { session, token });

    const rules: string[] = [];
    while (!rules.includes('NET-3') && rules.length < 40) {
      const text = `${rules.length} ${'word '.repeat(50)}`;
      rules.push(ruleOf(await client.send({ type: 'broadcastNote', text })));
    }
    expect(rules.at(-1)).toBe('NET-3');
    const written = rules.filter((rule) => rule === 'done').length;
    await expect
      .poll(health, { timeout: 10_000, interval: 200 })
      .toEqual({ status: 503, ok: false, store: 'failing' });
    const again = await TestClient.connect(port, { session, token });
    expect(again.version).toBe(written + 1);
    again.close();
  },
);
