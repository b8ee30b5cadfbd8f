import { describe, expect, it, vi } from 'vitest';
import { FaultyStore } from '../fixtures/faulty-store.ts';
import { turns } from '../fixtures/manual-clock.ts';
import { asFacilitator, asPerson, enter, openVote, RoomHouse } from '../fixtures/room-house.ts';
import { newId } from '../fixtures/test-client.ts';

const VOTE = { type: 'castVote', choice: 'yes' } as const;
const NOT_STORED = { refused: { rule: 'NET-3', why: 'why.notStored' } };

async function voting() {
  const store = new FaultyStore();
  const house = new RoomHouse({ store });
  const room = await house.open();
  const ann = await house.seatPerson(room, 'Ann', 'AAA');
  await openVote(room);
  house.told.splice(0);
  return { store, house, room, person: ann.person };
}

describe('a disk that does not write', () => {
  it('[NET-3] leaves the session as it was, tells the sender, and nobody else of anything', async () => {
    const { store, house, room, person } = await voting();
    const { state } = room;
    store.fault = 'fails';
    expect(await asPerson(room, person, VOTE)).toMatchObject(NOT_STORED);
    expect(room.state).toBe(state);
    expect(house.told).toEqual([]);
  });

  it('[LOG-3] takes the same command once it writes again, exactly once', async () => {
    const { store, room, person } = await voting();
    const id = newId();
    store.fault = 'fails';
    await asPerson(room, person, VOTE, id);
    store.fault = 'none';
    const done = await asPerson(room, person, VOTE, id);
    expect(done).toHaveProperty('done');
    expect(await asPerson(room, person, VOTE, id)).toEqual(done);
    const facts = await store.loadFacts(room.record.id, 0);
    expect(facts.filter(({ type }) => type === 'voteCast')).toHaveLength(1);
    expect(room.state.room.lights['AAA']).toBe('yes');
  });

  it('[NET-3] that wrote although it said it had not: the log is believed', async () => {
    const { store, house, room, person } = await voting();
    const id = newId();
    store.fault = 'writesAndFails';
    const done = await asPerson(room, person, VOTE, id);
    expect(done).toEqual({ done: room.state.seq });
    expect(await asPerson(room, person, VOTE, id)).toEqual(done);
    expect(room.state.room.lights['AAA']).toBe('yes');
    expect(house.told).toContainEqual(
      expect.objectContaining({ audience: 'public', patch: { lights: { AAA: 'yes' } } }),
    );
  });

  it('of one session is no trouble of another that writes in the same breath', async () => {
    const store = new FaultyStore();
    const house = new RoomHouse({ store });
    const bad = await house.open();
    const good = await house.open();
    store.failsFor = bad.record.id;
    const [refused, done] = await Promise.all([
      asFacilitator(bad, { type: 'advancePhase', to: 'briefing' }),
      asFacilitator(good, { type: 'advancePhase', to: 'briefing' }),
    ]);
    expect(refused).toMatchObject(NOT_STORED);
    expect(done).toHaveProperty('done');
    expect(good.state.room.phase).toBe('briefing');
    expect(bad.state.room.phase).toBe('lobby');
  });

  it('does not make the room forget who dropped, or a clock that ran out', async () => {
    const store = new FaultyStore();
    const house = new RoomHouse({ store });
    const room = await house.open({ pace: 'clock' });
    room.enter({ role: 'facilitator' });
    const ann = await house.seatPerson(room, 'Ann', 'AAA');
    await enter(room, 'briefing');
    store.fault = 'fails';
    ann.leave();
    await house.clock.pass(70_000);
    expect(room.state.room).toMatchObject({ phase: 'briefing', seats: { AAA: 'present' } });
    store.fault = 'none';
    await house.clock.pass(5_000);
    expect(room.state.room).toMatchObject({ phase: 'generalDebate', seats: { AAA: 'dropped' } });
  });
});

describe('a disk that takes very long', () => {
  it('[NET-3] is told to those who come after it, and keeps what it has begun', async () => {
    const { store, house, room, person } = await voting();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      store.stall();
      const first = asPerson(room, person, VOTE);
      await turns();
      const waiting = asFacilitator(room, { type: 'lockVoting' });
      await vi.advanceTimersByTimeAsync(3_500);
      const slow = { refused: { rule: 'NET-3', why: 'why.storeSlow' } };
      expect(await waiting).toMatchObject(slow);
      expect(await asFacilitator(room, { type: 'lockVoting' })).toMatchObject(slow);
      expect(house.rooms.stalled).toBe(true);
      expect(room.state.room.lights).toEqual({});

      store.release();
      expect(await first).toHaveProperty('done');
      expect(room.state.room.lights).toEqual({ AAA: 'yes' });
      expect(await asFacilitator(room, { type: 'lockVoting' })).toHaveProperty('done');
      expect(house.rooms.stalled).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('another process that writes the same log', () => {
  it('wins; this one reads what it wrote and goes on from there', async () => {
    const { store, room, person } = await voting();
    const seq = room.state.seq + 1;
    await store.append([
      {
        session: room.record.id,
        credentials: [],
        facts: [
          {
            type: 'noteBroadcast',
            text: 'From elsewhere',
            seq,
            at: room.state.at,
            by: { kind: 'facilitator' },
            commandId: 'elsewhere',
          },
        ],
      },
    ]);
    expect(await asPerson(room, person, VOTE)).toEqual({ done: seq + 1 });
    expect(JSON.stringify(room.state.room.minutes)).toContain('From elsewhere');
  });
});

describe('a rule that throws', () => {
  it('[NET-3] refuses its own command, and leaves the session and the others’ commands as they are', async () => {
    const { room, house } = await voting();
    const second = await house.open();
    await house.seatPerson(second, 'Bob', 'AAA');
    await house.seatPerson(second, 'Cem', 'AAB');
    const { seats } = second.state.room;
    const dice = vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('The dice are lost.');
    });
    const [broken, done] = await Promise.all([
      asFacilitator(second, { type: 'shuffleSeats' }),
      asFacilitator(second, { type: 'advancePhase', to: 'briefing' }),
    ]);
    dice.mockRestore();
    expect(broken).toMatchObject({ refused: { rule: 'NET-3', why: 'why.ruleFault' } });
    expect(done).toHaveProperty('done');
    expect(second.state.room).toMatchObject({ phase: 'briefing', seats });
    expect(room.state.room.ballot?.phase).toBe('inProgress');
  });
});
