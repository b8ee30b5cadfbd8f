import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { versions } from '../../client/line/streams.ts';
import { SqliteStore } from '../../server/store/sqlite-store.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import { compileUnder, writeScenario } from '../fixtures/large-scenario.ts';
import {
  call,
  errorOf,
  join,
  openSession,
  sessionsFile,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { newId, TestClient } from '../fixtures/test-client.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const processes: ServerProcess[] = [];
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  for (const server of processes.splice(0)) await server.end('SIGKILL');
  await folder.remove();
});

function start(environment?: Readonly<Record<string, string>>, entry?: string): ServerProcess {
  const server = new ServerProcess(folder.path, environment, entry);
  processes.push(server);
  return server;
}

async function connect(...args: Parameters<typeof TestClient.connect>) {
  const client = await TestClient.connect(...args);
  clients.push(client);
  return client;
}

interface Voter {
  readonly token: string;
  readonly seat: string;
  readonly id: string;
  readonly client: TestClient;
  reply?: Reply;
}

async function storedVotes(session: string) {
  const store = new SqliteStore(sessionsFile(`${folder.path}/data`));
  const facts = await store.loadFacts(session, 0);
  await store.close();
  return facts.filter((fact) => fact.type === 'voteCast');
}

/** Puts all that is in the log back in time, as if the server had been away since. */
function wasLongAgo(ms: number): void {
  const database = new Database(sessionsFile(`${folder.path}/data`));
  database
    .prepare(`UPDATE facts SET fact = json_set(fact, '$.at', json_extract(fact, '$.at') - ?)`)
    .run(ms);
  database.close();
}

describe('a server that is killed', () => {
  it('[LOG-2] [LOG-3] in a ballot of 193 has every acknowledged vote once, and all resume', async () => {
    await writeScenario(folder.path, 193);
    const server = start();
    const port = await server.listening();
    const opened = await openSession(port);
    const { session, facilitatorToken } = opened;
    const scenario = await (await call(port, `/api/sessions/${session}`)).json();
    const content = await call(port, `/api/scenarios/small/${scenario.hash}.json`);
    const seats: { id: string }[] = (await content.json()).delegations;
    const chair = await connect(port, { session, token: facilitatorToken });

    const voters: Voter[] = await Promise.all(
      seats.map(async ({ id: seat }, index) => {
        const { token } = await join(port, opened, `Person ${index}`);
        const client = await connect(port, { session, token });
        await client.send({ type: 'takeSeat', seat });
        return { token, seat, id: newId(), client };
      }),
    );
    expect(voters).toHaveLength(193);
    for (const to of ['briefing', 'generalDebate', 'action'] as const) {
      await chair.send({ type: 'advancePhase', to });
    }
    await chair.send({ type: 'announceBallot' });
    await chair.send({ type: 'openVoting' });

    const vote = { type: 'castVote', choice: 'abstain' } as const;
    const send = async (voter: Voter) => {
      voter.reply = await voter.client.send(vote, { id: voter.id });
    };
    await Promise.all(voters.slice(0, 60).map(send));
    await Promise.race(voters.slice(60).map(send));
    await server.end('SIGKILL');
    const acknowledged = voters.filter(({ reply }) => reply !== undefined);
    expect(acknowledged.length).toBeGreaterThan(60);

    const stored = new Map(
      (await storedVotes(session)).map((fact) => [fact.seat, fact.seq] as const),
    );
    for (const { seat, reply } of acknowledged) expect(reply).toEqual({ done: stored.get(seat) });

    const restarted = start({ PORT: String(port) });
    await restarted.listening();
    const back = await Promise.all(
      voters.map(({ token, client: { streams } }) =>
        connect(port, { session, token, have: versions(streams) }, streams),
      ),
    );
    expect(
      back.filter(({ welcome }) => welcome && 'whole' in (welcome.streams['public'] ?? {})),
    ).toHaveLength(0);

    const replies = await Promise.all(
      voters.map(({ id }, index) => back[index]?.send(vote, { id }) ?? Promise.reject()),
    );
    for (const [index, { reply }] of voters.entries()) {
      expect(replies[index]).toHaveProperty('done');
      if (reply !== undefined) expect(replies[index]).toEqual(reply);
    }
    const again = await connect(port, { session, token: facilitatorToken });
    await again.until(() => Object.keys(again.room?.lights ?? {}).length === 193);
    for (const client of back) {
      await client.until(() => client.version === again.version);
      expect(client.room).toEqual(again.room);
    }
    const votes = await storedVotes(session);
    expect(votes).toHaveLength(193);
    expect(new Set(votes.map(({ seat }) => seat)).size).toBe(193);
    expect(await again.send({ type: 'lockVoting' })).toHaveProperty('done');
  });
});

describe('a server that is killed in a vote', () => {
  it('[SES-3] finds the vote open when it is back, in recess until its people are too', async () => {
    await writeScenario(folder.path, 8);
    const server = start();
    const port = await server.listening();
    const opened = await openSession(port, { options: { chair: 'system' } });
    const { session, facilitatorToken } = opened;
    const chair = await connect(port, { session, token: facilitatorToken });
    const people: { readonly token: string; readonly client: TestClient }[] = [];
    for (const [index, seat] of ['AAA', 'BBB'].entries()) {
      const { token } = await join(port, opened, `Person ${index}`);
      const client = await connect(port, { session, token });
      await client.send({ type: 'takeSeat', seat });
      people.push({ token, client });
    }
    for (const to of ['briefing', 'generalDebate', 'action'] as const) {
      await chair.send({ type: 'advancePhase', to });
    }
    await chair.send({ type: 'announceBallot' });
    await chair.send({ type: 'openVoting' });
    await chair.until(() => chair.room?.ballot?.phase === 'inProgress');
    const { clocks } = chair.room ?? {};
    await server.end('SIGKILL');
    wasLongAgo(600_000);
    const restarted = start({ PORT: String(port) });
    await restarted.listening();
    const [first, second] = people;
    const ann = await connect(port, { session, token: first?.token ?? '' });
    await ann.until(() => ann.room?.paused !== undefined);
    expect(ann.room?.ballot?.phase).toBe('inProgress');
    const bob = await connect(port, { session, token: second?.token ?? '' });
    await bob.until(() => bob.room !== undefined && bob.room.paused === undefined);
    expect(bob.room?.ballot?.phase).toBe('inProgress');
    expect(bob.room?.clocks.chair?.totalMs).toBe(clocks?.chair?.totalMs);
    expect(await bob.send({ type: 'castVote', choice: 'no' })).toHaveProperty('done');
  });
});

describe('a server that is asked to end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s answers what has come, and goes without an error',
    async (signal) => {
      await writeScenario(folder.path, 8);
      const server = start({ LOG_LEVEL: 'trace' });
      const port = await server.listening();
      const opened = await openSession(port);
      const { session, code, facilitatorToken: token } = opened;
      const { token: personToken } = await join(port, opened, 'Agnes Nobody');
      const chair = await connect(port, { session, token });
      const answer = chair.send({ type: 'advancePhase', to: 'briefing' });
      expect(await answer).toHaveProperty('done');
      expect(await server.end(signal)).toBe(0);
      await chair.until(() => !chair.socket.connected);
      for (const secret of ['Agnes Nobody', code, token, personToken]) {
        expect(server.errors + server.output).not.toContain(secret);
      }

      const restarted = start({ PORT: String(port) });
      await restarted.listening();
      const back = await connect(port, { session, token });
      expect(back.room?.phase).toBe('briefing');
      expect(JSON.stringify(back.facilitator)).toContain('"name":"Agnes Nobody","online":true');
    },
  );
});

describe('a server that is started', () => {
  it('says in plain words where to open it, and that the pages are not built', async () => {
    await writeScenario(folder.path, 8);
    const server = start();
    const port = await server.listening();
    expect(server.output).toContain(`Open      http://localhost:${port}`);
    expect(server.output).toContain('npm run build');
    expect(server.output).not.toContain('{');
  });

  it('says that no session was ever kept where it keeps them, as on a disk that is not connected', async () => {
    await writeScenario(folder.path, 8);
    const first = start();
    await openSession(await first.listening());
    await expect.poll(() => first.output).toContain('No session has been kept in');
    expect(first.output).toContain(`${folder.path}/data`);
    await first.end('SIGTERM');
    const second = start();
    await second.listening();
    expect(await second.end('SIGTERM')).toBe(0);
    expect(second.output).not.toContain('No session has been kept in');
  });

  it('takes its code from what the build has kept of it', () => {
    // It ends at once, for it cannot use this port.
    const started = spawnSync(
      process.execPath,
      ['--print', "require('./dist/server/main.cjs').program.cached"],
      { env: { ...process.env, PORT: 'none' }, encoding: 'utf8' },
    );
    expect(started.stdout).toBe('true\n');
  });

  it.each([
    ['is missing', (code: string) => rm(code)],
    ['is damaged', (code: string) => appendFile(code, 'a bit more')],
    ['is of another program', (code: string) => cp('dist/server/main.cjs', code)],
  ])('starts all the same where what was kept of it %s', async (_fault, spoil) => {
    await writeScenario(folder.path, 8);
    await cp('dist/server', `${folder.path}/dist/server`, { recursive: true });
    await symlink(resolve('node_modules'), `${folder.path}/node_modules`);
    await spoil(`${folder.path}/dist/server/program.code`);
    const server = start({}, `${folder.path}/dist/server/main.cjs`);
    expect(await openSession(await server.listening())).toHaveProperty('session');
  });

  it('leaves out a scenario with mistakes, says what they are, and serves the others', async () => {
    await writeScenario(folder.path, 8);
    await mkdir(`${folder.path}/scenarios/broken`);
    await writeFile(`${folder.path}/scenarios/broken/scenario.yaml`, 'id: broken');
    await compileUnder(folder.path);
    const server = start();
    const listed = await (await call(await server.listening(), '/api/scenarios')).json();
    expect(listed).toEqual([expect.objectContaining({ id: 'small' })]);
    expect(server.errors).toContain('the scenario broken cannot be played');
    expect(server.errors).toContain('this file is missing');
  });

  it('while scenarios are being written compiles them itself', async () => {
    await writeScenario(folder.path, 8);
    await rm(`${folder.path}/dist`, { recursive: true });
    await mkdir(`${folder.path}/scenarios/broken`);
    await writeFile(`${folder.path}/scenarios/broken/scenario.yaml`, 'id: broken');
    const server = start({ NODE_ENV: 'development' });
    const port = await server.listening();
    expect(await openSession(port)).toHaveProperty('session');
    expect(server.errors).toContain('the scenario broken cannot be played');
  });

  it('says that a scenario has been edited since it was built, and does not play it', async () => {
    await writeScenario(folder.path, 8);
    await appendFile(`${folder.path}/scenarios/small/record.yaml`, '# edited\n');
    const server = start();
    const port = await server.listening();
    const answer = await call(port, '/api/sessions', { scenario: 'small' });
    expect(await errorOf(answer)).toBe('503 scenarioUnusable');
    const [card] = await (await call(port, '/api/scenarios')).json();
    const content = await call(port, `/api/scenarios/small/${card.hash}.json`);
    expect(await errorOf(content)).toBe('503 scenarioUnusable');
    const sentences =
      'The scenario small has been edited since it was compiled.\nRun "npm run build"';
    await expect.poll(() => server.errors, { timeout: 30_000 }).toContain(sentences);
    expect(await server.end('SIGTERM')).toBe(0);
  });

  it('without compiled scenarios says how to make them, and ends with an error', async () => {
    const server = start();
    expect(await server.exitCode()).toBe(1);
    expect(server.errors).toContain('The scenarios have not been compiled');
    expect(server.errors).toContain('Run "npm run build"');
  });

  it('without any scenario says so, and ends with an error', async () => {
    await compileUnder(folder.path);
    const server = start();
    expect(await server.exitCode()).toBe(1);
    expect(server.errors).toContain('There is no scenario to play');
  });

  it('says that the port is taken, and ends with an error', async () => {
    await writeScenario(folder.path, 8);
    const port = await start().listening();
    const second = start({ PORT: String(port), DATA_DIR: `${folder.path}/other` });
    expect(await second.exitCode()).toBe(1);
    expect(second.errors).toContain(`Port ${port} is taken`);
  });

  it('says who works in its folder already, and that is free again when that one is killed', async () => {
    await writeScenario(folder.path, 8);
    const first = start();
    const port = await first.listening();
    const second = start();
    expect(await second.exitCode()).toBe(1);
    expect(second.errors).toContain(`Another copy of this program works in ${folder.path}/data`);
    expect(second.errors).toContain(`process ${first.process}`);
    expect((await call(port, '/healthz')).status).toBe(200);
    await first.end('SIGKILL');
    expect(await start().listening()).toBeGreaterThan(0);
  });

  it('says so where the place for its sessions is a file, or what is there is broken', async () => {
    await writeScenario(folder.path, 8);
    const [file, broken] = [`${folder.path}/file`, `${folder.path}/broken`];
    await writeFile(file, '');
    await mkdir(broken);
    await writeFile(
      `${broken}/sessions.sqlite`,
      'not a database, but as long as the head of one is '.repeat(9),
    );
    const starts = [start({ DATA_DIR: file }), start({ DATA_DIR: broken })];
    for (const server of starts) expect(await server.exitCode()).toBe(1);
    expect(starts[0]?.errors).toContain(`${file} is a file`);
    expect(starts[1]?.errors).toContain(`${broken}/sessions.sqlite is broken`);
    for (const { errors } of starts) expect(errors).not.toMatch(/ {4}at |SQLITE_|EEXIST/);
  });

  it('says that an address is none of this machine', async () => {
    await writeScenario(folder.path, 8);
    const server = start({ HOST: '192.0.2.77' });
    expect(await server.exitCode()).toBe(1);
    expect(server.errors).toContain('HOST is 192.0.2.77, and that is no address of this machine');
  });

  it('prints an address that can be opened where it listens by version 6 alone', async () => {
    await writeScenario(folder.path, 8);
    const server = start({ HOST: '::1' });
    await expect.poll(() => server.output, { timeout: 10_000 }).toMatch(/http:\/\/\[::1\]:\d+/);
    const address = /http:\S+/.exec(server.output)?.[0] ?? '';
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it.each([
    [{ BASE_PATH: 'voting' }, 'BASE_PATH cannot be used'],
    [{ PORT: 'many' }, 'PORT cannot be used'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL cannot be used'],
    [{ LEADER_KEY: 'short' }, 'LEADER_KEY cannot be used'],
  ])('names the setting that is wrong: %o', async (environment, words) => {
    const server = start(environment);
    expect(await server.exitCode()).toBe(1);
    expect(server.errors).toContain(words);
  });
});
