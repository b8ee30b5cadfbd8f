import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import type { Act } from '../../shared/procedure/deals/act.ts';
import type { Deal } from '../../shared/procedure/deals/deal.ts';
import type { Choice, SeatId } from '../../shared/scenario/scenario.ts';
import { SessionByHand } from '../browser/support/by-hand.ts';
import { HurriedClock } from '../browser/support/hurried-clock.ts';
import { closeVote } from '../fixtures/close-vote.ts';
import { join, startServer, temporaryFolder } from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';

/** Computers take some seconds to answer and to vote; so much faster a test need not wait. */
const SPEED = 12;
const plays = closeVote();
const PEOPLE = ['AAC', 'AAD', 'AAF', 'AAG'] as const;
const MOVER = 'AAD';
const COMPUTER = 'AAE';
const [first = '', second = ''] = plays.drafts.map(({ id }) => id);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let session: SessionByHand;
const people = new Map<SeatId, TestClient>();

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path, {
    scenarios: libraryInMemory([plays]),
    clock: new HurriedClock(SPEED),
  });
  session = await SessionByHand.open(server.port, plays);
  for (const seat of PEOPLE) {
    const { token } = await join(server.port, session.opened, `Name of ${seat}`);
    const client = await TestClient.connect(server.port, {
      session: session.opened.session,
      token,
    });
    people.set(seat, client);
    await does(seat, { type: 'takeSeat', seat });
  }
  await session.enter('briefing', 'generalDebate', 'informals');
});
afterAll(async () => {
  for (const client of people.values()) client.close();
  session.close();
  await server.close();
  await folder.remove();
});

function clientOf(seat: SeatId): TestClient {
  const client = people.get(seat);
  if (client === undefined) throw new Error(`Nobody plays ${seat}.`);
  return client;
}

/** A person does what must be lawful. */
async function does(seat: SeatId, command: Parameters<TestClient['send']>[0]): Promise<void> {
  expect(await clientOf(seat).send(command), `${seat} ${command.type}`).not.toHaveProperty(
    'refused',
  );
}

const voteFor = (on: Extract<Act, { kind: 'vote' }>['on']) =>
  ({ kind: 'vote', on, choice: 'yes' }) as const;
const forAmendment = voteFor({ kind: 'amendment', amendment: '1' });
const forSecond = voteFor({ kind: 'draft', draft: second });

const offersOf = (seat: SeatId): readonly Deal[] =>
  Object.values(clientOf(seat).desk?.deals ?? {}).filter(({ by }) => by === MOVER);

/** Waits until the last offer of the mover stands so, as a party of it sees it. */
const stands = (seat: SeatId, status: Deal['status']): Promise<void> =>
  clientOf(seat).until(() => offersOf(seat).at(-1)?.status === status);

describe('four people and a computer', () => {
  it('do not agree at once: the computer gives nothing for nothing', async () => {
    await does(MOVER, {
      type: 'proposeAmendment',
      draft: first,
      changes: [
        {
          kind: 'insert',
          after: `${first}-op1`,
          paragraphKind: 'OP',
          words: { lead: 'Requests', text: 'a report on it.', stands: { forum: 2 } },
        },
      ],
    });
    await does(MOVER, {
      type: 'offerDeal',
      to: [COMPUTER],
      promises: [{ by: COMPUTER, act: forAmendment }],
    });
    await stands(MOVER, 'declined');
    expect(offersOf(MOVER).at(-1)?.declined?.reason).toMatchObject({
      key: expect.stringMatching(/^talk\.decline\./),
    });
  });

  it('make a deal of votes for votes, each of them by saying yes', async () => {
    const others = PEOPLE.filter((seat) => seat !== MOVER);
    await does(MOVER, {
      type: 'offerDeal',
      to: [COMPUTER, ...others],
      promises: [
        { by: COMPUTER, act: forAmendment },
        ...others.map((by) => ({ by, act: forAmendment })),
        ...[MOVER, 'AAG'].map((by) => ({ by, act: forSecond })),
      ],
    });
    for (const seat of others) {
      await clientOf(seat).until(() => offersOf(seat).length > 0);
      const deal = offersOf(seat).at(-1)?.id ?? '';
      await does(seat, { type: 'acceptDeal', deal });
    }
    await stands(MOVER, 'agreed');
  });

  it('carry the amendment, and keep their word', async () => {
    await session.enter('action');
    await session.openVoting();
    await clientOf(MOVER).until(() => clientOf(MOVER).room?.ballot?.subject.kind === 'amendment');
    for (const seat of PEOPLE) await does(seat, { type: 'castVote', choice: 'yes' });
    await clientOf(MOVER).until(() => light(COMPUTER) !== undefined);
    expect(light(COMPUTER)).toBe('yes');
    await session.finishBallot();
    await clientOf(MOVER).until(() => clientOf(MOVER).room?.amendments['1']?.status === 'adopted');
    await clientOf(MOVER).until(() =>
      promisesOf(forAmendment).every(({ verdict }) => verdict.kind === 'kept'),
    );
    expect(promisesOf(forAmendment)).toHaveLength(4);
  });
});

const light = (seat: SeatId): Choice | 'cast' | undefined => clientOf(MOVER).room?.lights[seat];

const promisesOf = (promised: Act) =>
  (offersOf(MOVER).at(-1)?.promises ?? []).filter(
    ({ act }) => JSON.stringify(act) === JSON.stringify(promised),
  );
