import { describe, expect, it } from 'vitest';
import { Ear } from '../fixtures/ear.ts';
import { FaultyStore } from '../fixtures/faulty-store.ts';
import { turns } from '../fixtures/manual-clock.ts';
import { asFacilitator, asPerson, enter, openVote, RoomHouse } from '../fixtures/room-house.ts';

const FACILITATOR = { role: 'facilitator' } as const;

describe('a person who drops', () => {
  it('[SEA-4] is covered by the computer after the grace period, and has the seat back on return', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    room.enter(FACILITATOR);
    const ann = await house.seatPerson(room, 'Ann', 'AAA');
    ann.leave();
    await house.clock.pass(1_600);
    expect(room.state.room.seats['AAA']).toBe('dropped');
    await house.clock.pass(25_000);
    expect(room.state.room.seats['AAA']).toBe('covered');
    room.enter(ann.visitor);
    await turns();
    expect(room.state.room.seats['AAA']).toBe('present');
  });

  it('[SEA-4] has not dropped while a page is being reloaded', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    const ann = await house.seatPerson(room, 'Ann', 'AAA');
    const { seq } = room.state;
    ann.leave();
    await house.clock.pass(1_000);
    room.enter(ann.visitor);
    await house.clock.pass(60_000);
    expect(room.state.seq).toBe(seq);
  });

  it('who returns in the very moment of dropping is not left out', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    const ann = await house.seatPerson(room, 'Ann', 'AAA');
    ann.leave();
    room.submit({
      from: 'door',
      command: { type: 'drop', person: ann.person },
      answer: () => undefined,
    });
    room.enter(ann.visitor);
    await turns();
    expect(room.state.people[ann.person]?.online).toBe(true);
  });

  it('who joined and never came counts as dropped', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    const { person } = await house.rooms.join(room, 'Ann');
    await house.clock.pass(6_000);
    expect(room.state.people[person]?.online).toBe(false);
  });
});

describe('after a restart', () => {
  const restart = (house: RoomHouse) => new RoomHouse(house);
  /** The program ends without a word, and another is started later. */
  const kill = async (house: RoomHouse, ms: number) => {
    await house.rooms.close();
    house.clock.skip(ms);
    return restart(house);
  };

  it('[LOG-1] the session stands as it stood', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    const ann = await house.seatPerson(room, 'Ann', 'AAA');
    await openVote(room);
    await asPerson(room, ann.person, { type: 'castVote', choice: 'no' });
    const again = await restart(house).wake(room.record.id);
    expect(again.state).toEqual(room.state);
  });

  it('[LOG-3] a command from before it gets its first answer', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    const first = await asFacilitator(
      room,
      { type: 'advancePhase', to: 'briefing' },
      'the-command',
    );
    await enter(room, 'generalDebate');
    const again = await restart(house).wake(room.record.id);
    const repeated = await asFacilitator(
      again,
      { type: 'advancePhase', to: 'briefing' },
      'the-command',
    );
    expect(repeated).toEqual(first);
    // One fact more: a session that wakes under way is in recess until people are back.
    expect(again.state.seq).toBe(room.state.seq + 1);
    expect(again.state.room.phase).toBe('generalDebate');
  });

  it('who was there catches up from any late version', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    await enter(room, 'briefing');
    const { seq } = room.state;
    await enter(room, 'generalDebate');
    const again = await restart(house).wake(room.record.id);
    const line = again.listen(new Ear({ role: 'projector' }), { public: seq });
    expect(line.welcome.streams['public']).toHaveProperty('patches.length', 1);
  });

  it('[SEA-4] who does not come back counts as dropped, who does does not', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    const ann = await house.seatPerson(room, 'Ann', 'AAA');
    const bob = await house.seatPerson(room, 'Bob', 'AAB');
    const again = await restart(house).wake(room.record.id);
    again.enter(ann.visitor);
    await house.clock.pass(6_000);
    expect(again.state.people[ann.person]?.online).toBe(true);
    expect(again.state.people[bob.person]?.online).toBe(false);
  });

  it('[SES-3] the session is in recess until as many are back, and its clocks go on with what they had', async () => {
    const house = new RoomHouse();
    const room = await house.open({ chair: 'system' });
    const people = [
      await house.seatPerson(room, 'Ann', 'AAA'),
      await house.seatPerson(room, 'Bob', 'AAB'),
    ];
    await enter(room, 'briefing', 'generalDebate', 'action');
    while (room.state.room.ballot?.phase !== 'inProgress') await house.clock.pass(500);
    const had = (room.state.room.clocks.chair?.endsAt ?? 0) - room.now;
    expect(had).toBeGreaterThan(0);
    const again = await (await kill(house, 600_000)).wake(room.record.id);
    const [ann, bob] = people;
    if (ann === undefined || bob === undefined) throw new Error('nobody is seated');
    again.enter(ann.visitor);
    await house.clock.pass(4_000);
    expect(again.state.room).toMatchObject({ ballot: { phase: 'inProgress' }, paused: {} });
    again.enter(bob.visitor);
    await house.clock.pass(0);
    expect(again.state.room.paused).toBeUndefined();
    expect((again.state.room.clocks.chair?.endsAt ?? 0) - again.now).toBe(had);
    await house.clock.pass(had + 1_000);
    expect(again.state.room.ballot?.phase).not.toBe('inProgress');
  });

  it('[SES-3] a vote of who is back before the disk has the recess is not refused for it', async () => {
    const store = new FaultyStore();
    const house = new RoomHouse({ store });
    const room = await house.open();
    const ann = await house.seatPerson(room, 'Ann', 'AAA');
    const bob = await house.seatPerson(room, 'Bob', 'AAB');
    await openVote(room);
    await house.rooms.close();
    const restarted = new RoomHouse({ store, clock: house.clock });
    store.stall();
    const again = await restarted.wake(room.record.id);
    for (const { visitor } of [ann, bob]) again.enter(visitor);
    const cast = asPerson(again, ann.person, { type: 'castVote', choice: 'no' });
    await turns();
    expect(again.state.room.paused).toBeUndefined();
    store.release();
    expect(await cast).toHaveProperty('done');
    expect(again.state.room.paused).toBeUndefined();
  });

  it('[SES-3] who is back waits no longer than people need to come', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    const ann = await house.seatPerson(room, 'Ann', 'AAA');
    await house.seatPerson(room, 'Bob', 'AAB');
    await enter(room, 'briefing');
    const again = await (await kill(house, 600_000)).wake(room.record.id);
    again.enter(ann.visitor);
    await house.clock.pass(4_900);
    expect(again.state.room.paused).toBeDefined();
    await house.clock.pass(200);
    expect(again.state.room.paused).toBeUndefined();
  });
});

describe('a session that nobody attends', () => {
  it('[SES-3] stands still, and goes on where it was when somebody comes', async () => {
    const house = new RoomHouse();
    const room = await house.open({ pace: 'clock' });
    const leave = room.enter(FACILITATOR);
    await enter(room, 'briefing');
    await house.clock.pass(20_000);
    leave();
    await house.clock.pass(24 * 3_600_000);
    const { phase, paused } = room.state.room;
    expect(phase).toBe('briefing');
    expect(paused).toBeDefined();

    const again = await house.wake(room.record.id);
    again.enter(FACILITATOR);
    await turns();
    expect(again.state.room.paused).toBeUndefined();
    await house.clock.pass(30_000);
    expect(again.state.room.phase).toBe('briefing');
    await house.clock.pass(15_000);
    expect(again.state.room.phase).toBe('generalDebate');
  });

  it('[SES-3] does not undo the facilitator’s own pause', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    const leave = room.enter(FACILITATOR);
    await enter(room, 'briefing');
    await asFacilitator(room, { type: 'pause' });
    leave();
    await house.clock.pass(10_000);
    room.enter(FACILITATOR);
    await turns();
    expect(room.state.room.paused).toBeDefined();
  });

  it('leaves memory after a while, and is not written to by its sleep', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    room.enter(FACILITATOR)();
    await house.clock.pass(90_000);
    expect(house.rooms.awake).toBe(0);
    const again = await house.wake(room.record.id);
    expect(again).not.toBe(room);
    expect(again.state).toEqual(room.state);
  });

  it('stays in memory as long as a projector shows it', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    room.enter({ role: 'projector' });
    await house.clock.pass(600_000);
    expect(await house.wake(room.record.id)).toBe(room);
  });
});

describe('computer-played delegations', () => {
  it('vote by themselves, in seats that nobody holds', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    room.enter(FACILITATOR);
    await house.seatPerson(room, 'Ann', 'AAA');
    await openVote(room);
    await house.clock.pass(60_000);
    expect(room.state.room.lights).toEqual({ AAB: 'yes', AAC: 'no', AAD: 'abstain', AAE: 'yes' });
  });

  it('[SEA-6] leave off when a person takes the seat', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    room.enter(FACILITATOR);
    await openVote(room);
    await house.seatPerson(room, 'Ann', 'AAB');
    await house.clock.pass(60_000);
    expect(room.state.room.lights).not.toHaveProperty('AAB');
    expect(room.state.room.lights).toHaveProperty('AAC');
  });

  it('[SEA-4] vote for a person who dropped in the middle of the vote', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    room.enter(FACILITATOR);
    const ann = await house.seatPerson(room, 'Ann', 'AAA');
    await openVote(room);
    await house.clock.pass(10_000);
    ann.leave();
    await house.clock.pass(60_000);
    expect(room.state.room.lights['AAA']).toBe('yes');
  });

  it('do nothing while nobody is there', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    await openVote(room);
    const { seq } = room.state;
    await house.clock.pass(4_000);
    expect(room.state.seq).toBe(seq);
  });
});

describe('a facilitator in the Chair', () => {
  /** Somebody is in a vote that the facilitator leads by hand. */
  async function inAVote() {
    const house = new RoomHouse();
    const room = await house.open({ chair: 'facilitator' });
    const leave = room.enter(FACILITATOR);
    await house.seatPerson(room, 'Ann', 'AAA');
    await openVote(room);
    return { house, room, leave };
  }

  it('[SES-9] who is gone is waited for, and then the system goes on in the Chair', async () => {
    const { house, room, leave } = await inAVote();
    leave();
    await house.clock.pass(26_000);
    expect(room.state.room.chairCovered).toBeUndefined();
    await house.clock.pass(1_000);
    expect(room.state.room.chairCovered).toBe(true);
    await house.clock.pass(600_000);
    expect(Object.keys(room.state.room.results)).toHaveLength(2);
  });

  it('[SES-9] who comes back has the Chair again, and nothing moves by itself any more', async () => {
    const { house, room, leave } = await inAVote();
    leave();
    await house.clock.pass(27_000);
    room.enter(FACILITATOR);
    await turns();
    expect(room.state.room.chairCovered).toBeUndefined();
    expect(room.state.room.clocks.chair).toBeUndefined();
    await house.clock.pass(600_000);
    expect(room.state.room.ballot?.phase).toBe('inProgress');
  });

  it('[SES-9] who reloads the page, or has it open elsewhere, is not gone', async () => {
    const { house, room, leave } = await inAVote();
    room.enter(FACILITATOR);
    leave();
    await house.clock.pass(600_000);
    expect(room.state.room.chairCovered).toBeUndefined();
    expect(room.state.room.ballot?.phase).toBe('inProgress');
  });

  it('[SES-9] is covered for after a restart from which only others come back', async () => {
    const { house, room } = await inAVote();
    const [ann] = Object.keys(room.state.people);
    const again = await new RoomHouse(house).wake(room.record.id);
    again.enter({ role: 'person', person: ann ?? '' });
    await house.clock.pass(600_000);
    expect(again.state.room.results).not.toEqual({});
  });

  it('[SES-9] is not covered for while nobody is there, nor in the lobby', async () => {
    const { house, room, leave } = await inAVote();
    const other = await house.open({ chair: 'facilitator' });
    await house.seatPerson(other, 'Ben', 'AAB');
    leave();
    for (const person of Object.keys(room.state.people)) {
      await asFacilitator(room, { type: 'removePerson', person });
    }
    await house.clock.pass(60_000);
    expect(other.state.room.chairCovered).toBeUndefined();
  });
});

describe('somebody who was removed', () => {
  it('[SEA-13] wakes the session only once to hear of it', async () => {
    const house = new RoomHouse();
    const room = await house.open();
    const { person } = await house.rooms.join(room, 'Mallory');
    await asFacilitator(room, { type: 'removePerson', person });
    const { id } = room.record;
    await house.clock.pass(90_000);
    expect(house.rooms.awake).toBe(0);
    expect(await house.rooms.findFor(person, id)).toBeUndefined();
    expect(house.rooms.awake).toBe(1);
    await house.clock.pass(90_000);
    expect(await house.rooms.findFor(person, id)).toBeUndefined();
    expect(house.rooms.awake).toBe(0);
  });
});

describe('the whole session by the clock', () => {
  it('ends in the debrief with nobody but a listener', async () => {
    const house = new RoomHouse();
    const room = await house.open({ pace: 'clock', chair: 'system' });
    room.enter(FACILITATOR);
    await enter(room, 'briefing');
    await house.clock.pass(3_600_000);
    expect(room.state.room.phase).toBe('debrief');
    expect(Object.values(room.state.room.results)).toHaveLength(4);
  });
});
