import { describe, expect, it } from 'vitest';
import { lessonOf } from '../../../../client/scene/first-vote/lesson.ts';
import { seatToLearnWith } from '../../../../client/scene/first-vote/seat.ts';
import { stepToVote } from '../../../../client/scene/first-vote/step-to-vote.ts';
import type { SeatId } from '../../../../shared/scenario/scenario.ts';
import { publicContent } from '../../../../shared/views/content.ts';
import { smallScenario } from '../../../fixtures/scenario.ts';
import { facilitator, TestSession } from '../../../fixtures/session.ts';

const scenario = smallScenario();
const open = publicContent(scenario);
const learner = seatToLearnWith(open);
const other = open.delegations.find(({ id }) => id !== learner)?.id ?? '';
const [draft = ''] = open.stages.flatMap(({ action }) => action.map((item) => item.draft));
const NOTHING = { hasRead: false, hasCalled: false };

const begun = () => new TestSession(scenario).seatPerson('you', learner).enter('briefing');
const asPerson = { kind: 'seat', seat: learner, via: 'person', person: 'you' } as const;

function step(session: TestSession, pressed = NOTHING): string {
  const deals = session.state.deals[learner] ?? {};
  return lessonOf(open, session.room, deals, learner, pressed).step;
}

function asked(session: TestSession, by: SeatId = other): TestSession {
  const promises = [
    { by: learner, act: { kind: 'vote', on: { kind: 'draft', draft }, choice: 'yes' } } as const,
  ];
  const actor = { kind: 'seat', seat: by, via: 'computer' } as const;
  session.do(actor, { type: 'offerDeal', to: [learner], promises });
  return session;
}

describe('a guided first vote', () => {
  it('goes from the brief to a neighbour, to the answer, to the vote', () => {
    const session = begun();
    expect(step(session)).toBe('read');
    const hasRead = { hasRead: true, hasCalled: false };
    expect(step(session, hasRead)).toBe('wait');
    asked(session);
    expect(step(session, hasRead)).toBe('answer');
    const [deal = ''] = Object.keys(session.state.deals[learner] ?? {});
    session.do(asPerson, { type: 'acceptDeal', deal });
    expect(step(session, hasRead)).toBe('call');
    expect(step(session, { hasRead: true, hasCalled: true })).toBe('opening');
  });

  it('finds whoever reloads the page at the right step, from the session alone', () => {
    const session = asked(begun());
    const [deal = ''] = Object.keys(session.state.deals[learner] ?? {});
    session.do(asPerson, { type: 'declineDeal', deal });
    expect(step(session)).toBe('call');
    session.enter('generalDebate', 'informals', 'action');
    expect(step(session)).toBe('opening');
    session.do(facilitator, { type: 'announceBallot' });
    session.do(facilitator, { type: 'openVoting' });
    expect(step(session)).toBe('vote');
    session.do(asPerson, { type: 'castVote', choice: 'yes' });
    session.finishBallot();
    expect(step(session)).toBe('result');
  });

  it('is led up to an open vote and not beyond it, however late the newcomer sees it', () => {
    const session = begun().enter('generalDebate', 'informals', 'action');
    for (const next of ['announceBallot', 'hearExplanations', 'openVoting'] as const) {
      expect(stepToVote(open, session.room)?.type).toBe(next);
      session.do(facilitator, { type: next });
    }
    expect(stepToVote(open, session.room)).toBeUndefined();
  });

  it('is played with a seat that leads and sponsors nothing, where there is one', () => {
    const sides = open.drafts.flatMap(({ leader, sponsors }) => [
      leader,
      ...sponsors.map(({ seat }) => seat),
    ]);
    expect(sides).not.toContain(learner);
  });
});
