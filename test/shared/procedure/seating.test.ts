import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/procedure/kernel/state.ts';
import { door, facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';

const person = (id: string): Actor => ({ kind: 'person', person: id });
const asPerson = (id: string, at: string): Actor => ({
  kind: 'seat',
  seat: at,
  via: 'person',
  person: id,
});
const yes = { type: 'castVote', choice: 'yes' } as const;

describe('seats', () => {
  it('[SEA-1] are played by the computer until a person takes them', () => {
    const session = new TestSession();
    expect(session.room.seats).toEqual({});
    session.seatPerson('ada', 'AAB');
    expect(session.room.seats).toEqual({ AAB: 'present' });
    session.do(person('ada'), { type: 'leaveSeat' });
    expect(session.room.seats).toEqual({});
  });

  it('[SEA-2] are chosen by people only where the facilitator lets them', () => {
    const session = new TestSession(undefined, { seating: 'assigned' });
    session.do(door, { type: 'join', person: 'ada', name: 'Ada' });
    expect(session.rule(person('ada'), { type: 'takeSeat', seat: 'AAA' })).toBe('SEA-2');
    session.do(facilitator, { type: 'assignSeat', person: 'ada', seat: 'AAA' });
    expect(session.rule(person('ada'), { type: 'leaveSeat' })).toBe('SEA-2');
    session.do(facilitator, { type: 'releaseSeat', person: 'ada' });
  });

  it('[SEA-2] are dealt by lot among those most in play, before the debate', () => {
    const session = new TestSession();
    for (const name of ['ada', 'ben', 'cam']) {
      session.do(door, { type: 'join', person: name, name });
    }
    session.dice = 0.99;
    session.do(facilitator, { type: 'shuffleSeats' });
    const seats = Object.values(session.state.people).map(({ seat: at }) => at);
    expect([...seats].sort()).toEqual(['AAA', 'AAB', 'AAC']);
    session.enter('briefing', 'generalDebate');
    expect(session.rule(facilitator, { type: 'shuffleSeats' })).toBe('SEA-2');
  });

  it('[SEA-3] may be shared, and still have one vote', () => {
    const session = inAction().seatPerson('ada', 'AAB').seatPerson('ben', 'AAB').openVoting();
    session.do(asPerson('ada', 'AAB'), yes);
    session.do(asPerson('ben', 'AAB'), { type: 'castVote', choice: 'no' }).finishBallot();
    expect(session.result('committee-one').tally).toMatchObject({ yes: 0, no: 1 });
    expect(session.result('committee-one').byPeople).toEqual(['AAB']);
  });

  it('[SEA-4] wait for a person who dropped, are covered, and are handed back', () => {
    const session = inAction().seatPerson('ada', 'AAB').do(door, { type: 'drop', person: 'ada' });
    expect(session.room.seats.AAB).toBe('dropped');
    expect(session.rule(seat('AAB'), { type: 'leaveRoom' })).toBe('SEA-6');
    session.wait(session.room.options.times.grace);
    expect(session.room.seats.AAB).toBe('covered');
    session.openVoting().do(seat('AAB'), yes);
    session.do(door, { type: 'comeBack', person: 'ada' });
    expect(session.room.seats.AAB).toBe('present');
    session.do(asPerson('ada', 'AAB'), { type: 'castVote', choice: 'abstain' });
    expect(session.rule(door, { type: 'comeBack', person: 'ada' })).toBe('SEA-4');
  });

  it('[SEA-4] are not covered while one of those who share them is still there', () => {
    const session = inAction().seatPerson('ada', 'AAB').seatPerson('ben', 'AAB');
    session.do(door, { type: 'drop', person: 'ada' }).wait(60_000);
    expect(session.room.seats.AAB).toBe('present');
  });

  it('[SEA-5] can be taken over by the facilitator and handed back', () => {
    const byFacilitator: Actor = { kind: 'seat', seat: 'AAB', via: 'facilitator' };
    const session = inAction().seatPerson('ada', 'AAB').openVoting();
    expect(session.rule(byFacilitator, yes)).toBe('SEA-5');
    session.do(facilitator, { type: 'takeOverSeat', seat: 'AAB' }).do(byFacilitator, yes);
    expect(session.rule(facilitator, { type: 'takeOverSeat', seat: 'AAB' })).toBe('SEA-5');
    expect(session.rule(asPerson('ada', 'AAB'), yes)).toBe('SEA-5');
    session.do(facilitator, { type: 'handBackSeat', seat: 'AAB' });
    expect(session.room.seats.AAB).toBe('present');
    expect(session.rule(facilitator, { type: 'handBackSeat', seat: 'AAB' })).toBe('SEA-5');
  });

  it('[SEA-6] are moved by nobody but who holds them', () => {
    const session = inAction().seatPerson('ada', 'AAB').openVoting();
    expect(session.rule(seat('AAB'), yes)).toBe('SEA-6');
    expect(session.rule(asPerson('ada', 'AAC'), yes)).toBe('SEA-6');
    expect(session.rule(asPerson('eve', 'AAB'), yes)).toBe('SEA-6');
    expect(session.rule(person('ada'), yes)).toBe('SEA-6');
  });

  it('[SEA-7] exist only for the delegations of the scenario, and for people who are here', () => {
    const session = inAction().openVoting();
    expect(session.rule(seat('ZZZ'), yes)).toBe('SEA-7');
    expect(session.rule(person('eve'), { type: 'takeSeat', seat: 'AAA' })).toBe('SEA-7');
    expect(session.rule(facilitator, { type: 'assignSeat', person: 'eve', seat: 'AAA' })).toBe(
      'SEA-7',
    );
    expect(session.rule(facilitator, { type: 'takeOverSeat', seat: 'ZZZ' })).toBe('SEA-7');
  });

  it('[SEA-7] are freed when the facilitator removes a person', () => {
    const session = new TestSession().seatPerson('ada', 'AAB');
    session.do(facilitator, { type: 'removePerson', person: 'ada' });
    expect(session.room).toMatchObject({ seats: {}, people: 0 });
  });

  it('[NET-4] are not moved by borrowed voices', () => {
    const session = new TestSession();
    expect(session.rule(facilitator, { type: 'join', person: 'eve', name: 'Eve' })).toBe('NET-4');
    expect(session.rule(facilitator, { type: 'clockRanOut', clock: 'phase' })).toBe('NET-4');
    expect(session.rule(facilitator, { type: 'takeSeat', seat: 'AAA' })).toBe('NET-4');
  });
});

const PLAN = {
  goal: 'rules',
  places: [
    { seat: 'AAB', people: 2 },
    { seat: 'AAA', people: 1 },
  ],
  press: 0,
};

/** A session with a plan for three, and so many people who have asked for a place. */
function placed(people: number, options: Parameters<typeof asPlanned>[0] = {}): TestSession {
  const session = asPlanned(options);
  for (let number = 1; number <= people; number += 1) {
    session.do(door, { type: 'join', person: `p${number}`, name: `Person ${number}` });
    session.do(person(`p${number}`), { type: 'takePlace' });
  }
  return session;
}

const asPlanned = (options: ConstructorParameters<typeof TestSession>[1]): TestSession =>
  new TestSession(undefined, { plan: PLAN, ...options });

const seatsOf = ({ state }: TestSession): readonly (string | undefined)[] =>
  Object.values(state.people).map((each) => each.seat);

describe('a class that was planned', () => {
  it('[SEA-19] gives each seat of the plan one person before any has two', () => {
    expect(seatsOf(placed(3))).toEqual(['AAB', 'AAA', 'AAB']);
  });

  it('[SEA-19] makes who comes on top a deputy where the fewest sit, until four sit everywhere', () => {
    expect(seatsOf(placed(5)).slice(3)).toEqual(['AAA', 'AAB']);
    const session = placed(8);
    session.do(door, { type: 'join', person: 'late', name: 'Late' });
    expect(session.rule(person('late'), { type: 'takePlace' })).toBe('SEA-19');
  });

  it('[SEA-19] offers no seat that the facilitator plays', () => {
    const session = asPlanned({}).do(facilitator, { type: 'takeOverSeat', seat: 'AAB' });
    session.do(door, { type: 'join', person: 'ada', name: 'Ada' });
    session.do(person('ada'), { type: 'takePlace' });
    expect(seatsOf(session)).toEqual(['AAA']);
  });

  it('[SEA-19] has places only where there is a plan and people choose, and one for each', () => {
    const session = placed(1);
    expect(session.rule(person('p1'), { type: 'takePlace' })).toBe('SEA-7');
    const assigned = asPlanned({ seating: 'assigned' });
    assigned.do(door, { type: 'join', person: 'ada', name: 'Ada' });
    expect(assigned.rule(person('ada'), { type: 'takePlace' })).toBe('SEA-2');
    const unplanned = new TestSession().do(door, { type: 'join', person: 'ada', name: 'Ada' });
    expect(unplanned.rule(person('ada'), { type: 'takePlace' })).toBe('SEA-19');
  });

  it('[SEA-19] deals by lot the seats of the plan', () => {
    const session = asPlanned({ seating: 'assigned' });
    for (const name of ['ada', 'ben', 'cam']) {
      session.do(door, { type: 'join', person: name, name });
    }
    session.do(facilitator, { type: 'shuffleSeats' });
    expect([...seatsOf(session)].sort()).toEqual(['AAA', 'AAB', 'AAB']);
  });

  it('[SEA-7] is planned with seats of the scenario alone', () => {
    const plan = { ...PLAN, places: [{ seat: 'ZZZ', people: 1 }] };
    const session = new TestSession();
    expect(session.rule(facilitator, { type: 'changeOptions', options: { plan } })).toBe('SEA-7');
  });
});
