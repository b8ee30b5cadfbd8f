import { describe, expect, it } from 'vitest';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import type { Phase } from '../../../shared/scenario/scenario.ts';
import { facilitatorView, personView } from '../../../shared/views/own-views.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { door, facilitator, person, seat, TestSession } from '../../fixtures/session.ts';
import { twoVenues } from '../../fixtures/two-venues.ts';

/** A class too large to be small, of which nobody has a seat, in a phase of play. */
function classIn(
  phases: readonly Phase[] = ['briefing', 'generalDebate'],
  options: Partial<SessionOptions> = {},
): TestSession {
  const session = new TestSession(smallScenario(6), { chair: 'facilitator', ...options });
  for (let each = 1; each <= 9; each += 1) session.joinAs(`p${each}`);
  return session.enter(...phases);
}

const takes = (at: string) => ({ type: 'takeSeat', seat: at }) as const;
const seatOf = (session: TestSession, id: string) => session.state.people[id]?.seat;

describe('[SEA-21] a seat that the computer plays, for who comes late', () => {
  it('is promised while a phase is played, and had when the next one opens', () => {
    const session = classIn().do(person('p1'), takes('AAB'));
    expect(seatOf(session, 'p1')).toBeUndefined();
    expect(session.room.seats).toEqual({});
    expect(session.room.promised).toEqual({ AAB: true });
    expect(personView(session.state, 'p1')).toMatchObject({ promised: 'AAB' });
    expect(facilitatorView(session.state).people['p1']).toMatchObject({ promised: 'AAB' });
    session.do(seat('AAB'), { type: 'requestFloor' });
    session.enter('informals');
    expect(seatOf(session, 'p1')).toBe('AAB');
    expect(session.room.seats).toEqual({ AAB: 'present' });
    expect(session.room.promised).toBeUndefined();
    expect(personView(session.state, 'p1')).not.toHaveProperty('promised');
  });

  it('is promised to one person, and a person is promised one seat', () => {
    const session = classIn().do(person('p1'), takes('AAB'));
    expect(session.rule(person('p2'), takes('AAB'))).toBe('SEA-21');
    expect(session.rule(person('p1'), takes('AAB'))).toBe('SEA-21');
    session.do(person('p1'), takes('AAC')).do(person('p2'), takes('AAB'));
    expect(session.room.promised).toEqual({ AAB: true, AAC: true });
    session.enter('informals');
    expect([seatOf(session, 'p1'), seatOf(session, 'p2')]).toEqual(['AAC', 'AAB']);
  });

  it('is had at once where the phase goes on in writing: days may pass before the next', () => {
    const due = 1_000_000_000;
    const session = classIn(['briefing', 'informals'], {
      calendar: [{ kind: 'writing', phase: 'informals', stage: 0, due }],
    });
    session.do(person('p1'), takes('AAB'));
    expect(seatOf(session, 'p1')).toBe('AAB');
  });

  it('is given up as a seat is, and nothing is spent by that', () => {
    const session = classIn()
      .do(person('p1'), takes('AAB'))
      .do(person('p1'), { type: 'leaveSeat' });
    expect(session.room.promised).toBeUndefined();
    expect(session.rule(person('p1'), { type: 'leaveSeat' })).toBe('SEA-7');
    session.do(person('p2'), takes('AAB')).do(person('p1'), takes('AAC'));
    session.do(facilitator, { type: 'releaseSeat', person: 'p1' });
    expect(session.room.promised).toEqual({ AAB: true });
    session.do(facilitator, { type: 'removePerson', person: 'p2' });
    expect(session.room.promised).toBeUndefined();
  });

  it('[SEA-12] has its brief read by nobody new before', () => {
    const session = classIn().do(person('p1'), takes('AAB'));
    const reads = { type: 'readBrief', seat: 'AAB', person: 'p1' } as const;
    expect(session.rule(door, reads)).toBe('SEA-6');
    expect(session.enter('informals').rule(door, reads)).toBe('allowed');
  });

  it('is had at once before and after play, in a small class, and where the facilitator has chosen so', () => {
    for (const phases of [[], ['briefing']] as const) {
      const session = classIn(phases).do(person('p1'), takes('AAB'));
      expect(seatOf(session, 'p1')).toBe('AAB');
    }
    const chosen = classIn(undefined, { lateSeats: 'atOnce' }).do(person('p1'), takes('AAB'));
    expect(seatOf(chosen, 'p1')).toBe('AAB');
    const small = new TestSession().joinAs('ada').enter('briefing', 'generalDebate');
    expect(seatOf(small.do(person('ada'), takes('AAB')), 'ada')).toBe('AAB');
  });

  it('is had at once by who waits for it, once the facilitator has chosen so or gives it', () => {
    const session = classIn().do(person('p1'), takes('AAB')).do(person('p2'), takes('AAC'));
    session.do(facilitator, { type: 'assignSeat', person: 'p2', seat: 'AAC' });
    expect(seatOf(session, 'p2')).toBe('AAC');
    session.do(facilitator, { type: 'changeOptions', options: { lateSeats: 'atOnce' } });
    session.do(person('p1'), takes('AAB'));
    expect(seatOf(session, 'p1')).toBe('AAB');
    expect(session.room.promised).toBeUndefined();
  });

  it('is promised no more once the facilitator has given it to somebody else', () => {
    const session = classIn().do(person('p1'), takes('AAB'));
    session.do(facilitator, { type: 'assignSeat', person: 'p2', seat: 'AAB' }).enter('informals');
    expect([seatOf(session, 'p1'), seatOf(session, 'p2')]).toEqual([undefined, 'AAB']);
  });

  it('[SEA-5] goes to its person when the facilitator, who plays it, hands it back', () => {
    const session = classIn().do(person('p1'), takes('AAB'));
    session.do(facilitator, { type: 'takeOverSeat', seat: 'AAB' }).enter('informals');
    expect(session.room.seats).toEqual({ AAB: 'facilitator' });
    session.do(facilitator, { type: 'handBackSeat', seat: 'AAB' });
    expect(session.room.seats).toEqual({ AAB: 'present' });
  });

  it('[SEA-4] is covered by the computer where its person is away when it comes', () => {
    const session = classIn().do(person('p1'), takes('AAB'));
    session.do(door, { type: 'drop', person: 'p1' }).wait(session.room.options.times.grace);
    session.enter('informals').wait(1);
    expect(session.room.seats).toEqual({ AAB: 'covered' });
    session.do(door, { type: 'comeBack', person: 'p1' });
    expect(session.room.seats).toEqual({ AAB: 'present' });
  });

  it('[SEA-17] keeps who waits for one when all without a seat are sent away', () => {
    const session = classIn().do(person('p1'), takes('AAB'));
    session.do(facilitator, { type: 'removeUnseated' });
    expect(Object.keys(session.state.people)).toEqual(['p1']);
  });

  it('[SEA-19] is the next place of a plan too, and then nobody else’s', () => {
    const places = [
      { seat: 'AAB', people: 1 },
      { seat: 'AAC', people: 1 },
    ];
    const session = classIn(undefined, { plan: { goal: 'any', places, press: 0 } });
    session.do(person('p1'), { type: 'takePlace' }).do(person('p2'), { type: 'takePlace' });
    expect(session.room.promised).toEqual({ AAB: true, AAC: true });
    expect(session.rule(person('p3'), { type: 'takePlace' })).toBe('SEA-19');
    session.enter('informals').do(person('p3'), { type: 'takePlace' });
    expect(seatOf(session, 'p3')).toBe('AAB');
  });

  it('[SES-11] stays promised, or had, when the meeting goes back', () => {
    const session = classIn().do(person('p1'), takes('AAB')).enter('informals');
    const entered = session.facts.at(-1)?.seq ?? 0;
    session.do(person('p2'), takes('AAC'));
    session.do(facilitator, { type: 'takeBack', back: entered });
    expect(session.room.phase).toBe('generalDebate');
    expect(seatOf(session, 'p1')).toBe('AAB');
    expect(session.room.promised).toEqual({ AAC: true });
  });

  it('[SES-3] is promised while the session is paused, and not given by going on', () => {
    const session = classIn().do(facilitator, { type: 'pause' }).do(person('p1'), takes('AAB'));
    session.do(facilitator, { type: 'resume' });
    expect(session.room.promised).toEqual({ AAB: true });
  });

  it('[SES-8] comes with the next phase of a venue in which it has a place', () => {
    const session = new TestSession(twoVenues(), { chair: 'facilitator' });
    for (let each = 1; each <= 9; each += 1) session.joinAs(`p${each}`);
    const [here = '', there = ''] = session.open.venues?.map(({ id }) => id) ?? [];
    session.do(facilitator, { type: 'advancePhase', to: 'briefing', venue: here });
    for (const venue of [here, there]) {
      session.do(facilitator, {
        type: 'advancePhase',
        to: 'generalDebate',
        venue,
      });
    }
    session.do(person('p1'), takes('AAB'));
    expect(session.room.promised).toEqual({ AAB: true });
    session.do(facilitator, {
      type: 'advancePhase',
      to: 'informals',
      venue: here,
    });
    expect(seatOf(session, 'p1')).toBe('AAB');
    expect(session.room.promised).toBeUndefined();
  });
});
