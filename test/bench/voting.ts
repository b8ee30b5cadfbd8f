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

/** Gives each seat another choice each time, so that there is always something new to see. */
class Choices {
  readonly #turns = new Map<string, number>();

  next(seat: string): string {
    const turn = this.#turns.get(seat) ?? 0;
    this.#turns.set(seat, turn + 1);
    return CHOICES[turn % CHOICES.length] ?? 'yes';
  }
}

/** Votes one by one in a quiet room, then all at once, several times; times as the clients see them. */
export async function measureVoting(
  server: ServerProcess,
  clients: readonly LoadClient[],
  vote: Vote,
): Promise<VotingFigures> {
  const choices = new Choices();
  await voteOneByOne(clients, vote, choices, 10);
  const before = await server.cpuMs();
  const bytesBefore = sum(clients.map(({ bytes }) => bytes));
  const singles = await voteOneByOne(clients, vote, choices, SINGLES);
  const bytes = sum(clients.map((client) => client.bytes)) - bytesBefore;
  const after = await server.cpuMs();
  const bursts: { ms: number; cpuMs: number }[] = [];
  for (let turn = 0; turn < BURSTS + 1; turn += 1) {
    bursts.push(await voteAllAtOnce(server, clients, vote, choices));
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
  choices: Choices,
  votes: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < votes; index += 1) {
    const voter = clients[index % clients.length];
    if (voter === undefined) continue;
    for (const client of clients) client.forget();
    const seen = Promise.all(clients.map((client) => client.sees(1)));
    const start = performance.now();
    await Promise.all([seen, voter.send(vote(voter.seat, choices.next(voter.seat)))]);
    times.push(performance.now() - start);
    await nextTurn();
  }
  return times;
}

async function voteAllAtOnce(
  server: ServerProcess,
  clients: readonly LoadClient[],
  vote: Vote,
  choices: Choices,
): Promise<{ ms: number; cpuMs: number }> {
  for (const client of clients) client.forget();
  const before = await server.cpuMs();
  const seen = Promise.all(clients.map((client) => client.sees(clients.length)));
  const start = performance.now();
  const sent = clients.map((client) => client.send(vote(client.seat, choices.next(client.seat))));
  await Promise.all([seen, ...sent]);
  const ms = performance.now() - start;
  const after = await server.cpuMs();
  return { ms, cpuMs: after - before };
}
