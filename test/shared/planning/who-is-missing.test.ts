import { describe, expect, it } from 'vitest';
import { whoIsMissing } from '../../../shared/planning/who-is-missing.ts';
import { project } from '../../../shared/views/project.ts';
import { door, facilitator, person, TestSession } from '../../fixtures/session.ts';

const PLACES = ['AAA', 'AAB', 'AAC'].map((seat) => ({ seat, people: 1 }));
const PLAN = { goal: 'any', places: PLACES, press: 0 };
const missing = ({ room, state }: TestSession) => whoIsMissing(room, project(state, 'facilitator'));

function come(session: TestSession, ...names: readonly string[]): TestSession {
  for (const name of names) session.do(door, { type: 'join', person: name.toLowerCase(), name });
  return session;
}

describe('who is missing', () => {
  it('is nobody where nobody was expected, or all are here', () => {
    expect(missing(new TestSession())).toBeUndefined();
    expect(
      missing(come(new TestSession(undefined, { plan: PLAN }), 'A', 'B', 'C')),
    ).toBeUndefined();
  });

  it('is counted by the plan, with the seats that nobody holds', () => {
    const session = come(new TestSession(undefined, { plan: PLAN }), 'Ana', 'Ben');
    session.do(person('ana'), { type: 'takePlace' }).do(person('ben'), { type: 'takePlace' });
    expect(missing(session)).toEqual({ count: 1, people: [], seats: ['AAC'], areFew: true });
  });

  it('is named by the roster, those with a seat first, and so few that one starts: a third', () => {
    const expected = [{ name: 'Pia' }, { name: 'Ana', seat: 'AAA' }, { name: 'Ben', seat: 'AAB' }];
    const session = new TestSession(undefined, { plan: PLAN });
    session.do(facilitator, { type: 'expectPeople', expected });
    expect(missing(come(session, 'Ana'))).toEqual({
      count: 3,
      people: [expected[2], expected[0]],
      seats: ['AAC'],
      areFew: false,
    });
    come(session, 'Ben', 'Pia', 'Gil');
    expect(missing(session)).toMatchObject({ count: 1, seats: ['AAC'], areFew: true });
  });
});
