import { pino } from 'pino';
import { expect, it } from 'vitest';
import { Faults } from '../../server/rooms/faults.ts';
import { forgetRehearsals } from '../../server/rooms/retention.ts';
import type { SessionRoom } from '../../server/rooms/session-room.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import { rehearsalSpeed } from '../../shared/procedure/session/opening.ts';
import { Ear } from '../fixtures/ear.ts';
import { asFacilitator, enter, RoomHouse } from '../fixtures/room-house.ts';
import { smallScenario } from '../fixtures/scenario.ts';

const SECOND = 1_000;

/** A rehearsal of an hour of 45 minutes, with its facilitator in it, and what ends their connection. */
async function rehearsal(house: RoomHouse): Promise<readonly [SessionRoom, () => void]> {
  const scenario = await libraryInMemory([house.scenario]).find(house.scenario.id);
  if (scenario === undefined) throw new Error('no scenario');
  const { room } = await house.rooms.open({
    scenario,
    title: '',
    options: { minutes: 45 },
    solo: false,
    rehearsal: true,
  });
  return [room, room.enter({ role: 'facilitator' })];
}

it('a rehearsal goes by itself from the briefing to the debrief in three minutes', async () => {
  const house = new RoomHouse({ scenario: smallScenario(5) });
  const [room] = await rehearsal(house);
  await enter(room, 'briefing');
  const begun = house.clock.now();
  while (room.state.room.phase !== 'debrief') {
    await house.clock.pass(SECOND);
    expect(house.clock.now() - begun).toBeLessThan(200 * SECOND);
  }
  expect(Object.keys(room.state.room.results).length).toBeGreaterThanOrEqual(2);
  // Who looks in is told how fast its clocks run.
  expect(room.listen(new Ear({ role: 'projector' })).welcome.speed).toBe(15);
});

it('a rehearsal is deleted once its facilitator has gone, and a session of a class is not', async () => {
  const house = new RoomHouse({ scenario: smallScenario(5) });
  const [room, leave] = await rehearsal(house);
  const lesson = await house.open();
  await asFacilitator(room, { type: 'advancePhase', to: 'briefing' });
  leave();
  await house.clock.pass(120 * SECOND);
  expect(await house.store.findSession(room.record.id)).toBeUndefined();
  expect(await house.store.findSession(lesson.record.id)).toBeDefined();
});

it('a rehearsal that a killed server leaves is deleted at the next start, unless somebody comes back', async () => {
  const before = new RoomHouse({ scenario: smallScenario(5) });
  const [left] = await rehearsal(before);
  const [visited] = await rehearsal(before);
  const lesson = await before.open();
  await asFacilitator(left, { type: 'advancePhase', to: 'briefing' });
  const after = new RoomHouse({ scenario: before.scenario, store: before.store });
  const faults = new Faults(pino({ level: 'silent' }));
  forgetRehearsals(after.rooms, { clock: after.clock, after: 60 * SECOND, faults });
  await after.clock.pass(50 * SECOND);
  const again = await after.rooms.find(visited.record.id);
  const leave = again?.enter({ role: 'facilitator' });
  expect(await after.store.rehearsals()).toHaveLength(2);
  await after.clock.pass(20 * SECOND);
  expect(await after.store.rehearsals()).toEqual([visited.record.id]);
  expect(await after.store.findSession(lesson.record.id)).toBeDefined();
  leave?.();
  await after.clock.pass(120 * SECOND);
  expect(await after.store.rehearsals()).toEqual([]);
});

it('a rehearsal of a long day runs no faster than can be seen', () => {
  expect(rehearsalSpeed(45)).toBe(15);
  expect(rehearsalSpeed(230)).toBe(20);
});
