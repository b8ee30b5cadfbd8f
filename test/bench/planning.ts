import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { planMoves } from '../../shared/delegates/plan.ts';
import type { Room } from '../../shared/procedure/kernel/room.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../shared/views/content.ts';
import { proposalsFor, wholeMembership } from '../fixtures/large-consensus.ts';
import { asFacilitator, asPerson, enter, RoomHouse } from '../fixtures/room-house.ts';
import { printTable } from './figures.ts';

const PROPOSALS = 20;

/**
 * Measures how long computer-played delegations hold the event loop while they think about a report
 * with many proposals and answer them. Their clock jumps; thoughts, moves and facts are as in a class.
 */
export async function measurePlanning(): Promise<void> {
  for (const scenario of [loadScenario('scenarios', 'gge-2017'), wholeMembership()]) {
    const { longest, atOnce, facts } = await playTalks(scenario);
    printTable(`${scenario.delegations.length} computers and ${PROPOSALS} proposals`, [
      { name: 'longest pause of the loop, ms', product: longest.toFixed(1), aim: '30 at most' },
      { name: 'all think in one go, ms', product: atOnce.toFixed(1) },
      { name: 'facts that follow', product: String(facts) },
    ]);
  }
}

async function playTalks(
  scenario: Scenario,
): Promise<{ longest: number; atOnce: number; facts: number }> {
  const house = new RoomHouse({ scenario });
  const room = await house.open();
  room.enter({ role: 'facilitator' });
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
  const longest = pauses.stop();
  const facts = room.state.seq - before;
  await asFacilitator(room, { type: 'pause' });
  await house.rooms.close();
  return { longest, atOnce: thinkAtOnce(scenario, room.state.room), facts };
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

/** The longest time between two turns of the event loop. */
class Pauses {
  #last = performance.now();
  #longest = 0;
  #isOver = false;

  constructor() {
    this.#next();
  }

  /** In ms, since the beginning. */
  stop(): number {
    this.#isOver = true;
    return this.#longest;
  }

  #next(): void {
    setImmediate(() => {
      const now = performance.now();
      this.#longest = Math.max(this.#longest, now - this.#last);
      this.#last = now;
      if (!this.#isOver) this.#next();
    });
  }
}
