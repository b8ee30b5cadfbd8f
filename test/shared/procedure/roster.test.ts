import { describe, expect, it } from 'vitest';
import { hasQuorum, presentCount } from '../../../shared/procedure/kernel/membership.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import { nameKey } from '../../../shared/procedure/seating/expected.ts';
import { project } from '../../../shared/views/project.ts';
import { door, facilitator, person, TestSession } from '../../fixtures/session.ts';

const ROSTER = [
  { name: 'Ana Silva', seat: 'AAB' },
  { name: 'Ben Ito', seat: 'AAC' },
  { name: 'Cem Öz' },
];
const takePlace = { type: 'takePlace' } as const;

/** A session whose facilitator gives out the seats, and expects three people. */
function expecting(options: Partial<SessionOptions> = {}): TestSession {
  return new TestSession(undefined, { seating: 'assigned', ...options }).do(facilitator, {
    type: 'expectPeople',
    expected: ROSTER,
  });
}

const joins = (session: TestSession, id: string, name: string) =>
  session.do(door, { type: 'join', person: id, name });
const seatOf = (session: TestSession, id: string) => session.state.people[id]?.seat;
const missing = (session: TestSession) =>
  Object.values(project(session.state, 'facilitator').missing ?? {}).map(({ name }) => name);

describe('a roster', () => {
  it('[SEA-22] offers who joins by a name of it their seat, which they take though seats are given out', () => {
    const session = joins(expecting(), 'ana', 'ana silva');
    expect(project(session.state, 'person:ana')).toMatchObject({ onRoster: ROSTER[0] });
    session.do(person('ana'), takePlace);
    expect(seatOf(session, 'ana')).toBe('AAB');
    expect(session.room.seats).toEqual({ AAB: 'present' });
  });

  it('[SEA-22] knows a name by its words, without order, case, accents and marks', () => {
    for (const same of ['Silva, Ana María', 'ana maria  SILVA', 'Ana-Maria Silva']) {
      expect(nameKey(same)).toBe('ana maria silva');
    }
    expect(nameKey('Ana Silva')).not.toBe(nameKey('Ana Maria Silva'));
  });

  it('[SEA-22] lets a name be claimed once, and again when who claimed it is gone', () => {
    const session = joins(joins(expecting(), 'ana', 'Ana Silva'), 'eve', 'Ana Silva');
    expect(session.state.people['eve']).toMatchObject({ name: 'Ana Silva (2)' });
    expect(project(session.state, 'person:eve')).not.toHaveProperty('onRoster');
    expect(session.rule(person('eve'), takePlace)).toBe('SEA-2');
    joins(session, 'mia', 'Silva, Ana');
    expect(session.rule(person('mia'), takePlace)).toBe('SEA-2');
    session.do(facilitator, { type: 'removePerson', person: 'ana' });
    expect(missing(session)).toContain('Ana Silva');
    joins(session, 'again', 'Ana Silva').do(person('again'), takePlace);
    expect(seatOf(session, 'again')).toBe('AAB');
  });

  it('[SEA-22] gives nobody else a place of it', () => {
    const plan = { goal: 'any', places: [{ seat: 'AAB', people: 1 }], press: 0 };
    const session = joins(expecting({ seating: 'choose', plan }), 'eve', 'Eve');
    expect(session.rule(person('eve'), takePlace)).toBe('SEA-22');
  });

  it('[SEA-22] gives the seat beside who sits there already, and not while the facilitator plays it', () => {
    const session = joins(joins(expecting(), 'eve', 'Eve'), 'ana', 'Ana Silva');
    session.do(facilitator, { type: 'assignSeat', person: 'eve', seat: 'AAB' });
    session.do(facilitator, { type: 'takeOverSeat', seat: 'AAB' });
    expect(session.rule(person('ana'), takePlace)).toBe('SEA-5');
    session.do(facilitator, { type: 'handBackSeat', seat: 'AAB' }).do(person('ana'), takePlace);
    expect([seatOf(session, 'ana'), seatOf(session, 'eve')]).toEqual(['AAB', 'AAB']);
  });

  it('[SEA-22] is kept where seats are dealt by lot', () => {
    const session = joins(joins(expecting(), 'eve', 'Eve'), 'ana', 'Ana Silva');
    session.do(facilitator, { type: 'shuffleSeats' });
    expect(seatOf(session, 'ana')).toBe('AAB');
    expect(['AAB', 'AAC']).not.toContain(seatOf(session, 'eve'));
  });

  it('[SEA-22] may come when people are here already, be changed, and be put away', () => {
    const session = joins(new TestSession(), 'ben', 'Ito Ben');
    session.do(facilitator, { type: 'expectPeople', expected: ROSTER });
    expect(session.state.people['ben']?.onRoster).toEqual(ROSTER[1]);
    expect(missing(session)).toEqual(['Ana Silva', 'Cem Öz']);
    session.do(facilitator, { type: 'expectPeople', expected: [] });
    expect(project(session.state, 'facilitator')).not.toHaveProperty('missing');
    expect(session.room).not.toHaveProperty('hasRoster');
    expect(session.state.people['ben']).not.toHaveProperty('onRoster');
  });

  it('[SEA-22] lets the facilitator recognise who joins by another name, as somebody who is missing', () => {
    const session = joins(joins(expecting(), 'nickname', 'Annie'), 'ben', 'Ben Ito');
    const isAna = { type: 'recognisePerson', person: 'nickname', name: 'Ana Silva' } as const;
    expect(session.rule(facilitator, { ...isAna, name: 'Ben Ito' })).toBe('SEA-22');
    expect(session.rule(facilitator, { ...isAna, person: 'stranger' })).toBe('SEA-7');
    session.do(facilitator, isAna).do(person('nickname'), takePlace);
    expect(seatOf(session, 'nickname')).toBe('AAB');
    expect(missing(session)).toEqual(['Cem Öz']);
    expect(session.rule(facilitator, isAna)).toBe('SEA-22');
    const without = joins(new TestSession(), 'nickname', 'Annie');
    expect(without.rule(facilitator, isAna)).toBe('SEA-22');
  });

  it('[SEA-22] has each name once, only seats of the scenario, and four people on one at most', () => {
    const session = new TestSession();
    const rule = (expected: readonly { readonly name: string; readonly seat?: string }[]) =>
      session.rule(facilitator, { type: 'expectPeople', expected: [...expected] });
    expect(rule([{ name: 'Ana Silva' }, { name: 'SILVA Ana' }])).toBe('SEA-22');
    expect(rule([{ name: 'Ana', seat: 'ZZZ' }])).toBe('SEA-7');
    const five = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name, seat: 'AAB' }));
    expect(rule(five)).toBe('SEA-22');
    expect(rule(five.slice(1))).toBe('allowed');
  });

  it('[SEA-22] the room says that there is one, and nothing of whom it expects', () => {
    const session = joins(expecting(), 'eve', 'Eve');
    expect(project(session.state, 'public')).toMatchObject({ hasRoster: true });
    for (const audience of ['public', 'person:eve'] as const) {
      const view = JSON.stringify(project(session.state, audience));
      for (const { name } of ROSTER) expect(view).not.toContain(name);
    }
  });

  it('[SEA-1] the seats of who is missing are played by the computer, present for the quorum, until they come', () => {
    const session = joins(expecting(), 'ana', 'Ana Silva').do(person('ana'), takePlace);
    session.enter('briefing', 'generalDebate');
    expect(missing(session)).toEqual(['Ben Ito', 'Cem Öz']);
    expect(presentCount(session.open, session.room)).toBe(session.open.delegations.length);
    expect(hasQuorum(session.open, session.room)).toBe(true);
    expect(session.room.seats).toEqual({ AAB: 'present' });
    joins(session, 'ben', 'ben ito').do(person('ben'), takePlace);
    expect(session.room.seats).toEqual({ AAB: 'present', AAC: 'present' });
  });
});
