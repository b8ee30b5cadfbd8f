import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../server/store/memory-store.ts';
import type { Appointment } from '../../shared/procedure/kernel/calendar.ts';
import type { SessionOptions } from '../../shared/procedure/kernel/session-options.ts';
import type { ClientCommand } from '../../shared/procedure/road/moves.ts';
import { consensusScenario } from '../fixtures/consensus-scenario.ts';
import { ManualClock, turns } from '../fixtures/manual-clock.ts';
import { asFacilitator, asPerson, enter, RoomHouse } from '../fixtures/room-house.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = new ManualClock().now();
const THURSDAY = NOW + 3 * DAY;
const FRIDAY = NOW + 4 * DAY;

const CALENDAR: readonly Appointment[] = [
  { kind: 'writing', phase: 'informals', stage: 0, due: THURSDAY },
  { kind: 'sitting', phase: 'action', stage: 0, opens: FRIDAY, minutes: 90 },
];
const OPTIONS: Partial<SessionOptions> = { pace: 'clock', chair: 'system', calendar: CALENDAR };

/** A server that is killed without a word, and one that starts so many ms later on the same store. */
function restarted(house: RoomHouse, later: number): RoomHouse {
  const clock = new ManualClock();
  clock.skip(house.clock.now() - clock.now() + later);
  return new RoomHouse({ store: house.store, scenario: house.scenario, clock });
}

/** A session in writing, in which a person has a seat, and everybody gone. */
async function inWriting() {
  const house = new RoomHouse({ store: new MemoryStore() });
  const room = await house.open(OPTIONS);
  const leave = room.enter({ role: 'facilitator' });
  const anna = await house.seatPerson(room, 'Anna', 'AAA');
  await enter(room, 'briefing', 'informals');
  await house.clock.pass(MINUTE);
  anna.leave();
  leave();
  await house.clock.pass(10 * MINUTE);
  return { house, room, anna };
}

const note: ClientCommand = {
  type: 'sendNote',
  to: ['AAB'],
  says: { kind: 'words', text: 'Hello' },
};
const amendment: ClientCommand = {
  type: 'proposeAmendment',
  draft: 'one',
  changes: [{ kind: 'delete', paragraph: 'one-op1' }],
};

describe('a deadline three days away', () => {
  it('[CAL-2] does not stand still while nobody is there, and the seat stays whose it is', async () => {
    const { house, room } = await inWriting();
    const awake = await house.wake(room.record.id);
    expect(awake.state.room.paused).toBeUndefined();
    expect(awake.state.room.clocks.phase?.endsAt).toBe(THURSDAY);
    expect(awake.state.room.seats.AAA).toBe('dropped');
  });

  it('[CAL-2] comes to who returns in time after a restart, and they go on where they were', async () => {
    const { house, room, anna } = await inWriting();
    const later = restarted(house, 2 * DAY);
    const again = await later.wake(room.record.id);
    again.enter(anna.visitor);
    await later.clock.pass(MINUTE);
    expect(again.state.room.phase).toBe('informals');
    expect(again.state.room.seats.AAA).toBe('present');
    expect(await asPerson(again, anna.person, note)).toHaveProperty('done');
  });

  it('[CAL-2] is over for whoever comes after it, before anything else is done', async () => {
    const { house, room, anna } = await inWriting();
    const later = restarted(house, 3 * DAY);
    const again = await later.wake(room.record.id);
    const reply = await asPerson(again, anna.person, amendment);
    expect(reply).toHaveProperty('refused');
    expect(again.state.room.phase).toBe('action');
    expect(again.state.room.suspended?.until).toBe(FRIDAY);
  });

  it('[CAL-2] comes before what arrives after it, however busy the server is', async () => {
    const { house, room, anna } = await inWriting();
    const awake = await house.wake(room.record.id);
    awake.enter(anna.visitor);
    await house.clock.pass(MINUTE);
    // No timer has rung yet when the words arrive.
    house.clock.skip(3 * DAY);
    expect(await asPerson(awake, anna.person, amendment)).toHaveProperty('refused');
    expect(awake.state.room.phase).toBe('action');
  });

  it('[CAL-2] comes on the minute where the server ran on, with nobody there', async () => {
    const house = new RoomHouse();
    const room = await house.open(OPTIONS);
    const leave = room.enter({ role: 'facilitator' });
    await enter(room, 'briefing', 'informals');
    await house.clock.pass(THURSDAY - house.clock.now() - MINUTE);
    leave();
    await house.clock.pass(MINUTE);
    expect(room.state.room.phase).toBe('action');
    expect(room.state.at).toBe(THURSDAY);
  });

  it('[CAL-1] is followed by a sitting that begins when people come to it', async () => {
    const { house, room, anna } = await inWriting();
    const early = restarted(house, 3 * DAY + MINUTE);
    await early.wake(room.record.id);
    await turns();
    const later = restarted(early, DAY + 5 * MINUTE);
    const again = await later.wake(room.record.id);
    await later.clock.pass(MINUTE / 2);
    expect(again.state.room.suspended?.adjourned).toBe(true);
    again.enter(anna.visitor);
    await later.clock.pass(MINUTE);
    expect(again.state.room.suspended).toBeUndefined();
    expect(again.state.room.phase).toBe('action');
    // Of the 90 minutes nothing is lost: they begin when people are there.
    expect(later.clock.now() - (again.state.room.begun ?? 0)).toBeLessThanOrEqual(MINUTE);
  });

  it('[CAL-2] leads to a meeting that stands still until somebody comes', async () => {
    const [writing] = CALENDAR;
    const house = new RoomHouse();
    const room = await house.open({ ...OPTIONS, calendar: writing ? [writing] : [] });
    const leave = room.enter({ role: 'facilitator' });
    await enter(room, 'briefing', 'informals');
    await house.clock.pass(THURSDAY - house.clock.now() - MINUTE / 2);
    leave();
    await house.clock.pass(MINUTE);
    expect(room.state.room.phase).toBe('action');
    expect(room.state.room.paused).toBeDefined();
  });
});

describe('a session with a date to come', () => {
  it('[CAL-1] is not deleted for being quiet until then', async () => {
    const { house, room } = await inWriting();
    const forgetAt = async (moment: number) => {
      const later = restarted(house, 0);
      await later.rooms.forgetQuiet(moment);
      return (await house.store.findSession(room.record.id)) === undefined;
    };
    expect(await forgetAt(FRIDAY - 1)).toBe(false);
    expect(await forgetAt(FRIDAY + 1)).toBe(true);
  });
});

describe('a silence that lasts for days', () => {
  const scenario = consensusScenario();
  const calendar: readonly Appointment[] = [
    { kind: 'writing', phase: 'action', stage: 0, due: THURSDAY },
  ];

  async function underSilence() {
    const house = new RoomHouse({ scenario, store: new MemoryStore() });
    const room = await house.open({ pace: 'clock', chair: 'facilitator', calendar });
    const leave = room.enter({ role: 'facilitator' });
    const seats = scenario.delegations.map(({ id }) => id);
    const people = await Promise.all(
      seats.map((seat) => house.seatPerson(room, `Person of ${seat}`, seat)),
    );
    await enter(room, 'briefing', 'informals', 'action');
    await asFacilitator(room, { type: 'presentFinalText' });
    await asFacilitator(room, { type: 'startSilence', ms: MINUTE });
    for (const each of people) each.leave();
    leave();
    await house.clock.pass(MINUTE);
    return { house, room, people };
  }

  it('[CAL-4] [SIL-1] holds over a restart, and adopts the text when its deadline has passed', async () => {
    const { house, room } = await underSilence();
    const later = restarted(house, 4 * DAY);
    const again = await later.wake(room.record.id);
    await later.clock.pass(1);
    expect(again.state.room.negotiation?.phase).toBe('adopted');
  });

  it('[CAL-4] hears the objection of the computer from whoever put the text and left at once', async () => {
    const house = new RoomHouse({ scenario });
    const room = await house.open({ pace: 'clock', chair: 'facilitator', calendar });
    const leave = room.enter({ role: 'facilitator' });
    await enter(room, 'briefing', 'informals', 'action');
    await asFacilitator(room, { type: 'presentFinalText' });
    await asFacilitator(room, { type: 'startSilence', ms: MINUTE });
    leave();
    await house.clock.pass(MINUTE / 2);
    expect(room.state.room.negotiation?.phase).toBe('consultations');
  });

  it('[CAL-4] [SIL-2] [SIL-3] is broken by an objection on the last day, and by none after it', async () => {
    const objection: ClientCommand = { type: 'breakSilence', paragraphs: ['defence'] };
    const { house, room, people } = await underSilence();
    const [{ person } = { person: '' }] = people;
    const inTime = restarted(house, 2 * DAY);
    const late = restarted(house, 3 * DAY);
    const again = await late.wake(room.record.id);
    expect(await asPerson(again, person, objection)).toHaveProperty('refused');
    expect(again.state.room.negotiation?.phase).toBe('adopted');
    const { house: other, room: its, people: theirs } = await underSilence();
    const before = await restarted(other, inTime.clock.now() - house.clock.now()).wake(
      its.record.id,
    );
    expect(await asPerson(before, theirs[0]?.person ?? '', objection)).toHaveProperty('done');
    expect(before.state.room.negotiation?.phase).toBe('consultations');
  });
});
