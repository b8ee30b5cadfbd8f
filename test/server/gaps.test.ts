import { describe, expect, it } from 'vitest';
import type { SessionRoom } from '../../server/rooms/session-room.ts';
import { TIMINGS } from '../../server/rooms/timings.ts';
import { consensusScenario } from '../fixtures/consensus-scenario.ts';
import { turns } from '../fixtures/manual-clock.ts';
import { asFacilitator, asPerson, enter, RoomHouse } from '../fixtures/room-house.ts';

const FACILITATOR = { role: 'facilitator' } as const;
const NIGHT = 8 * 3_600_000;

/** What is left on a clock of the session, ms. */
function left(room: SessionRoom, name: 'chair' | 'phase' | 'silence'): number {
  const { clocks, paused } = room.state.room;
  return (clocks[name]?.endsAt ?? Number.NaN) - (paused?.since ?? room.now);
}

/** A vote under the system in the Chair, with a facilitator and one delegate connected. */
async function inVote() {
  const house = new RoomHouse();
  const room = await house.open({ chair: 'system' });
  const leave = room.enter(FACILITATOR);
  const ann = await house.seatPerson(room, 'Ann', 'AAA');
  await enter(room, 'briefing', 'generalDebate', 'action');
  while (room.state.room.ballot?.phase !== 'inProgress') await house.clock.pass(500);
  const everybodyLeaves = () => {
    leave();
    ann.leave();
  };
  return { house, room, ann, everybodyLeaves };
}

describe('a machine that slept while a session ran', () => {
  it('[SES-3] finds the vote open and the clock with what it had', async () => {
    const { house, room, ann, everybodyLeaves } = await inVote();
    const had = left(room, 'chair');
    expect(had).toBeGreaterThan(0);
    await house.clock.sleep(NIGHT);
    everybodyLeaves();
    expect(room.state.room.paused).toBeDefined();
    expect(room.state.room.ballot?.phase).toBe('inProgress');
    expect(left(room, 'chair')).toBe(had);

    await house.clock.pass(1_000);
    room.enter(FACILITATOR);
    room.enter(ann.visitor);
    await turns();
    expect(room.state.room.paused).toBeUndefined();
    expect(left(room, 'chair')).toBe(had);
    expect(await asPerson(room, ann.person, { type: 'castVote', choice: 'no' })).toHaveProperty(
      'done',
    );
  });

  it('[SES-3] waits for all who were here, but not longer than they need to come back', async () => {
    const { house, room, everybodyLeaves } = await inVote();
    await house.clock.sleep(NIGHT);
    everybodyLeaves();
    room.enter(FACILITATOR);
    await house.clock.pass(TIMINGS.settle - 1);
    expect(room.state.room.paused).toBeDefined();
    await house.clock.pass(1);
    expect(room.state.room.paused).toBeUndefined();
  });

  it('[SES-3] takes in what the first one back had done meanwhile, once the others are back', async () => {
    const { house, room, ann, everybodyLeaves } = await inVote();
    await house.clock.sleep(NIGHT);
    everybodyLeaves();
    room.enter(ann.visitor);
    const voted = asPerson(room, ann.person, { type: 'castVote', choice: 'no' });
    await turns();
    expect(room.state.room.paused).toBeDefined();
    expect(room.state.choices.AAA).toBeUndefined();
    room.enter(FACILITATOR);
    expect(await voted).toHaveProperty('done');
    expect(room.state.choices.AAA).toBe('no');
  });

  it('[SES-3] answers what still waits when it is put away', async () => {
    const { house, room, ann, everybodyLeaves } = await inVote();
    await house.clock.sleep(NIGHT);
    everybodyLeaves();
    room.enter(ann.visitor);
    const voted = asPerson(room, ann.person, { type: 'castVote', choice: 'no' });
    await turns();
    room.stop();
    expect(await voted).toHaveProperty('refused');
  });

  it('[SEA-4] counts nobody as dropped who is back in that time', async () => {
    const { house, room, ann, everybodyLeaves } = await inVote();
    await house.clock.sleep(NIGHT);
    everybodyLeaves();
    await house.clock.pass(TIMINGS.settle - 1);
    const { seq } = room.state;
    room.enter(FACILITATOR);
    room.enter(ann.visitor);
    await turns();
    expect(room.state.people[ann.person]?.online).toBe(true);
    expect(room.state.seq).toBe(seq + 1);
  });

  it('stands still where nobody comes back', async () => {
    const { house, room, everybodyLeaves } = await inVote();
    await house.clock.sleep(NIGHT);
    everybodyLeaves();
    await house.clock.pass(600_000);
    expect(room.state.room.paused).toBeDefined();
    expect(room.state.room.ballot?.phase).toBe('inProgress');
  });

  it('[SES-3] leaves a pause of the facilitator’s as it was', async () => {
    const { house, room } = await inVote();
    await asFacilitator(room, { type: 'pause' });
    const since = room.state.room.paused?.since;
    await house.clock.sleep(NIGHT);
    await house.clock.pass(60_000);
    expect(room.state.room.paused?.since).toBe(since);
  });

  it('has neither the recess nor anything else before the last line of the log', async () => {
    const { house, room } = await inVote();
    await house.clock.sleep(NIGHT);
    await house.clock.pass(10_000);
    const facts = await house.store.loadFacts(room.record.id, 0);
    const times = facts.map(({ at }) => at);
    expect(times).toEqual([...times].sort((left, right) => left - right));
  });

  it('[SIL-1] does not adopt what nobody could object to', async () => {
    const house = new RoomHouse({ scenario: consensusScenario('oewg', []) });
    const room = await house.open();
    const leave = room.enter(FACILITATOR);
    const bea = await house.seatPerson(room, 'Bea', 'AAB');
    for (const seat of ['AAA', 'AAC']) await house.seatPerson(room, seat, seat);
    await enter(room, 'briefing', 'informals', 'action');
    await asFacilitator(room, { type: 'presentFinalText' });
    await asFacilitator(room, { type: 'startSilence', ms: 60_000 });
    await house.clock.pass(50_000);
    await house.clock.sleep(NIGHT);
    leave();
    bea.leave();
    room.enter(FACILITATOR);
    room.enter(bea.visitor);
    await turns();
    expect(room.state.room.negotiation?.phase).toBe('silence');
    expect(left(room, 'silence')).toBe(10_000);
    const objects = asPerson(room, bea.person, {
      type: 'breakSilence',
      paragraphs: ['war'],
      text: 'Not like this.',
    });
    expect(await objects).toHaveProperty('done');
  });
});

describe('a server that starts again', () => {
  it('goes on from the last line of the log where the machine was set back meanwhile', async () => {
    const house = new RoomHouse();
    const room = await house.open({ pace: 'clock' });
    room.enter(FACILITATOR);
    await enter(room, 'briefing');
    const had = left(room, 'phase');
    house.clock.skip(-3_600_000);
    const again = await new RoomHouse(house).wake(room.record.id);
    again.enter(FACILITATOR);
    expect(left(again, 'phase')).toBe(had);
    await house.clock.pass(had + 1_000);
    expect(again.state.room.phase).toBe('generalDebate');
  });
});
