import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KeptTransport, openLine } from '../../client/line/transports.ts';
import type { RunningServer } from '../../server/app.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { type Opened, openSession, startServer, temporaryFolder } from '../fixtures/live-server.ts';
import { type Narrowness, type NarrowProxy, narrowProxy } from '../fixtures/narrow-proxy.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
let proxy: NarrowProxy;
const lines: ReturnType<typeof openLine>[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path);
  opened = await openSession(server.port);
});
afterEach(async () => {
  for (const line of lines.splice(0)) line.disconnect();
  proxy.close();
  await server.close();
  await folder.remove();
});

/** What a browser remembers. */
class Memory implements KeptTransport {
  name: string | undefined;

  constructor(name?: string) {
    this.name = name;
  }

  read(): string | undefined {
    return this.name;
  }

  write(name: string): void {
    this.name = name;
  }
}

async function through(does: Narrowness): Promise<void> {
  proxy = await narrowProxy(server.port, does);
}

/** A page's line through the proxy, not yet welcomed. */
function page(kept: KeptTransport) {
  const { session, facilitatorToken: token } = opened;
  const line = openLine({
    auth: (answer) => answer({ protocol: PROTOCOL, session, token, have: {} }),
    kept,
    server: `http://127.0.0.1:${proxy.port}`,
  });
  lines.push(line);
  return line;
}

type Line = ReturnType<typeof openLine>;

const welcomed = (line: Line): Promise<void> =>
  new Promise((resolve) => line.once('hello', () => resolve()));
const failure = (line: Line): Promise<string> =>
  new Promise((resolve) => line.once('connect_error', ({ message }) => resolve(message)));
const transportOf = (line: Line): string => line.io.engine.transport.name;

/** Whether a message goes there and its answer comes back. */
const answers = (line: Line): Promise<number> =>
  new Promise((resolve) => line.emit('t', (now) => resolve(now)));

describe('a page in a network that lets no WebSocket through', () => {
  it.each(['refuses', 'strips'] as const)(
    'is welcomed at the first try where the network %s them',
    async (does) => {
      await through(does);
      const kept = new Memory();
      const line = page(kept);
      await welcomed(line);
      expect(await answers(line)).toBeGreaterThan(0);
      expect(transportOf(line)).toBe('polling');
      expect(kept.name).toBe('polling');
    },
  );

  it('is welcomed at the second try where the network swallows them', async () => {
    await through('swallows');
    const kept = new Memory();
    const line = page(kept);
    expect(await failure(line)).toBe('timeout');
    line.connect();
    await welcomed(line);
    expect(await answers(line)).toBeGreaterThan(0);
    expect(kept.name).toBe('polling');
  });

  it('remembers that, and the next page waits for nothing', async () => {
    await through('swallows');
    const line = page(new Memory('polling'));
    await welcomed(line);
    expect(await answers(line)).toBeGreaterThan(0);
  });

  it('has its WebSocket as soon as a network lets one through, and remembers that', async () => {
    await through('lets through');
    const kept = new Memory('polling');
    const line = page(kept);
    const upgraded = new Promise<void>((resolve) => {
      line.io.once('open', () => line.io.engine.once('upgrade', () => resolve()));
    });
    await welcomed(line);
    await upgraded;
    expect(await answers(line)).toBeGreaterThan(0);
    expect(kept.name).toBe('websocket');
  });
});

describe('a page in a network that lets WebSockets through', () => {
  it('opens one at once, and makes no request before', async () => {
    await through('lets through');
    const kept = new Memory();
    const line = page(kept);
    await welcomed(line);
    expect([transportOf(line), proxy.upgrades(), kept.name]).toEqual(['websocket', 1, 'websocket']);
  });

  it('finds the other way when it comes into one that does not', async () => {
    await through('lets through');
    const kept = new Memory();
    const line = page(kept);
    await welcomed(line);
    proxy.does = 'refuses';
    line.disconnect().connect();
    await welcomed(line);
    expect(kept.name).toBe('polling');
  });
});
