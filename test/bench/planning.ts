import type { SessionRoom } from '../../server/rooms/session-room.ts';
import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { planMoves } from '../../shared/delegates/plan.ts';
import type { Room } from '../../shared/procedure/kernel/room.ts';
import type { SessionOptions } from '../../shared/procedure/kernel/session-options.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../shared/views/content.ts';
import { proposalsFor, wholeMembership } from '../fixtures/large-consensus.ts';
import { asFacilitator, asPerson, enter, RoomHouse } from '../fixtures/room-house.ts';
import { printTable } from './figures.ts';

const PROPOSALS = 20;
const MINUTE = 60_000;
/** Time enough for any session to come to its debrief. */
const MOST_MINUTES = 240;

/**
 * Measures how long computer-played delegations hold the event loop while they think: about a report with
 * many proposals that they answer, and through a whole session of the Assembly in which they bargain and
 * vote. Their clock jumps; thoughts, moves and facts are as in a class.
 */
export async function measurePlanning(): Promise<void> {
  // The rooms' own timers keep no process alive.
  const awake = setInterval(() => undefined, MINUTE);
  for (const scenario of [loadScenario('scenarios', 'gge-2017'), wholeMembership()]) {
    const { pause, atOnce, facts } = await playTalks(scenario);
    printTable(`${scenario.delegations.length} computers and ${PROPOSALS} proposals`, [
      ...inRows(pause),
      { name: 'all think in one go, ms', product: atOnce.toFixed(1) },
      { name: 'facts that follow', product: String(facts) },
    ]);
  }
  for (const id of ['gge-2017', 'ga-2018']) {
    const scenario = loadScenario('scenarios', id);
    const { pause, facts } = await playSession(scenario);
    printTable(`${scenario.delegations.length} computers through all of ${id}`, [
      ...inRows(pause),
      { name: 'facts that follow', product: String(facts) },
    ]);
  }
  clearInterval(awake);
}

const inRows = ({ longest, own }: Pause) => [
  { name: 'longest pause of the loop, ms', product: longest.toFixed(1) },
  { name: 'of it the program’s own, ms', product: own.toFixed(1), aim: '30 at most' },
];

/** What computers do about as many proposals of people. */
async function playTalks(
  scenario: Scenario,
): Promise<{ pause: Pause; atOnce: number; facts: number }> {
  const { house, room } = await openHouse(scenario, { chair: 'facilitator' });
  const proposals = proposalsFor(scenario, PROPOSALS);
  const people = new Map<string, string>();
  for (const { by } of proposals) {
    const { person } = await house.seatPerson(room, `Person of ${by}`, by);
    people.set(by, person);
  }
  await enter(room, 'briefing', 'informals');
  for (const { by, command } of proposals) await asPerson(room, people.get(by) ?? '', command);
  const before = room.state.seq;
  const pauses = new Pauses();
  await house.clock.pass(15_000);
  const pause = pauses.stop();
  const facts = room.state.seq - before;
  await asFacilitator(room, { type: 'pause' });
  await house.rooms.close();
  return { pause, atOnce: thinkAtOnce(scenario, room.state.room), facts };
}

/** A session that asks what would be if, from its first phase to its debrief, with nobody but a facilitator who watches. */
async function playSession(scenario: Scenario): Promise<{ pause: Pause; facts: number }> {
  const { house, room } = await openHouse(scenario, { whatIf: true, pace: 'clock' });
  await enter(room, 'briefing');
  const pauses = new Pauses();
  for (let minute = 0; minute < MOST_MINUTES && room.state.room.phase !== 'debrief'; minute += 1) {
    await house.clock.pass(MINUTE);
  }
  const pause = pauses.stop();
  const facts = room.state.seq;
  await house.rooms.close();
  return { pause, facts };
}

async function openHouse(
  scenario: Scenario,
  options: Partial<SessionOptions>,
): Promise<{ house: RoomHouse; room: SessionRoom }> {
  const house = new RoomHouse({ scenario });
  const room = await house.open(options);
  room.enter({ role: 'facilitator' });
  return { house, room };
}
/** What one turn of the loop would take if all seats thought in it. */
function thinkAtOnce(scenario: Scenario, room: Room): number {
  const open = publicContent(scenario);
  const contents = scenario.delegations.map(({ id }) => seatContent(scenario, id));
  const { paused: _paused, ...running } = room;
  const start = performance.now();
  for (const knowledge of contents) planMoves(open, { room: running }, knowledge, 1);
  return performance.now() - start;
}

/** How long the event loop was held, in ms. */
interface Pause {
  /** By the clock, what other programs took of the machine counted in. */
  readonly longest: number;
  /** The same without what the program was kept waiting by others: never more than the CPU that it used. */
  readonly own: number;
}

/** The longest time between two turns of the event loop. */
class Pauses {
  #last = performance.now();
  #used = process.cpuUsage();
  #longest: Pause = { longest: 0, own: 0 };
  #isOver = false;

  constructor() {
    this.#next();
  }

  /** Since the beginning. */
  stop(): Pause {
    this.#isOver = true;
    return this.#longest;
  }

  #next(): void {
    setImmediate(() => {
      const now = performance.now();
      const { user, system } = process.cpuUsage(this.#used);
      const turn = now - this.#last;
      this.#longest = {
        longest: Math.max(this.#longest.longest, turn),
        own: Math.max(this.#longest.own, Math.min(turn, (user + system) / 1_000)),
      };
      this.#last = now;
      this.#used = process.cpuUsage();
      if (!this.#isOver) this.#next();
    });
  }
}
