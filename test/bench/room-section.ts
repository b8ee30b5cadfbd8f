import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { sessionsFile, temporaryFolder } from '../fixtures/live-server.ts';
import { seatIds } from '../fixtures/scenario.ts';
import { type Figure, printTable } from './figures.ts';
import { freePort } from './free-port.ts';
import { bareVote, connectAll, fillRoom, openVoting, productVote, type RoomPlan } from './rooms.ts';
import { ServerProcess } from './server-process.ts';
import { measureVoting, type VotingFigures } from './voting.ts';

/** The aims are for a room of this many. */
const LARGEST = 193;

/** Rooms of a small scenario with so many seats. */
export async function measureSmallRooms(): Promise<void> {
  for (const seats of [25, LARGEST]) {
    await measureRoom(`${seats} seats`, { scenario: 'small', seats: seatIds(seats) });
  }
}

/** The room of a scenario as it is played: its texts, its delegations, its first vote. */
export async function measureGa2018(): Promise<void> {
  const { id, delegations } = loadScenario('scenarios', 'ga-2018');
  const seats = delegations.map((delegation) => delegation.id);
  await measureRoom(`${id}, ${seats.length} seats`, { scenario: id, seats });
}

async function measureRoom(title: string, plan: RoomPlan): Promise<void> {
  const bare = await measureBare(plan.seats);
  const folder = await temporaryFolder();
  const port = await freePort();
  const args = [String(port), sessionsFile(folder.path), plan.scenario, String(plan.seats.length)];
  const server = await ServerProcess.start('product-server.ts', args);
  const empty = await server.heap();
  const { clients, facilitator, ms, bytesPerClient } = await fillRoom(port, plan);
  const full = await server.heap();
  await openVoting(facilitator);
  const voting = await measureVoting(server, clients, productVote(facilitator));
  for (const client of clients) client.leave();
  facilitator.close();
  await server.kill();
  await folder.remove();

  printTable(
    title,
    aimedAt(plan.seats.length, [
      ...votingRows(voting, bare.voting),
      { name: 'all join, ms', product: ms.toFixed(0), bare: bare.joinMs.toFixed(0) },
      { name: 'bytes for a join', product: bytesPerClient.toFixed(0), aim: '3072 at most' },
      {
        name: 'memory of a session with its connections, KB',
        product: ((full - empty) / 1024).toFixed(0),
        bare: (bare.heap / 1024).toFixed(0),
      },
    ]),
  );
}

function aimedAt(seats: number, figures: readonly Figure[]): Figure[] {
  return figures.map(({ aim, ...figure }) =>
    seats === LARGEST && aim !== undefined ? { ...figure, aim } : figure,
  );
}

async function measureBare(
  seats: readonly string[],
): Promise<{ voting: VotingFigures; joinMs: number; heap: number }> {
  const folder = await temporaryFolder();
  const port = await freePort();
  const args = [String(port), sessionsFile(folder.path)];
  const server = await ServerProcess.start('bare-server.ts', args);
  const empty = await server.heap();
  const { clients, ms } = await connectAll(port, seats, []);
  const full = await server.heap();
  const voting = await measureVoting(server, clients, bareVote);
  for (const client of clients) client.leave();
  await server.kill();
  await folder.remove();
  return { voting, joinMs: ms, heap: full - empty };
}

function votingRows(product: VotingFigures, bare: VotingFigures): Figure[] {
  const ratio = (one: number, other: number) => ` (${(one / other).toFixed(2)} x)`;
  const { single } = product;
  return [
    {
      name: 'one vote seen by all, p50 ms',
      product: single.p50.toFixed(2) + ratio(single.p50, bare.single.p50),
      bare: bare.single.p50.toFixed(2),
      aim: '1.3 x at most',
    },
    {
      name: 'one vote seen by all, p99 ms',
      product: single.p99.toFixed(2),
      bare: bare.single.p99.toFixed(2),
    },
    {
      name: 'server CPU for one vote, ms',
      product: product.singleCpuMs.toFixed(2),
      bare: bare.singleCpuMs.toFixed(2),
    },
    {
      name: 'bytes per client per vote',
      product: product.bytesPerVote.toFixed(1),
      bare: bare.bytesPerVote.toFixed(1),
      aim: '45 at most',
    },
    {
      name: 'all vote at once, seen by all, ms',
      product: `${product.burstMs.toFixed(0)} (${(bare.burstMs / product.burstMs).toFixed(1)} x faster)`,
      bare: bare.burstMs.toFixed(0),
      aim: '4 x faster at least',
    },
    {
      name: 'server CPU per vote in the burst, ms',
      product: product.burstCpuMsPerVote.toFixed(3),
      bare: bare.burstCpuMsPerVote.toFixed(3),
      aim: '0.3 at most',
    },
  ];
}
