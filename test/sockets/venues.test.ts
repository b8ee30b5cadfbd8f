import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import type { Room } from '../../shared/procedure/kernel/room.ts';
import { roomAt } from '../../shared/procedure/kernel/venue.ts';
import { wholeRoom } from '../../shared/views/whole-room.ts';
import {
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { ruleOf, TestClient } from '../fixtures/test-client.ts';
import { twoVenues } from '../fixtures/two-venues.ts';

const committee = { venue: 'committee' } as const;
const experts = { venue: 'experts' } as const;
const library = () => libraryInMemory([twoVenues()]);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path, { scenarios: library() });
  opened = await openSession(server.port, { scenario: 'two-venues' });
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

async function connect(token?: string): Promise<TestClient> {
  const { session } = opened;
  const client = await TestClient.connect(server.port, { session, ...(token && { token }) });
  clients.push(client);
  return client;
}

async function delegate(name: string, seat: string) {
  const { token } = await join(server.port, opened, name);
  const client = await connect(token);
  await client.send({ type: 'takeSeat', seat });
  return { client, token };
}

/** What the client sees of a venue; undefined where it is not told. */
function seen(client: TestClient, venue: string): Room | undefined {
  const whole = wholeRoom(client.views);
  return whole?.venue === venue || whole?.elsewhere?.[venue] ? roomAt(whole, venue) : undefined;
}

it('two venues go on side by side over real sockets, and are found so after a restart', async () => {
  const chair = await connect(opened.facilitatorToken);
  const ann = await delegate('Ann', 'AAB');
  const dan = await delegate('Dan', 'AAD');
  const wall = await connect();
  await chair.send({ type: 'advancePhase', to: 'briefing', ...committee });
  await chair.send({ type: 'advancePhase', to: 'action', ...committee });
  await chair.send({ type: 'advancePhase', to: 'informals', ...experts });
  await chair.send({ type: 'announceBallot', ...committee });
  await chair.send({ type: 'openVoting', ...committee });

  expect(ruleOf(await ann.client.send({ type: 'castVote', choice: 'no', ...committee }))).toBe(
    'done',
  );
  expect(
    ruleOf(await ann.client.send({ type: 'holdParagraph', paragraph: 'war', ...experts })),
  ).toBe('done');
  expect(ruleOf(await dan.client.send({ type: 'castVote', choice: 'yes', ...committee }))).toBe(
    'done',
  );
  expect(
    ruleOf(
      await dan.client.sendRaw({
        id: 'command-by-dan',
        command: {
          type: 'holdParagraph',
          paragraph: 'war',
          about: 'report-since-0',
          ...experts,
        },
      }),
    ),
  ).toBe('SEA-15');

  await ann.client.until(
    () => seen(ann.client, 'experts')?.drafts.report?.paragraphs.war?.heldBy !== undefined,
  );
  await wall.until(() => Object.keys(seen(wall, 'committee')?.lights ?? {}).length === 2);
  expect(ann.client.desk?.votes).toEqual({ committee: 'no' });
  expect(seen(wall, 'experts')).toBeUndefined();
  expect(seen(dan.client, 'experts')).toBeUndefined();

  const before = wholeRoom(chair.views);
  await server.close();
  server = await startServer(folder.path, { scenarios: library() });
  const again = await connect(opened.facilitatorToken);
  const known = (room: Room | undefined) => room && { ...room, seats: {}, paused: undefined };
  expect(known(wholeRoom(again.views))?.elsewhere).toEqual(known(before)?.elsewhere);
  expect(known(seen(again, 'committee'))?.lights).toEqual({ AAB: 'no', AAD: 'yes' });
});
