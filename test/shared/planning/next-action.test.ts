import { describe, expect, it } from 'vitest';
import { type NextAction, nextAction } from '../../../shared/planning/next-action.ts';
import { facilitatorView } from '../../../shared/views/own-views.ts';
import { door, facilitator, inAction, TestSession } from '../../fixtures/session.ts';

const person = (id: string) => ({ kind: 'person', person: id }) as const;

/** What would help a session most, so many ms from now. */
const best = ({ open, room, state, now }: TestSession, later = 0): NextAction | undefined =>
  nextAction({ scenario: open, room, view: facilitatorView(state), now: now + later });

const MINUTE = 60_000;

describe('the next best action', () => {
  it('is nothing while nobody is here', () => {
    expect(best(new TestSession())).toBeUndefined();
  });

  it('is to start once everybody in the lobby has a seat', () => {
    const session = new TestSession().seatPerson('ada', 'AAB');
    expect(best(session)).toEqual({ kind: 'start', people: 1 });
  });

  it('waits for the class that was planned', () => {
    const plan = { goal: 'rules', places: [{ seat: 'AAB', people: 2 }], press: 0 };
    const session = new TestSession(undefined, { plan }).seatPerson('ada', 'AAB');
    expect(best(session)).toBeUndefined();
  });

  it('is to seat those who have no seat, once play has begun, but not the press of the plan', () => {
    const session = new TestSession().seatPerson('ada', 'AAB');
    session.do(door, { type: 'join', person: 'ben', name: 'Ben' });
    expect(best(session)).toBeUndefined();
    session.enter('briefing');
    expect(best(session)).toEqual({ kind: 'seatThem', without: 1, people: 2 });
    const plan = { goal: 'rules', places: [], press: 1 };
    session.do(facilitator, { type: 'changeOptions', options: { plan } });
    expect(best(session)).toBeUndefined();
  });

  it('[CAL-3] is nothing between sittings, when nobody is late or silent', () => {
    const due = 10_000 * MINUTE;
    const session = new TestSession(undefined, {
      chair: 'facilitator',
      calendar: [{ kind: 'writing', phase: 'informals', stage: 0, due }],
    });
    session.seatPerson('ada', 'AAB').enter('briefing', 'informals');
    expect(best(session, due / 2)).toBeUndefined();
    session.do(facilitator, { type: 'pause' });
    expect(best(session, due / 2)).toEqual({ kind: 'resume' });
  });

  it('is to let somebody share who asks, before all else', () => {
    const session = new TestSession().seatPerson('ada', 'AAB');
    session.do(door, { type: 'join', person: 'ben', name: 'Ben' });
    session.do(person('ben'), { type: 'askToShare', seat: 'AAB' }).enter('briefing');
    expect(best(session)).toMatchObject({ kind: 'letShare', person: 'ben', seat: 'AAB' });
  });

  it('is to suggest the floor to who leads a draft, when the debate has been silent for a while', () => {
    const session = new TestSession(undefined, { chair: 'facilitator' });
    session.seatPerson('cam', 'AAC').seatPerson('ada', 'AAA').enter('briefing', 'generalDebate');
    expect(best(session, 10_000)).toBeUndefined();
    expect(best(session, MINUTE)).toEqual({ kind: 'suggestFloor', seat: 'AAA', leads: true });
    session.do(
      { kind: 'seat', seat: 'AAC', via: 'person', person: 'cam' },
      { type: 'requestFloor' },
    );
    expect(best(session, MINUTE)).toBeUndefined();
  });

  it('is to suggest a talk to who has spoken to nobody by a third of the informals', () => {
    const session = new TestSession().seatPerson('ada', 'AAB');
    session.enter('briefing', 'generalDebate', 'informals');
    const third = (session.room.clocks.phase?.totalMs ?? 0) / 3;
    expect(best(session, third - 1_000)).toBeUndefined();
    expect(best(session, third + 1_000)).toEqual({ kind: 'suggestTalk', seat: 'AAB' });
  });

  it('is to give more time when people have not voted just before the lock', () => {
    const session = inAction(undefined, { chair: 'system' }).seatPerson('ada', 'AAB').openVoting();
    const ends = session.room.clocks.chair?.endsAt ?? session.now;
    expect(best(session)).toBeUndefined();
    expect(best(session, ends - session.now - 5_000)).toEqual({
      kind: 'moreTime',
      missing: ['AAB'],
    });
  });

  it('is to go on when the time of a phase is up, and after a long pause', () => {
    const session = new TestSession(undefined, { chair: 'facilitator' });
    session.seatPerson('ada', 'AAB').enter('briefing');
    const length = session.room.clocks.phase?.totalMs ?? 0;
    expect(best(session, length - 1_000)).toBeUndefined();
    expect(best(session, length)).toEqual({ kind: 'moveOn', to: 'generalDebate' });
    session.do(facilitator, { type: 'pause' });
    expect(best(session, 2 * MINUTE)).toEqual({ kind: 'resume' });
    expect(best(session, MINUTE / 2)).toBeUndefined();
  });
});
