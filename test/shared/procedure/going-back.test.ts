import { describe, expect, it } from 'vitest';
import { venueIn } from '../../../shared/procedure/kernel/venue.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, person, seat, TestSession } from '../../fixtures/session.ts';
import { twoVenues } from '../../fixtures/two-venues.ts';

const AYES = { AAA: 'yes', AAB: 'yes', AAC: 'no' } as const;

/** The number of the last fact: what happened then is what is taken back. */
const last = ({ state }: TestSession): number => state.seq;

const takeBack = (session: TestSession, back: number): TestSession =>
  session.do(facilitator, { type: 'takeBack', back });

/** What goes on in the meeting, apart from the record, the clocks, and what can be taken back. */
function meeting({ room, state }: TestSession) {
  const { minutes, clocks, undoable, ...rest } = venueIn(room);
  return { ...rest, choices: state.choices };
}

describe('taking back', () => {
  it('[SES-11] opens a vote again that was locked too early, with the votes that were in', () => {
    const session = inAction().openVoting().cast(AYES);
    const before = meeting(session);
    session.do(facilitator, { type: 'lockVoting' });
    const locked = last(session);
    session.do(facilitator, { type: 'declareResult' });
    takeBack(session, locked);
    expect(meeting(session)).toEqual(before);
    expect(session.room.ballot?.phase).toBe('inProgress');
    session.do(facilitator, { type: 'resume' }).cast({ AAD: 'no' });
    session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
    expect(Object.values(session.room.results)[0]?.tally).toMatchObject({ yes: 2, no: 2 });
  });

  it('[SES-11] goes back to the phase before, with the time that it had', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    const left = (session.room.clocks.phase?.endsAt ?? 0) - session.now;
    session.now += 10_000;
    session.enter('informals');
    const entered = last(session);
    session.now += 90_000;
    takeBack(session, entered);
    expect(session.room.phase).toBe('generalDebate');
    expect(session.room.paused).toEqual({ since: session.now });
    session.now += 60_000;
    session.do(facilitator, { type: 'resume' });
    expect((session.room.clocks.phase?.endsAt ?? 0) - session.now).toBe(left - 10_000);
  });

  it('[SES-11] leaves people in their seats, and what they have said to one another', () => {
    const session = new TestSession(contestedScenario()).seatPerson('ada', 'AAB');
    session.enter('briefing', 'generalDebate', 'informals');
    session.do(seat('AAA'), { type: 'proposeAmendment', draft: 'two', changes: firstOf(session) });
    const proposed = last(session);
    session
      .seatPerson('ben', 'AAC')
      .do(seat('AAA'), { type: 'sendNote', to: ['AAB'], says: { kind: 'words', text: 'Well?' } });
    takeBack(session, proposed);
    expect(session.room.amendments).toEqual({});
    expect(session.room.seats).toMatchObject({ AAB: 'present', AAC: 'present' });
    expect(Object.values(session.state.messages.AAB ?? {})).toHaveLength(1);
  });

  it('[SES-11] leaves it in the record that moves were taken back', () => {
    const session = inAction().openVoting();
    const opened = last(session);
    takeBack(session.cast(AYES).do(facilitator, { type: 'lockVoting' }), opened);
    const minutes = Object.values(session.room.minutes);
    expect(minutes.at(-1)).toMatchObject({ key: 'minutes.movesTakenBack', values: { count: 2 } });
    expect(minutes.some(({ key }) => key.startsWith('minutes.votingOpened'))).toBe(true);
  });

  it('[SES-11] can itself be taken back', () => {
    const session = inAction().openVoting().cast(AYES).do(facilitator, { type: 'lockVoting' });
    const locked = last(session);
    const before = meeting(session);
    takeBack(session, locked);
    takeBack(session, last(session));
    expect(meeting(session)).toEqual(before);
  });

  it('[SES-11] makes a promise open again that a vote had settled', () => {
    const session = new TestSession(contestedScenario()).enter('briefing', 'informals');
    session.do(seat('AAA'), {
      type: 'offerDeal',
      to: ['AAB'],
      promises: [
        { by: 'AAB', act: { kind: 'vote', on: { kind: 'draft', draft: 'one' }, choice: 'yes' } },
      ],
      conditions: [],
    });
    const deal = Object.keys(session.state.deals.AAB ?? {})[0] ?? '';
    session.do(seat('AAB'), { type: 'acceptDeal', deal }).enter('action').openVoting();
    session.cast(AYES).do(facilitator, { type: 'lockVoting' });
    const verdict = () => session.state.deals.AAB?.[deal]?.promises[0]?.verdict.kind;
    session.do(facilitator, { type: 'declareResult' });
    const declared = last(session);
    expect(verdict()).toBe('kept');
    takeBack(session, declared);
    expect(verdict()).toBe('pending');
  });

  it('[SES-11] goes neither to the lobby nor back from the debrief', () => {
    const session = new TestSession().enter('briefing');
    expect(session.rule(facilitator, { type: 'takeBack', back: last(session) })).toBe('SES-11');
    session.enter('generalDebate', 'informals');
    const informals = last(session);
    session.enter('debrief');
    expect(session.rule(facilitator, { type: 'takeBack', back: informals })).toBe('SES-11');
    expect(session.rule(facilitator, { type: 'takeBack', back: last(session) })).toBe('SES-11');
    expect(session.state.past).toBeUndefined();
  });

  it('[SES-11] gives the Chair its time anew, once the session goes on', () => {
    const session = inAction(undefined, { chair: 'system' }).openVoting();
    const opened = session.room.clocks.chair;
    session.do(facilitator, { type: 'lockVoting' });
    takeBack(session, last(session)).do(facilitator, { type: 'resume' });
    expect(session.room.ballot?.phase).toBe('inProgress');
    expect(session.room.clocks.chair?.endsAt).toBe(session.now + (opened?.totalMs ?? 0));
  });

  it('[SES-11] is the facilitator’s alone', () => {
    const session = inAction().openVoting();
    const back = last(session);
    expect(session.rule(seat('AAA'), { type: 'takeBack', back })).not.toBe('allowed');
    expect(session.rule(person('ada'), { type: 'takeBack', back })).not.toBe('allowed');
  });

  it('[SES-11] keeps the latest few moments and no more', () => {
    const session = new TestSession().enter('briefing', 'generalDebate', 'informals');
    for (let round = 0; round < 20; round += 1) session.enter('generalDebate', 'informals');
    expect(Object.keys(session.room.undoable ?? {})).toHaveLength(24);
    expect(session.state.past).toHaveLength(24);
  });

  it('[SES-11] takes back what one venue did, and leaves the other where it is', () => {
    const committee = { venue: 'committee' } as const;
    const experts = { venue: 'experts' } as const;
    const session = new TestSession(twoVenues())
      .do(facilitator, { type: 'advancePhase', to: 'briefing', ...committee })
      .do(facilitator, { type: 'advancePhase', to: 'action', ...committee });
    const acted = last(session);
    session.do(facilitator, { type: 'advancePhase', to: 'informals', ...experts });
    const there = venueIn(session.at('experts'));
    session.do(facilitator, { type: 'takeBack', back: acted, ...committee });
    expect(session.at('committee').phase).toBe('briefing');
    expect(venueIn(session.at('experts'))).toEqual(there);
  });

  it('folds from its log to the same state', () => {
    const session = inAction().openVoting().cast(AYES).do(facilitator, { type: 'lockVoting' });
    takeBack(session, last(session)).do(facilitator, { type: 'resume' });
    expect(replay(session.open, session.facts)).toEqual(session.state);
  });
});

const firstOf = ({ scenario }: TestSession) => {
  const paragraphs = scenario.drafts.find(({ id }) => id === 'two')?.paragraphs ?? [];
  const after = paragraphs.findLast(({ kind }) => kind === 'OP')?.id ?? '';
  const words = { lead: 'Notes', text: 'that it is late;', stands: {} };
  return [{ kind: 'insert', after, paragraphKind: 'OP', words } as const];
};
