import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseVote } from '../../../shared/delegates/advice.ts';
import { english } from '../../../shared/language/language.ts';
import { signatoriesOf } from '../../../shared/procedure/model-un/house-rules.ts';
import type { Choice, Phase } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const houseRules = 'mun';

/** A session under the house rules that has gone through these phases. */
const under = (...phases: Phase[]) =>
  new TestSession(undefined, { chair: 'facilitator', houseRules }).enter(...phases);

const pledge = { type: 'pledgeVote' } as const;
const sign = { type: 'signDraft', draft: 'one' } as const;

describe('the house rules of Model UN', () => {
  it('[MUN-1] are off unless switched on, and their moves are then refused', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    expect(session.room.options.houseRules).toBe('none');
    expect(session.rule(seat('AAC'), pledge)).toBe('MUN-1');
    expect(session.rule(seat('AAC'), sign)).toBe('MUN-1');
  });

  it('[MUN-1] may be what a scenario starts with, and what the facilitator then switches off', () => {
    const scenario = { ...smallScenario(), houseRules } as const;
    const session = new TestSession(scenario, { chair: 'facilitator' });
    expect(session.room.options.houseRules).toBe('mun');
    session.do(facilitator, { type: 'changeOptions', options: { houseRules: 'none' } });
    session.enter('briefing', 'generalDebate');
    expect(session.rule(seat('AAC'), pledge)).toBe('MUN-1');
  });

  it('[MUN-1] can be chosen in the lobby and the briefing, and not once the debate has opened', () => {
    const change = (rules: 'none' | 'mun') =>
      ({ type: 'changeOptions', options: { houseRules: rules } }) as const;
    const session = new TestSession().do(facilitator, change('mun')).enter('briefing');
    session.do(facilitator, change('none')).do(facilitator, change('mun')).enter('generalDebate');
    expect(session.rule(facilitator, change('none'))).toBe('MUN-1');
    expect(session.rule(facilitator, change('mun'))).toBe('allowed');
    expect(session.room.options.houseRules).toBe('mun');
  });

  it('[MUN-1] are called house rules in the minutes', () => {
    const session = under('briefing', 'generalDebate').do(seat('AAC'), pledge);
    const said = Object.values(session.room.minutes).map((minute) =>
      minuteText(session.open, minute, english),
    );
    expect(said.at(-1)).toContain('(house rule)');
  });
});

describe('the pledge to vote', () => {
  it('[MUN-2] is given while the meeting sits, and may be taken back', () => {
    const session = under('briefing');
    expect(session.rule(seat('AAC'), pledge)).toBe('MUN-2');
    session.enter('generalDebate').do(seat('AAC'), pledge);
    expect(session.room.pledged).toEqual({ AAC: true });
    expect(session.rule(seat('AAC'), pledge)).toBe('MUN-2');
    session.do(seat('AAC'), { type: 'withdrawPledge' });
    expect(session.room.pledged).toEqual({});
    expect(session.rule(seat('AAC'), { type: 'withdrawPledge' })).toBe('MUN-2');
  });

  it('[MUN-2] forbids to abstain on a draft, and leaves yes and no', () => {
    const session = under('briefing', 'informals').do(seat('AAC'), pledge);
    session.enter('action').openVoting();
    expect(session.rule(seat('AAC'), { type: 'castVote', choice: 'abstain' })).toBe('MUN-2');
    session.cast({ AAC: 'no', AAD: 'abstain' });
    expect(session.room.lights).toEqual({ AAC: 'no', AAD: 'abstain' });
  });

  it('[MUN-2] forbids to say afterwards that one meant to abstain', () => {
    const session = under('briefing', 'informals').do(seat('AAC'), pledge);
    session.enter('action').openVoting().cast({ AAC: 'yes' });
    session.do(facilitator, { type: 'lockVoting' });
    const ballot = session.room.ballot?.id ?? '';
    const intend = (choice: Choice) => ({ type: 'declareIntention', ballot, choice }) as const;
    expect(session.rule(seat('AAC'), intend('abstain'))).toBe('MUN-2');
    expect(session.rule(seat('AAC'), intend('no'))).toBe('allowed');
  });

  it('[MUN-2] binds on a part of a draft, and leaves the motion to vote on parts free', () => {
    const session = under('briefing', 'informals').do(seat('AAC'), pledge).enter('action');
    const part = session.open.drafts[0]?.paragraphs.find(({ kind }) => kind === 'OP')?.id ?? '';
    session
      .do(seat('AAD'), { type: 'requestDivision', draft: 'one', parts: [[part]] })
      .do(seat('AAE'), { type: 'objectToDivision' })
      .do(facilitator, { type: 'closeDivisionHearing' })
      .openVoting();
    expect(session.rule(seat('AAC'), { type: 'castVote', choice: 'abstain' })).toBe('allowed');
    session.cast({ AAD: 'yes' }).finishBallot().openVoting();
    expect(session.room.ballot?.subject.kind).toBe('part');
    expect(session.rule(seat('AAC'), { type: 'castVote', choice: 'abstain' })).toBe('MUN-2');
  });

  it('[MUN-2] is settled from the first vote of a meeting on, and ends with the meeting', () => {
    const session = under('briefing', 'informals').do(seat('AAC'), pledge).enter('action');
    session.do(seat('AAD'), pledge).openVoting();
    expect(session.rule(seat('AAE'), pledge)).toBe('MUN-2');
    expect(session.rule(seat('AAC'), { type: 'withdrawPledge' })).toBe('MUN-2');
    session.cast({ AAA: 'yes' }).finishBallot();
    expect(session.rule(seat('AAE'), pledge)).toBe('MUN-2');
    session.ballot({ AAA: 'yes' }).enter('outcome', 'action');
    expect(session.room.pledged).toEqual({});
    expect(session.rule(seat('AAE'), pledge)).toBe('allowed');
  });

  it('[MUN-2] holds the computer too, when it covers a seat that has pledged', () => {
    const session = under('briefing', 'informals');
    const vote = () => {
      const { open, room, scenario } = session;
      return adviseVote(open, room, seatContent(scenario, 'AAD'), { kind: 'draft', draft: 'one' });
    };
    expect(vote().choice).toBe('abstain');
    session.do(seat('AAD'), pledge);
    expect(vote().choice).toBe('no');
  });

  it('[MUN-2] leaves no abstention of a pledged delegation in any result', () => {
    const seats = smallScenario().delegations.map(({ id }) => id);
    const choice = fc.constantFrom<Choice>('yes', 'no', 'abstain');
    fc.assert(
      fc.property(
        fc.subarray(seats),
        fc.array(fc.tuple(fc.constantFrom(...seats), choice), { maxLength: 30 }),
        (pledged, votes) => {
          const session = under('briefing', 'informals');
          for (const id of pledged) session.do(seat(id), pledge);
          session.enter('action').openVoting();
          for (const [id, cast] of votes) session.try(seat(id), { type: 'castVote', choice: cast });
          const { id = '' } = session.room.ballot ?? {};
          session.finishBallot();
          const { votes: letters = '' } = session.result(id);
          for (const one of pledged) expect(letters.charAt(seats.indexOf(one))).not.toBe('a');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('signatories', () => {
  it('[MUN-3] sign in committee until voting begins, once, and may take their name off', () => {
    const session = under('briefing', 'generalDebate').do(seat('AAD'), sign);
    expect(session.rule(seat('AAD'), sign)).toBe('MUN-3');
    session.do(seat('AAE'), sign);
    expect(signatoriesOf(session.open, session.room, 'one')).toEqual(['AAD', 'AAE']);
    session.do(seat('AAD'), { type: 'withdrawSignature', draft: 'one' });
    expect(session.rule(seat('AAD'), { type: 'withdrawSignature', draft: 'one' })).toBe('MUN-3');
    expect(signatoriesOf(session.open, session.room, 'one')).toEqual(['AAE']);
    session.enter('action').openVoting().cast({ AAA: 'yes' });
    expect(session.rule(seat('AAD'), sign)).toBe('BAL-5');
    session.finishBallot();
    expect(session.rule(seat('AAD'), sign)).toBe('MUN-3');
  });

  it('[MUN-3] are not the sponsors: who sponsors does not sign, and who joins them signs no more', () => {
    const session = under('briefing', 'generalDebate');
    expect(session.rule(seat('AAA'), sign)).toBe('MUN-3');
    session.do(seat('AAD'), sign).do(seat('AAD'), { type: 'joinSponsors', draft: 'one' });
    expect(signatoriesOf(session.open, session.room, 'one')).toEqual([]);
  });

  it('[MUN-3] promise nothing: who has signed may vote no', () => {
    const session = under('briefing', 'generalDebate').do(seat('AAD'), sign).enter('action');
    session.openVoting();
    expect(session.rule(seat('AAD'), { type: 'castVote', choice: 'no' })).toBe('allowed');
  });
});
