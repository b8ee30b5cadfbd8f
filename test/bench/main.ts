import { createServer } from 'node:net';
import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { simulate } from '../../shared/delegates/simulate.ts';
import { sessionsFile, temporaryFolder } from '../fixtures/live-server.ts';
import { seatIds } from '../fixtures/scenario.ts';
import { type Figure, median, printTable, quantile } from './figures.ts';
import { bareVote, connectAll, fillRoom, openVoting, productVote } from './rooms.ts';
import { ServerProcess } from './server-process.ts';
import { measureVoting, type VotingFigures } from './voting.ts';

/**
 * Measures the server over real sockets beside a bare Socket.IO broadcast with the same database
 * write, both in this run on this machine: read the figures against one another.
 */
process.stdout.write('Times as the clients see them; clients and server share this machine.\n\n');
for (const seats of [25, 193]) await measureRoom(seats);
measureSimulation();
process.exit(0);

async function measureRoom(seats: number): Promise<void> {
  const bare = await measureBare(seats);
  const folder = await temporaryFolder();
  const port = await freePort();
  const args = [String(port), sessionsFile(folder.path), String(seats)];
  const server = await ServerProcess.start('product-server.ts', args);
  const empty = await server.heap();
  const { clients, facilitator, ms, bytesPerClient } = await fillRoom(port, seats);
  const full = await server.heap();
  await openVoting(facilitator);
  const voting = await measureVoting(server, clients, productVote(facilitator));

  await server.kill();
  const back = clients.map((client) => client.greeted());
  const again = await ServerProcess.start('product-server.ts', args);
  const returned = performance.now();
  await Promise.all(back);
  const backMs = performance.now() - returned;
  for (const client of clients) client.socket.disconnect();
  facilitator.close();
  await again.kill();
  await folder.remove();

  printTable(
    `${seats} seats`,
    aimedAt(seats, [
      ...votingRows(voting, bare.voting),
      { name: 'all join, ms', product: ms.toFixed(0), bare: bare.joinMs.toFixed(0) },
      { name: 'bytes for a join', product: bytesPerClient.toFixed(0), aim: '3072 at most' },
      {
        name: 'memory of a session with its connections, KB',
        product: ((full - empty) / 1024).toFixed(0),
        bare: (bare.heap / 1024).toFixed(0),
      },
      {
        name: 'everybody back after kill -9, ms from the server’s return',
        product: backMs.toFixed(0),
        aim: '800 at most',
      },
    ]),
  );
}

/** The aims are for the largest room. */
function aimedAt(seats: number, figures: readonly Figure[]): Figure[] {
  return figures.map(({ aim, ...figure }) =>
    seats === 193 && aim !== undefined ? { ...figure, aim } : figure,
  );
}

async function measureBare(
  seats: number,
): Promise<{ voting: VotingFigures; joinMs: number; heap: number }> {
  const folder = await temporaryFolder();
  const port = await freePort();
  const args = [String(port), sessionsFile(folder.path)];
  const server = await ServerProcess.start('bare-server.ts', args);
  const empty = await server.heap();
  const { clients, ms } = await connectAll(port, seatIds(seats), []);
  const full = await server.heap();
  const voting = await measureVoting(server, clients, bareVote);
  for (const client of clients) client.socket.disconnect();
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

function measureSimulation(): void {
  const scenario = loadScenario('scenarios', 'ga-2018');
  const times: number[] = [];
  for (let seed = 0; seed < 30; seed += 1) {
    const start = performance.now();
    simulate(scenario, seed);
    if (seed >= 5) times.push(performance.now() - start);
  }
  printTable('a simulated session of 193 seats', [
    { name: 'median, ms', product: median(times).toFixed(1), aim: 'under 100' },
    { name: 'p99, ms', product: quantile(times, 0.99).toFixed(1) },
  ]);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
