import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer, ServerOptions } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { consensusScenario } from '../fixtures/consensus-scenario.ts';
import { FaultyStore } from '../fixtures/faulty-store.ts';
import {
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { contestedScenario } from '../fixtures/scenario.ts';
import { newId, ruleOf, TestClient } from '../fixtures/test-client.ts';

const GENEROUS = { burst: 10_000, perSecond: 10_000 };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
let logged: string[];
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  logged = [];
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

async function open(scenario: Scenario, more: Partial<ServerOptions> = {}) {
  server = await startServer(folder.path, {
    scenarios: libraryInMemory([scenario]),
    limits: { messages: GENEROUS, packets: GENEROUS },
    log: pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) }),
    ...more,
  });
  opened = await openSession(server.port, { scenario: scenario.id });
}

async function connect(token?: string) {
  const auth = { session: opened.session, ...(token !== undefined && { token }) };
  const client = await TestClient.connect(server.port, auth);
  clients.push(client);
  return client;
}

/** Mallory in a seat, and the facilitator, who has taken the session to where texts are worked on. */
async function atWork(seat: string) {
  const chair = await connect(opened.facilitatorToken);
  const { token } = await join(server.port, opened, 'Mallory');
  const mallory = await connect(token);
  await mallory.send({ type: 'takeSeat', seat });
  for (const to of ['briefing', 'generalDebate', 'informals'] as const) {
    await chair.send({ type: 'advancePhase', to });
  }
  await mallory.until(() => mallory.room?.phase === 'informals');
  return { chair, mallory };
}

/** How much somebody is sent who comes now, in bytes of JSON. */
async function firstMessage(): Promise<number> {
  const screen = await connect();
  return JSON.stringify(screen.welcome).length;
}

const long = (number: number) => `${number} ${'word '.repeat(200)}`;
const words = (number: number) => ({ lead: 'Calls', text: long(number), stands: { law: 0 } });

describe('names that every object inherits', () => {
  it.each(['constructor', 'toString', 'valueOf', '__proto__'])(
    'such as %s, are no paragraph and no proposal, and fill no log',
    async (name) => {
      await open(consensusScenario());
      const { chair, mallory } = await atWork('AAA');
      const commands = [
        { type: 'holdParagraph', paragraph: name },
        { type: 'proposeChange', draft: 'report', change: { kind: 'delete', paragraph: name } },
        {
          type: 'proposeChange',
          draft: 'report',
          change: { kind: 'alternative', paragraph: 'defence', alternative: name },
        },
        { type: 'proposeChange', draft: name, change: { kind: 'delete', paragraph: 'defence' } },
        { type: 'acceptProposal', proposal: `${name}/mild` },
      ];
      const { seq } = { seq: chair.version };
      for (const command of commands) {
        for (let times = 0; times < 20; times += 1) {
          expect(ruleOf(await mallory.sendRaw({ id: newId(), command }))).not.toBe('done');
        }
      }
      expect(chair.version).toBe(seq);
      expect(logged).toEqual([]);
    },
  );
});

describe('an error that somebody brings about again and again', () => {
  it('is logged once, and counted after that', async () => {
    const store = new FaultyStore();
    await open(consensusScenario(), { store });
    const { mallory } = await atWork('AAA');
    store.fault = 'fails';
    for (let times = 0; times < 120; times += 1) {
      const reply = await mallory.send({ type: 'holdParagraph', paragraph: 'defence' });
      expect(ruleOf(reply)).toBe('NET-3');
    }
    store.fault = 'none';
    const lines = logged.filter((line) => line.includes('did not write'));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(lines.at(-1)).toContain('"count":100');
  });
});

describe('proposing and withdrawing without end', () => {
  it('makes the first message of who comes after it no larger, where a report is sought', async () => {
    await open(consensusScenario());
    const { mallory } = await atWork('AAA');
    const before = await firstMessage();
    for (let number = 0; number < 60; number += 1) {
      const change = { kind: 'replace', paragraph: 'defence', words: words(number) } as const;
      const made = await mallory.send({ type: 'proposeChange', draft: 'report', change });
      if (!('done' in made)) throw new Error(`Not proposed: ${JSON.stringify(made)}`);
      const proposal = `defence/+${made.done}`;
      const taken = await mallory.send({ type: 'withdrawProposal', proposal });
      expect(ruleOf(taken)).toBe('done');
    }
    expect((await firstMessage()) - before).toBeLessThan(10_000);
  });

  it('is over after a dozen amendments, where texts are voted on', async () => {
    await open(contestedScenario());
    const { mallory } = await atWork('AAE');
    const before = await firstMessage();
    const rules: string[] = [];
    for (let number = 1; number <= 40; number += 1) {
      const stands = { forum: 0, law: 0 };
      const made = await mallory.send({
        type: 'proposeAmendment',
        draft: 'one',
        changes: [{ kind: 'replace', paragraph: 'op1', words: { ...words(number), stands } }],
      });
      rules.push(ruleOf(made));
      await mallory.send({ type: 'withdrawAmendment', amendment: String(number) });
    }
    expect(rules.filter((rule) => rule === 'done')).toHaveLength(12);
    expect(rules.slice(12)).toEqual(rules.slice(12).map(() => 'AMD-11'));
    expect((await firstMessage()) - before).toBeLessThan(30_000);
  });
});
