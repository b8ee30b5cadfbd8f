import { describe, expect, it } from 'vitest';
import type { SessionRoom } from '../../server/rooms/session-room.ts';
import { consensusScenario } from '../fixtures/consensus-scenario.ts';
import { turns } from '../fixtures/manual-clock.ts';
import { asFacilitator, asPerson, enter, RoomHouse } from '../fixtures/room-house.ts';

const SILENCE = 60_000;

/** A working group under silence, with people in the seats that might refuse the text. */
async function underSilence() {
  const house = new RoomHouse({ scenario: consensusScenario('oewg', []) });
  const room = await house.open();
  room.enter({ role: 'facilitator' });
  const refusing = await house.seatPerson(room, 'Ann', 'AAB');
  const others = [
    await house.seatPerson(room, 'Bea', 'AAC'),
    await house.seatPerson(room, 'Cem', 'AAA'),
  ];
  await enter(room, 'briefing', 'informals', 'action');
  await asFacilitator(room, { type: 'presentFinalText' });
  await asFacilitator(room, { type: 'startSilence', ms: SILENCE });
  const breakIt = () =>
    asPerson(room, refusing.person, {
      type: 'breakSilence',
      paragraphs: ['war'],
      text: 'Not like this.',
    });
  return { house, room, breakIt, people: [refusing, ...others] };
}

const phaseOf = (room: SessionRoom) => room.state.room.negotiation?.phase;

describe('a silence procedure on the server', () => {
  it('[SIL-3] acceptance statement 21: broken in its last millisecond it is broken', async () => {
    const { house, room, breakIt } = await underSilence();
    await house.clock.pass(SILENCE - 1);
    expect(phaseOf(room)).toBe('silence');
    expect(await breakIt()).toHaveProperty('done');
    expect(phaseOf(room)).toBe('consultations');
    await house.clock.pass(SILENCE);
    expect(room.state.room.outcomes).toEqual({});
    expect(room.state.room.negotiation?.breaks).toMatchObject([{ by: 'AAB', over: ['war'] }]);
  });

  it('[SIL-1] adopts by its own clock, though the facilitator is in the Chair', async () => {
    const { house, room, breakIt } = await underSilence();
    await house.clock.pass(SILENCE);
    expect(phaseOf(room)).toBe('adopted');
    expect(room.state.room.outcomes.group?.adopted).toBe(true);
    expect(await breakIt()).toMatchObject({ refused: { rule: 'SIL-2' } });
  });

  it('[LOG-1] [SES-3] stands after a restart as the last line of the log has it, with the time it had then', async () => {
    const { house, room, people } = await underSilence();
    await house.clock.pass(20_000);
    await house.rooms.close();
    const { at } = room.state;
    const { negotiation, clocks } = room.state.room;
    const left = (clocks.silence?.endsAt ?? 0) - at;
    house.clock.skip(600_000);
    const again = await new RoomHouse(house).wake(room.record.id);
    expect(again.state.room.negotiation).toEqual(negotiation);
    again.enter({ role: 'facilitator' });
    for (const { visitor } of people) again.enter(visitor);
    await turns();
    await house.clock.pass(left - 1_000);
    expect(phaseOf(again)).toBe('silence');
    await house.clock.pass(1_000);
    expect(phaseOf(again)).toBe('adopted');
  });
});
