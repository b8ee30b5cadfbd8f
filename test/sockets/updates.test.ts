import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import {
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { TestClient } from '../fixtures/test-client.ts';

const SEATS = 60;
/** What a WebSocket frame from the server adds to less than 126 bytes. */
const FRAME_HEADER = 2;
/** The packet type of Engine.IO that stands before every message. */
const MESSAGE_TYPE = 1;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path, { scenarios: libraryInMemory([smallScenario(SEATS)]) });
  opened = await openSession(server.port);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

async function connect(token?: string) {
  const auth = { session: opened.session, ...(token !== undefined && { token }) };
  const client = await TestClient.connect(server.port, auth);
  clients.push(client);
  return client;
}

/** The messages that reach a client from now on, as they stand on the wire. */
function listen(client: TestClient): string[] {
  const heard: string[] = [];
  client.socket.io.engine.on('packet', ({ type, data }) => {
    if (type === 'message') heard.push(String(data));
  });
  return heard;
}

async function openVote(seats: readonly string[]) {
  const chair = await connect(opened.facilitatorToken);
  const voters = await Promise.all(
    seats.map(async (seat) => {
      const { token } = await join(server.port, opened, `Delegate of ${seat}`);
      const client = await connect(token);
      await client.send({ type: 'takeSeat', seat });
      return client;
    }),
  );
  for (const to of ['briefing', 'generalDebate', 'action'] as const) {
    await chair.send({ type: 'advancePhase', to });
  }
  await chair.send({ type: 'announceBallot' });
  await chair.send({ type: 'openVoting' });
  await chair.until(() => chair.room?.ballot?.phase === 'inProgress');
  return { chair, voters };
}

const seatsOf = (count: number) => smallScenario(count).delegations.map(({ id }) => id);

describe('a single vote', () => {
  it('reaches everybody in one message of at most 45 bytes, besides the voter’s own view and the facilitator’s, that somebody has moved', async () => {
    const { chair, voters } = await openVote(['AAA']);
    const [voter] = voters;
    if (voter === undefined) throw new Error('nobody votes');
    const seen = listen(chair);
    const seenByVoter = listen(voter);
    const before = voter.versionOf('seat:AAA');
    await voter.send({ type: 'castVote', choice: 'abstain' });
    await chair.until(() => chair.room?.lights['AAA'] === 'abstain');
    const { version } = chair;
    expect(seen[0]).toBe(`2["u",${version},{"lights":{"AAA":"abstain"}}]`);
    expect(seen.slice(1).join()).toMatch(
      /^(2\["u",\d+,\{"moved":\{[^}]*\}\},\d+,"facilitator"\])?$/,
    );
    expect((seen[0]?.length ?? 0) + MESSAGE_TYPE + FRAME_HEADER).toBeLessThanOrEqual(45);
    await voter.until(() => voter.desk?.vote !== undefined);
    expect(seenByVoter).toContain(`2["u",${version},{"vote":"abstain"},${before},"seat:AAA"]`);
  });

  it('on a sealed board tells nobody how, but the voter', async () => {
    opened = await openSession(server.port, { options: { chair: 'facilitator', board: 'sealed' } });
    const { chair, voters } = await openVote(['AAA']);
    const seen = listen(chair);
    await voters[0]?.send({ type: 'castVote', choice: 'no' });
    await chair.until(() => chair.room?.lights['AAA'] === 'cast');
    expect(seen.join()).not.toContain('"no"');
    await voters[0]?.until(() => voters[0]?.desk?.vote === 'no');
  });
});

describe('a burst of votes', () => {
  it('reaches everybody in a few messages, complete', async () => {
    const { chair, voters } = await openVote(seatsOf(SEATS));
    const before = chair.updates;
    await Promise.all(voters.map((voter) => voter.send({ type: 'castVote', choice: 'yes' })));
    await chair.until(() => Object.keys(chair.room?.lights ?? {}).length === SEATS);
    expect(chair.updates - before).toBeLessThan(SEATS / 3);
  });
});

describe('joining', () => {
  it('costs a client at most 3 KB over the socket', async () => {
    await openVote(seatsOf(SEATS));
    const { token } = await join(server.port, opened, 'Late');
    const client = await connect(token);
    expect(JSON.stringify(client.welcome).length).toBeLessThan(3_000);
  });
});
