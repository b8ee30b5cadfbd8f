import { setImmediate as nextTurn } from 'node:timers/promises';
import { median, quantile, sum } from './figures.ts';
import type { LoadClient } from './load-client.ts';
import type { ServerProcess } from './server-process.ts';

/** How a vote is said to the server under measurement. */
export type Vote = (seat: string, choice: string) => object;

export interface VotingFigures {
  /** ms from sending a vote until every client has seen it. */
  readonly single: { p50: number; p99: number };
  /** ms of the server's processor. */
  readonly singleCpuMs: number;
  readonly bytesPerVote: number;
  readonly burstMs: number;
  readonly burstCpuMsPerVote: number;
}

const SINGLES = 60;
const BURSTS = 5;
const CHOICES = ['yes', 'no', 'abstain'];

/** Votes one by one in a quiet room, then all at once, several times; times as the clients see them. */
export async function measureVoting(
  server: ServerProcess,
  clients: readonly LoadClient[],
  vote: Vote,
): Promise<VotingFigures> {
  await voteOneByOne(clients, vote, 10, 2);
  const before = await server.cpuMs();
  const bytesBefore = sum(clients.map(({ bytes }) => bytes));
  const singles = await voteOneByOne(clients, vote, SINGLES, 0);
  const bytes = sum(clients.map((client) => client.bytes)) - bytesBefore;
  const after = await server.cpuMs();
  // Every vote of a burst must differ from the seat's last one, so that there is something to see.
  await Promise.all(clients.map((client) => client.send(vote(client.seat, 'abstain'))));
  const bursts: { ms: number; cpuMs: number }[] = [];
  for (let turn = 0; turn < BURSTS + 1; turn += 1) {
    bursts.push(await voteAllAtOnce(server, clients, vote, turn));
  }
  const counted = bursts.slice(1);
  return {
    single: { p50: median(singles), p99: quantile(singles, 0.99) },
    singleCpuMs: (after - before) / SINGLES,
    bytesPerVote: bytes / SINGLES / clients.length,
    burstMs: median(counted.map(({ ms }) => ms)),
    burstCpuMsPerVote: median(counted.map(({ cpuMs }) => cpuMs)) / clients.length,
  };
}

async function voteOneByOne(
  clients: readonly LoadClient[],
  vote: Vote,
  votes: number,
  shift: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < votes; index += 1) {
    const voter = clients[index % clients.length];
    if (voter === undefined) continue;
    for (const client of clients) client.forget();
    const seen = Promise.all(clients.map((client) => client.sees(1)));
    // Each vote differs from the seat's last one, so that there is something to see.
    const choice = CHOICES[(Math.floor(index / clients.length) + shift) % 3] ?? 'yes';
    const start = performance.now();
    await Promise.all([seen, voter.send(vote(voter.seat, choice))]);
    times.push(performance.now() - start);
    await nextTurn();
  }
  return times;
}

async function voteAllAtOnce(
  server: ServerProcess,
  clients: readonly LoadClient[],
  vote: Vote,
  turn: number,
): Promise<{ ms: number; cpuMs: number }> {
  for (const client of clients) client.forget();
  const before = await server.cpuMs();
  const seen = Promise.all(clients.map((client) => client.sees(clients.length)));
  const choice = CHOICES[turn % 3] ?? 'yes';
  const start = performance.now();
  const sent = clients.map((client) => client.send(vote(client.seat, choice)));
  await Promise.all([seen, ...sent]);
  const ms = performance.now() - start;
  const after = await server.cpuMs();
  return { ms, cpuMs: after - before };
}
