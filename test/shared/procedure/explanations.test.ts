import { describe, expect, it } from 'vitest';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import type { Choice } from '../../../shared/scenario/scenario.ts';
import { facilitator, inAction, seat, type TestSession } from '../../fixtures/session.ts';

const explain = { type: 'explainVote', text: 'Because.' } as const;

describe('explanations of vote in plenary, by who has explained its vote in committee', () => {
  const votes = { AAA: 'yes', AAB: 'no', AAD: 'yes' } as const;
  /** AAB and AAD, in committee: before the vote and after it; then as far as the plenary's ballot. */
  function explainedInCommittee(options?: Partial<SessionOptions>): TestSession {
    const session = inAction(undefined, { chair: 'facilitator', ...options });
    session.do(facilitator, { type: 'announceBallot' });
    session.do(facilitator, { type: 'hearExplanations' }).do(seat('AAB'), explain);
    session.do(facilitator, { type: 'openVoting' }).cast(votes);
    session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
    session.do(facilitator, { type: 'hearExplanationsAfter' }).do(seat('AAD'), explain);
    session.do(facilitator, { type: 'closeBallot' }).ballot({ AAA: 'yes' });
    return session.enter('outcome', 'action').do(facilitator, { type: 'announceBallot' });
  }
  const votedInPlenary = (session: TestSession, ballots: Readonly<Record<string, Choice>>) =>
    session
      .do(facilitator, { type: 'openVoting' })
      .cast(ballots)
      .do(facilitator, { type: 'lockVoting' })
      .do(facilitator, { type: 'declareResult' })
      .do(facilitator, { type: 'hearExplanationsAfter' });

  it('[BAL-12] wait for the vote, for nobody knows how they will vote', () => {
    const session = explainedInCommittee().do(facilitator, { type: 'hearExplanations' });
    expect(session.rule(seat('AAB'), explain)).toBe('BAL-12');
    expect(session.rule(seat('AAD'), explain)).toBe('BAL-12');
    expect(session.rule(seat('AAE'), explain)).toBe('allowed');
  });

  it('[BAL-12] are given after it by who has voted otherwise than in committee, once', () => {
    const session = votedInPlenary(explainedInCommittee(), { ...votes, AAD: 'abstain' });
    expect(session.rule(seat('AAB'), explain)).toBe('BAL-12');
    expect(session.rule(seat('AAD'), explain)).toBe('allowed');
    expect(session.rule(seat('AAD'), explain)).toBe('BAL-12');
    expect(session.rule(seat('AAE'), explain)).toBe('allowed');
  });

  it('[BAL-12] are given after a vote that kept no names, for then the Chair takes their word', () => {
    const hands = votedInPlenary(explainedInCommittee({ method: 'showOfHands' }), votes);
    expect(hands.rule(seat('AAB'), explain)).toBe('allowed');
  });

  it('[BAL-12] are not given again where the text was adopted without a vote both times', () => {
    const session = inAction(undefined, { chair: 'facilitator', method: 'askConsensus' });
    session.do(facilitator, { type: 'announceBallot' });
    session.do(facilitator, { type: 'adoptWithoutVote' });
    session.do(facilitator, { type: 'hearExplanationsAfter' }).do(seat('AAB'), explain);
    session.do(facilitator, { type: 'closeBallot' }).do(facilitator, { type: 'announceBallot' });
    session.do(facilitator, { type: 'adoptWithoutVote' }).do(facilitator, { type: 'closeBallot' });
    session.enter('outcome', 'action').do(facilitator, { type: 'announceBallot' });
    session.do(facilitator, { type: 'adoptWithoutVote' });
    session.do(facilitator, { type: 'hearExplanationsAfter' });
    expect(session.rule(seat('AAB'), explain)).toBe('BAL-12');
    expect(session.rule(seat('AAD'), explain)).toBe('allowed');
  });
});
