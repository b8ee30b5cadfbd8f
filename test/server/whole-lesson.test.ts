import { expect, it } from 'vitest';
import type { SessionRoom } from '../../server/rooms/session-room.ts';
import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { hourEnds } from '../../shared/procedure/session/hour.ts';
import { asFacilitator, asPerson, enter, RoomHouse } from '../fixtures/room-house.ts';

const MINUTE = 60_000;
const LESSON = 45;
const PUPILS = 31;
const NO_SHOWS = 5;
const LATE = 3;

const scenario = loadScenario('scenarios', 'ga-2018');

it('a lesson of 31 runs by itself from its opening to the debrief, and ends when it should', async () => {
  const house = new RoomHouse({ scenario });
  const room = await house.open({ pace: 'clock', minutes: LESSON });
  room.enter({ role: 'facilitator' });
  const seats = scenario.delegations.slice(0, PUPILS).map(({ id }) => id);
  const pupils = await Promise.all(
    seats.map((seat, index) => house.seatPerson(room, `Pupil ${index}`, seat)),
  );
  // Five have a seat and never come; three come when the debate has begun.
  for (const { leave } of pupils.slice(0, NO_SHOWS)) leave();
  const late = pupils.slice(NO_SHOWS, NO_SHOWS + LATE);
  for (const { leave } of late) leave();

  await enter(room, 'briefing');
  const end = hourEnds(scenario, room.state.room) ?? 0;
  expect(end - room.now).toBe(LESSON * MINUTE);
  const voters = new Set(pupils.slice(NO_SHOWS));
  let isLateHere = false;
  while (room.state.room.phase !== 'debrief' && room.now < end) {
    await house.clock.pass(5_000);
    const { phase } = room.state.room;
    if (!isLateHere && phase === 'generalDebate') {
      isLateHere = true;
      for (const { visitor } of late) room.enter(visitor);
      // Two leave in the middle, one of them without a word.
      for (const pupil of pupils.slice(-2)) {
        pupil.leave();
        voters.delete(pupil);
      }
    }
    await Promise.all(
      [...voters].map(({ person }, index) => vote(room, person, seats[index] ?? '')),
    );
  }

  const { room: left } = room.state;
  expect(left.phase).toBe('debrief');
  expect(Object.values(left.results).length).toBeGreaterThanOrEqual(2);
  const debriefEnds = left.clocks.phase?.endsAt ?? 0;
  expect(Math.abs(debriefEnds - end)).toBeLessThanOrEqual(MINUTE);
  const { debrief } = scenario.runsOfShow[0]?.minutes ?? { debrief: 0 };
  expect(debriefEnds - room.now).toBeGreaterThanOrEqual(debrief * MINUTE - 10_000);
  // Who is still there still has a seat.
  for (const { person } of voters) expect(room.state.people[person]?.seat).toBeDefined();
  await asFacilitator(room, { type: 'advancePhase', to: 'archived' });
  expect(room.state.room.phase).toBe('archived');
}, 120_000);

/** A pupil votes yes where a vote is open and they have not voted yet. */
async function vote(room: SessionRoom, person: string, seat: string): Promise<void> {
  const { ballot, lights } = room.state.room;
  const own = room.state.people[person]?.seat ?? seat;
  if (ballot?.phase !== 'inProgress' || lights[own] !== undefined) return;
  await asPerson(room, person, { type: 'castVote', choice: 'yes' });
}
