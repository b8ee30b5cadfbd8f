import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftIn } from '../../../shared/procedure/ballot/programme.ts';
import type { RaisedMatter } from '../../../shared/procedure/motions/kinds.ts';
import type { Choice } from '../../../shared/scenario/scenario.ts';
import { longScenario, seatIds, smallScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';
import { ledgerOf, takenOut } from '../../fixtures/texts.ts';

const raise = (matter: RaisedMatter) => ({ type: 'raiseMotion', matter }) as const;
const suspend = raise({ kind: 'suspendMeeting', ms: 120_000 });
const inDebate = (chair: 'facilitator' | 'system' = 'facilitator') =>
  new TestSession(smallScenario(7), { chair, pace: 'clock' }).enter('briefing', 'generalDebate');
const acting = () => inAction(smallScenario(7));
const decided = (session: TestSession, votes: Readonly<Record<string, Choice>>) =>
  session.do(facilitator, { type: 'putMotion' }).ballot(votes);
const carry = { AAA: 'yes' } as const;

describe('a meeting that is suspended', () => {
  const suspended = () => decided(inDebate().do(seat('AAC'), suspend), carry);

  it('[MOT-6] has as much of its phase left afterwards, however long that was', () => {
    const session = suspended();
    const left = (session.room.clocks.phase?.endsAt ?? 0) - session.now;
    session.wait(left + 60_000);
    expect(session.room.phase).toBe('generalDebate');
    session.do(facilitator, { type: 'resumeMeeting' });
    expect((session.room.clocks.phase?.endsAt ?? 0) - session.now).toBe(left);
  });

  it('[SES-3] keeps its time while the session is paused, and may be resumed then', () => {
    const session = suspended().wait(10_000);
    const left = (session.room.clocks.phase?.endsAt ?? 0) - (session.room.suspended?.since ?? 0);
    session.do(facilitator, { type: 'pause' }).wait(500_000);
    session.do(facilitator, { type: 'resumeMeeting' }).wait(500_000);
    session.do(facilitator, { type: 'resume' });
    expect((session.room.clocks.phase?.endsAt ?? 0) - session.now).toBe(left);
  });

  it('[SES-3] waits as long as it had to, the pause not counted', () => {
    const session = suspended().wait(10_000);
    session.do(facilitator, { type: 'pause' }).wait(500_000);
    session.do(facilitator, { type: 'resume' });
    expect((session.room.suspended?.until ?? 0) - session.now).toBe(110_000);
    const left = (session.room.clocks.phase?.endsAt ?? 0) - (session.room.suspended?.since ?? 0);
    session.wait(110_000).do(facilitator, { type: 'resumeMeeting' });
    expect((session.room.clocks.phase?.endsAt ?? 0) - session.now).toBe(left);
  });

  it('[MOT-6] goes on before the phase is left', () => {
    const session = suspended();
    expect(session.rule(facilitator, { type: 'advancePhase', to: 'informals' })).toBe('MOT-6');
    expect(session.rule(facilitator, { type: 'advancePhase', to: 'debrief' })).toBe('allowed');
  });
});

describe('motions and what else is under way', () => {
  it('[SES-4] a phase does not end while a motion or a point of order is undecided', () => {
    const session = inDebate().do(seat('AAC'), suspend);
    const onward = { type: 'advancePhase', to: 'informals' } as const;
    expect(session.rule(facilitator, onward)).toBe('SES-4');
    expect(session.wait(600_000).room.phase).toBe('generalDebate');
    const pointed = inDebate().do(seat('AAC'), { type: 'raisePoint', matter: 'quorum' });
    expect(pointed.rule(facilitator, onward)).toBe('SES-4');
  });

  it('[MOT-2] no text is put to the vote while a motion is before the meeting', () => {
    const session = acting().do(seat('AAC'), suspend);
    expect(session.rule(facilitator, { type: 'announceBallot' })).toBe('MOT-2');
  });

  it('[MOT-1] the explanations after a vote are heard out before a motion is put', () => {
    const session = acting().openVoting().cast({ AAA: 'yes' });
    session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
    session.do(facilitator, { type: 'hearExplanationsAfter' }).do(seat('AAC'), suspend);
    expect(session.room.ballot?.phase).toBe('explanationsAfter');
    expect(session.rule(facilitator, { type: 'putMotion' })).toBe('BAL-13');
    session.do(facilitator, { type: 'closeBallot' });
    expect(session.rule(facilitator, { type: 'putMotion' })).toBe('allowed');
  });

  it('[MOT-3] nobody speaks on a motion while another has the floor', () => {
    const session = inDebate().do(seat('AAA'), { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' });
    session.do(seat('AAC'), raise({ kind: 'limitSpeeches', ms: 20_000 }));
    const speech = { type: 'speakOnMotion', side: 'against', text: 'No.' } as const;
    expect(session.rule(seat('AAD'), speech)).toBe('FLO-5');
  });

  it('[MOT-14] a delegation has one motion before the meeting at a time', () => {
    const session = acting().do(seat('AAC'), suspend);
    expect(session.rule(seat('AAC'), raise({ kind: 'adjournMeeting' }))).toBe('MOT-14');
  });

  it('[MOT-8] motions about a draft fall with it', () => {
    const session = acting()
      .do(seat('AAC'), raise({ kind: 'adjournDebate', draft: 'one' }))
      .do(seat('AAD'), raise({ kind: 'competence', draft: 'one' }));
    expect(decided(session, carry).room.motions).toEqual([]);
    const withdrawn = acting().do(seat('AAD'), raise({ kind: 'competence', draft: 'one' }));
    withdrawn.do(seat('AAA'), { type: 'withdrawDraft', draft: 'one' });
    expect(withdrawn.room.motions).toEqual([]);
  });

  it('[MOT-8] on the whole item no draft is voted on', () => {
    const session = decided(inDebate().do(seat('AAC'), raise({ kind: 'adjournItem' })), carry);
    expect(session.room).toMatchObject({ phase: 'action', programme: [] });
    expect(Object.values(session.room.drafts).map(({ status }) => status)).toEqual([
      'notVoted',
      'notVoted',
    ]);
    const half = acting()
      .ballot({ AAA: 'yes' })
      .do(seat('AAC'), raise({ kind: 'adjournItem' }));
    expect(decided(half, carry).room.drafts).toMatchObject({
      one: { status: 'recommended' },
      two: { status: 'notVoted' },
    });
  });

  it('[MOT-9] the debate may be closed from the informal consultations', () => {
    const session = new TestSession(smallScenario(7)).enter('briefing', 'informals');
    session.do(seat('AAC'), raise({ kind: 'closeDebate' }));
    expect(decided(session, carry).room.phase).toBe('action');
  });
});

describe('a draft that is reconsidered', () => {
  it('[MOT-12] is as it was before its separate votes, and may be divided anew', () => {
    const session = inAction(longScenario())
      .do(seat('AAC'), { type: 'requestDivision', draft: 'one', parts: [['op1']] })
      .do(facilitator, { type: 'grantDivision' })
      .ballot({ AAA: 'no' })
      .ballot({ AAA: 'yes' });
    expect(session.room.drafts.one?.status).toBe('recommended');
    expect(takenOut(session, 'one')).toEqual(['op1']);
    decided(session.do(seat('AAC'), raise({ kind: 'reconsider', draft: 'one' })), carry);
    expect(session.room.drafts.one?.status).toBe('introduced');
    expect(takenOut(session, 'one')).toEqual([]);
    expect(ledgerOf(session, 'one', 'op1')).toMatchObject([
      { how: 'separateVote', by: ['AAC'], did: 'delete' },
      { how: 'reconsidered', by: ['AAC'], did: 'place' },
    ]);
    session.ballot({ AAA: 'yes' });
    expect(session.room.programme.map(draftIn)).toEqual(['one']);
    expect(
      session.rule(seat('AAC'), { type: 'requestDivision', draft: 'one', parts: [['op2']] }),
    ).toBe('allowed');
  });
});

type Asked = 'suspend' | 'reconsider' | 'appeal';

/** A meeting with a motion before it, and how one sees that it carried. */
const ASKED: Readonly<Record<Asked, (upheld: boolean) => TestSession>> = {
  suspend: () => acting().do(seat('AAC'), suspend),
  reconsider: () =>
    acting()
      .ballot(carry)
      .do(seat('AAC'), raise({ kind: 'reconsider', draft: 'one' })),
  appeal: (upheld) =>
    acting()
      .do(seat('AAC'), { type: 'raisePoint', matter: 'quorum' })
      .do(facilitator, { type: 'ruleOnPoint', upheld })
      .do(seat('AAD'), { type: 'appealRuling' }),
};

/** Counted on the fingers, without the functions of the house. */
function carriedByHand(asked: Asked, choices: readonly (Choice | undefined)[]): boolean {
  const yes = choices.filter((choice) => choice === 'yes').length;
  const no = choices.filter((choice) => choice === 'no').length;
  return asked === 'reconsider' ? yes > 0 && yes / 2 >= no : yes > no;
}

describe('a motion voted on by a whole body', () => {
  it('[MOT-4] [MOT-12] falls out as a count by hand says, whatever the votes', () => {
    const seats = seatIds(7);
    const votes = fc.array(fc.constantFrom<Choice | undefined>('yes', 'no', 'abstain', undefined), {
      minLength: seats.length,
      maxLength: seats.length,
    });
    const asked = fc.constantFrom<Asked>('suspend', 'reconsider', 'appeal');
    fc.assert(
      fc.property(votes, asked, fc.boolean(), (choices, kind, upheld) => {
        const cast = seats.flatMap((id, index): [string, Choice][] => {
          const choice = choices[index];
          return choice === undefined ? [] : [[id, choice]];
        });
        const { room } = decided(ASKED[kind](upheld), Object.fromEntries(cast));
        const carried = carriedByHand(kind, choices);
        const isSuspended = { suspend: carried, reconsider: false, appeal: carried !== upheld };
        expect(room.suspended !== undefined).toBe(isSuspended[kind]);
        expect(room.drafts.one?.setAside !== undefined).toBe(kind === 'reconsider' && carried);
        expect(room.motions).toEqual([]);
        expect(room.point).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
