import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Cancel } from '../../server/rooms/clock.ts';
import { ComputerPlayers } from '../../server/rooms/computer-players.ts';
import { Faults } from '../../server/rooms/faults.ts';
import { Slices, type Work } from '../../server/rooms/slices.ts';
import { type PlayableScenario, playable } from '../../server/scenarios/library.ts';
import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { planMoves, plansOf } from '../../shared/delegates/plan.ts';
import type { Thought } from '../../shared/delegates/situation.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import type { SeatCommand } from '../../shared/procedure/road/moves.ts';
import type { Scenario, SeatId } from '../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../shared/views/content.ts';
import { proposalsFor, wholeMembership } from '../fixtures/large-consensus.ts';
import { ManualClock } from '../fixtures/manual-clock.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { facilitator, inAction, seat, TestSession } from '../fixtures/session.ts';

/** How long a slice may be by the product's own word, in ms. */
const SLICE = 5;

/** A clock that tells when it begins to run something: what that takes is one turn of the event loop. */
class TurningClock extends ManualClock {
  turns = 0;

  override after(delay: number, run: () => void): Cancel {
    return super.after(delay, () => {
      this.turns += 1;
      run();
    });
  }
}

/** Slices that tell how many thoughts have been had, whatever they were about. */
class CountingSlices extends Slices {
  thoughts = 0;

  override add(work: Work): Cancel {
    return super.add(() => {
      this.thoughts += 1;
      return work();
    });
  }
}

/** After so many ms, which seat, what. */
type Move = readonly [number, SeatId, SeatCommand];

/** A table whose thoughts take as long as the test says. */
class Table {
  readonly clock = new TurningClock();
  readonly slices = new CountingSlices(this.clock, () => this.#elapsed);
  #elapsed = 0;

  think(ms: number): void {
    this.#elapsed += ms;
  }
}

/** The computers of one session; what they think and do is written down. */
class Players {
  readonly moves: Move[] = [];
  /** In which turn of the event loop each thought was had. */
  readonly thoughts: number[] = [];
  readonly logged: { readonly count?: number }[] = [];
  /** Seats that cannot decide. */
  readonly broken = new Set<string>();
  readonly computers: ComputerPlayers;

  constructor(scenario: Scenario, thoughtMs: number, table: Table) {
    const { clock, slices } = table;
    const began = clock.now();
    const log = pino({}, { write: (line: string) => void this.logged.push(JSON.parse(line)) });
    this.computers = new ComputerPlayers({
      venue: undefined,
      scenario: this.#watched(scenario, () => {
        table.think(thoughtMs);
        this.thoughts.push(clock.turns);
      }),
      clock,
      slices,
      faults: new Faults(log),
      move: (id, command) => this.moves.push([clock.now() - began, id, command]),
    });
  }

  #watched(scenario: Scenario, thinks: () => void): PlayableScenario {
    const ready = playable(scenario);
    return {
      ...ready,
      seatContent: (id) => {
        thinks();
        if (this.broken.has(id)) throw new Error(`no content for ${id}`);
        return ready.seatContent(id);
      },
    };
  }
}

const SEATS = 40;
const scenario = smallScenario(SEATS, () => 'yes');
const inVote = () => inAction(scenario).openVoting();

const talks = loadScenario('scenarios', 'gge-2017');
const inTalks = () =>
  new TestSession(talks, { chair: 'facilitator', whatIf: true }).enter('briefing', 'informals');

/** All that the seats mean to do, thought through at once. */
const thoughtThrough = ({ room, seed }: SessionState) =>
  talks.delegations.flatMap(({ id }) =>
    planMoves(publicContent(talks), { room }, seatContent(talks, id), seed).map((move) => ({
      ...move,
      id,
    })),
  );

/** The seats' thoughts about what is before them that they have still to have, by kind. */
const thoughtsOf = ({ room, seed }: SessionState, of: Thought['kind']) =>
  talks.delegations.flatMap(({ id }) =>
    plansOf(publicContent(talks), { room }, seatContent(talks, id), seed).filter(
      (plan) => 'think' in plan && plan.kind === of,
    ),
  );

const isAnswer = ({ type }: SeatCommand): boolean => /^(accept|refuse)Proposal$/.test(type);

const isProposal = (move: Move): boolean => move[2].type === 'proposeChange';

/** What the seats do about the first vote when each thought takes so long. */
async function playVote(thoughtMs: number): Promise<readonly unknown[]> {
  const table = new Table();
  const { computers, moves } = new Players(scenario, thoughtMs, table);
  computers.play(inVote().state);
  await table.clock.pass(60_000);
  return moves;
}

describe('computers that think', () => {
  it('let others be served after every slice, also 193 of them over 20 proposals', async () => {
    const body = wholeMembership();
    const session = new TestSession(body).enter('briefing', 'informals');
    for (const { by, command } of proposalsFor(body, 20)) session.do(seat(by), command);
    const table = new Table();
    const { computers, thoughts, moves } = new Players(body, 1, table);
    computers.play(session.state);
    expect(thoughts).toEqual([]);
    await table.clock.pass(30_000);
    expect(thoughts).toHaveLength(193);
    for (const turn of new Set(thoughts)) {
      expect(thoughts.filter((other) => other === turn).length).toBeLessThanOrEqual(SLICE);
    }
    expect(moves.length).toBeGreaterThan(1_000);
  });

  it('mean to do the same however their thinking is cut', async () => {
    const atOnce = await playVote(0);
    expect(atOnce).toHaveLength(SEATS);
    expect(await playVote(1)).toEqual(atOnce);
    expect(await playVote(100)).toEqual(atOnce);
  });

  it('drop what they were thinking about when something new happens', async () => {
    const table = new Table();
    const { computers, thoughts, moves } = new Players(scenario, 1, table);
    const session = inVote();
    computers.play(session.state);
    const { state } = session.do(facilitator, { type: 'lockVoting' });
    table.clock.after(0, () => computers.play(state));
    await table.clock.pass(60_000);
    expect(thoughts).toHaveLength(SLICE + SEATS);
    expect(moves).toEqual([]);
  });

  it('think a proposal through only once nothing new has come until they could make it', async () => {
    const table = new Table();
    const { computers, moves } = new Players(talks, 1, table);
    const { state } = inTalks();
    computers.play(state);
    await table.clock.pass(120_000);
    const made = moves.filter(isProposal).map(([at, id, command]) => ({ at, id, command }));
    const meant = thoughtThrough(state).filter(({ command }) => command.type === 'proposeChange');
    expect(meant.length).toBeGreaterThan(5);
    expect(made).toHaveLength(meant.length);
    for (const { afterMs, ...move } of meant) {
      expect(made).toContainEqual({ ...move, at: expect.closeTo(afterMs, -2) });
    }
  });

  it('say before a step that somebody takes what they could not say after it, and propose at their own pace', async () => {
    const table = new Table();
    const { computers, moves } = new Players(talks, 1, table);
    const { state } = inTalks();
    computers.play(state);
    await table.clock.pass(1_000);
    let before: readonly SeatCommand['type'][] = [];
    computers.beforeStep(() => {
      before = moves.map(([, , { type }]) => type);
    });
    await table.clock.pass(1_000);
    expect(before).toContain('holdParagraph');
    expect(moves.filter(isProposal)).toEqual([]);
    await table.clock.pass(120_000);
    const meant = thoughtThrough(state).filter(({ command }) => command.type === 'proposeChange');
    expect(moves.filter(isProposal)).toHaveLength(meant.length);
  });

  it('think what they would put forward through only after a step that somebody takes by hand', async () => {
    const table = new Table();
    const { computers } = new Players(talks, 1, table);
    const { state } = inTalks();
    const initiatives = thoughtsOf(state, 'initiative').length;
    expect(initiatives).toBeGreaterThan(5);
    computers.play(state);
    await table.clock.pass(1_000);
    const planned = table.slices.thoughts;
    let before = 0;
    computers.beforeStep(() => {
      before = table.slices.thoughts;
    });
    await table.clock.pass(1_000);
    expect([planned, before]).toEqual([talks.delegations.length, planned]);
    await table.clock.pass(120_000);
    expect(table.slices.thoughts).toBe(planned + initiatives);
  });

  it('answer a proposal before a step that somebody takes while they are still reading it', async () => {
    const session = inTalks();
    for (const { by, command } of proposalsFor(talks, 3)) session.do(seat(by), command);
    const table = new Table();
    const { computers, moves } = new Players(talks, 1, table);
    computers.play(session.state);
    let before: readonly SeatCommand[] = [];
    computers.beforeStep(() => {
      before = moves.map(([, , command]) => command);
    });
    await table.clock.pass(5_000);
    const meant = thoughtThrough(session.state).filter(({ command }) => isAnswer(command));
    expect(meant.length).toBeGreaterThan(5);
    expect(before.filter(isAnswer)).toHaveLength(meant.length);
  });

  it('neither think nor move while they are stopped, and then go on where they were', async () => {
    const table = new Table();
    const { computers, thoughts, moves } = new Players(scenario, 1, table);
    const { state } = inVote();
    computers.play(state);
    table.clock.after(0, () => computers.stop());
    await table.clock.pass(60_000);
    expect([thoughts.length, moves.length]).toEqual([SLICE, 0]);
    computers.play(state);
    await table.clock.pass(60_000);
    expect([thoughts.length, moves.length]).toEqual([SEATS, SEATS]);
  });

  it('of one room take turns with those of another', async () => {
    const table = new Table();
    const rooms = [new Players(scenario, 1, table), new Players(scenario, 1, table)];
    for (const { computers } of rooms) computers.play(inVote().state);
    let early: readonly number[] = [];
    table.clock.after(0, () => {
      early = rooms.map(({ thoughts }) => thoughts.length);
    });
    await table.clock.pass(60_000);
    expect(early).toEqual([3, 2]);
    expect(rooms.map(({ moves }) => moves.length)).toEqual([SEATS, SEATS]);
  });

  it('do not think about a vote that somebody else casts, nor in a pause', async () => {
    const table = new Table();
    const { computers, thoughts } = new Players(scenario, 1, table);
    const session = inVote();
    computers.play(session.state);
    await table.clock.pass(10);
    computers.play(session.cast({ AAB: 'no' }).state);
    await table.clock.pass(10);
    computers.play(session.do(facilitator, { type: 'pause' }).state);
    await table.clock.pass(10);
    expect(thoughts).toHaveLength(SEATS);
  });

  it('[BAL-8] are asked one by one in a roll call', async () => {
    const table = new Table();
    const { computers, thoughts, moves } = new Players(scenario, 1, table);
    const session = inAction(scenario, { chair: 'facilitator', method: 'rollCall' }).openVoting();
    computers.play(session.do(facilitator, { type: 'passRollCall' }).state);
    await table.clock.pass(5_000);
    expect(thoughts).toHaveLength(1);
    expect(moves).toHaveLength(1);
  });

  it('leave the others playing where one cannot decide, and fill no log', async () => {
    const table = new Table();
    const { computers, broken, moves, logged } = new Players(scenario, 1, table);
    for (const { id } of scenario.delegations.slice(1)) broken.add(id);
    computers.play(inVote().state);
    await table.clock.pass(60_000);
    expect(moves).toHaveLength(1);
    expect(logged.map(({ count }) => count)).toEqual([undefined, 10]);
  });
});
