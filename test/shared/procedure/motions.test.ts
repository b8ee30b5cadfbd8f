import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftIn } from '../../../shared/procedure/ballot/programme.ts';
import { outcomeOf } from '../../../shared/procedure/kernel/majority.ts';
import type { RaisedMatter } from '../../../shared/procedure/motions/kinds.ts';
import type { MotionMatter } from '../../../shared/procedure/motions/motion.ts';
import { MOTIONS } from '../../../shared/procedure/motions/motions.ts';
import type { Choice } from '../../../shared/scenario/scenario.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, inPlenary, seat, TestSession } from '../../fixtures/session.ts';

const raise = (matter: RaisedMatter) => ({ type: 'raiseMotion', matter }) as const;
const speak = (side: 'inFavour' | 'against') =>
  ({ type: 'speakOnMotion', side, text: 'Because.' }) as const;
const suspend = raise({ kind: 'suspendMeeting', ms: 300_000 });
const adjournMeeting = raise({ kind: 'adjournMeeting' });
const noAction = raise({ kind: 'adjournDebate', draft: 'one' });
const closeDebate = raise({ kind: 'closeDebate' });
const competence = raise({ kind: 'competence', draft: 'one' });
const limit = raise({ kind: 'limitSpeeches', ms: 20_000 });
const twoFirst = raise({ kind: 'takeFirst', draft: 'two' });
const reconsider = raise({ kind: 'reconsider', draft: 'one' });

const inDebate = () => new TestSession(smallScenario(7)).enter('briefing', 'generalDebate');
const acting = (seats = 7) => inAction(smallScenario(seats));

/** Puts the motion before the meeting to the vote and decides it. */
function decideMotion(session: TestSession, votes: Readonly<Record<string, Choice>>): TestSession {
  return session.do(facilitator, { type: 'putMotion' }).ballot(votes);
}
const carried = { AAA: 'yes', AAB: 'yes', AAC: 'no' } as const;
const lost = { AAA: 'yes', AAB: 'no', AAC: 'no' } as const;
const tied = { AAA: 'yes', AAB: 'no', AAC: 'abstain' } as const;
const kinds = (session: TestSession) => session.room.motions.map(({ matter }) => matter.kind);

describe('procedural motions', () => {
  it('[MOT-1] are made in debate and action by who is in the room, and not during a vote', () => {
    expect(inDebate().rule(seat('AAC'), suspend)).toBe('allowed');
    expect(acting().rule(seat('AAC'), suspend)).toBe('allowed');
    const informals = new TestSession().enter('briefing', 'informals');
    expect(informals.rule(seat('AAC'), suspend)).toBe('MOT-1');
    const away = inDebate().do(seat('AAC'), { type: 'leaveRoom' });
    expect(away.rule(seat('AAC'), suspend)).toBe('ATT-1');
    expect(acting().openVoting().rule(seat('AAC'), suspend)).toBe('BAL-5');
  });

  it('[MOT-2] have their order: suspension beats a closure of the debate moved earlier', () => {
    const session = inDebate().do(seat('AAC'), closeDebate).do(seat('AAD'), adjournMeeting);
    session.do(seat('AAE'), suspend).do(seat('AAF'), noAction);
    expect(kinds(session)).toEqual([
      'suspendMeeting',
      'adjournMeeting',
      'adjournDebate',
      'closeDebate',
    ]);
    expect(session.room.motions.map(({ phase }) => phase)).toEqual([
      'hearing',
      'pending',
      'pending',
      'pending',
    ]);
  });

  it('[MOT-2] of the same rank come as they were made', () => {
    const session = inDebate().do(seat('AAC'), limit).do(seat('AAD'), competence);
    expect(kinds(session)).toEqual(['limitSpeeches', 'competence']);
  });

  it('[MOT-2] come before a ballot that has only been announced, which waits for them', () => {
    const session = acting().do(facilitator, { type: 'announceBallot' }).do(seat('AAC'), suspend);
    expect(session.room.ballot).toBeUndefined();
    expect(session.room.programme.map(draftIn)).toEqual(['one', 'two']);
  });

  it('[MOT-3] are spoken on by as many as the rule allows, each once', () => {
    const session = inDebate().do(seat('AAC'), limit);
    session.do(seat('AAC'), speak('inFavour')).do(seat('AAD'), speak('inFavour'));
    expect(session.rule(seat('AAE'), speak('inFavour'))).toBe('MOT-3');
    expect(session.rule(seat('AAD'), speak('against'))).toBe('MOT-3');
    expect(session.rule(seat('AAE'), speak('against'))).toBe('allowed');
    expect(inDebate().do(seat('AAC'), suspend).rule(seat('AAD'), speak('against'))).toBe('MOT-3');
    expect(inDebate().rule(seat('AAD'), speak('against'))).toBe('MOT-3');
  });

  it('[MOT-4] are put to the vote at once, before everything else, and lose on a tie', () => {
    const session = acting().do(seat('AAC'), noAction).do(facilitator, { type: 'putMotion' });
    expect(session.rule(seat('AAD'), suspend)).toBe('MOT-4');
    expect(session.rule(seat('AAD'), speak('against'))).toBe('MOT-4');
    session.ballot(tied);
    expect(Object.values(session.room.results)[0]).toMatchObject({ outcome: 'rejected' });
    expect(session.room.drafts.one?.status).toBe('circulated');
  });

  it('[MOT-4] wait until whoever speaks has finished', () => {
    const session = inDebate().do(seat('AAA'), { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' }).do(seat('AAC'), closeDebate);
    expect(session.rule(facilitator, { type: 'putMotion' })).toBe('FLO-5');
  });

  it('[MOT-4] are taken through by the clock where the system is in the Chair', () => {
    const session = inAction(smallScenario(7), { chair: 'system' }).do(seat('AAC'), suspend);
    session.wait(10_000);
    expect(session.room.ballot?.subject).toMatchObject({ kind: 'motion' });
  });

  it('[MOT-5] are withdrawn by their mover until they are put', () => {
    const session = acting().do(seat('AAC'), suspend).do(seat('AAD'), noAction);
    const withdraw = { type: 'withdrawMotion', motion: session.room.motions[0]?.id ?? '' } as const;
    expect(session.rule(seat('AAD'), withdraw)).toBe('MOT-5');
    session.do(seat('AAC'), withdraw);
    expect(session.room.motions).toMatchObject([{ phase: 'hearing', by: 'AAD' }]);
    expect(session.rule(seat('AAC'), withdraw)).toBe('MOT-5');
  });

  it('[MOT-14] are not made again while they are pending, or once they were lost', () => {
    const session = acting().do(seat('AAC'), suspend);
    expect(session.rule(seat('AAD'), suspend)).toBe('MOT-14');
    decideMotion(session, lost);
    expect(session.rule(seat('AAD'), suspend)).toBe('MOT-14');
  });
});

describe('what a motion that is carried does', () => {
  it('[MOT-6] the meeting is suspended: nothing happens in it until it goes on', () => {
    const session = decideMotion(inDebate().do(seat('AAC'), suspend), carried);
    expect(session.rule(seat('AAD'), { type: 'requestFloor' })).toBe('MOT-6');
    expect(session.rule(seat('AAD'), { type: 'joinSponsors', draft: 'one' })).toBe('allowed');
    session.do(facilitator, { type: 'resumeMeeting' });
    expect(session.rule(seat('AAD'), { type: 'requestFloor' })).toBe('allowed');
    expect(session.rule(facilitator, { type: 'resumeMeeting' })).toBe('MOT-6');
  });

  it('[MOT-6] the meeting goes on by the clock, with the time that the phase had left', () => {
    const session = new TestSession(smallScenario(7), { chair: 'system' });
    session.enter('briefing', 'generalDebate').do(seat('AAC'), suspend).wait(10_000);
    session.cast({ AAA: 'yes', AAB: 'yes', AAC: 'yes', AAD: 'yes', AAE: 'yes', AAF: 'yes' });
    session.cast({ AAG: 'yes' }).wait(20_000);
    const left = (session.room.clocks.phase?.endsAt ?? 0) - (session.room.suspended?.since ?? 0);
    expect(session.room.suspended).toBeDefined();
    session.wait(320_000);
    expect(session.room.suspended).toBeUndefined();
    expect((session.room.clocks.phase?.endsAt ?? 0) - session.state.at).toBe(left);
  });

  it('[MOT-7] the meeting is adjourned: the phase ends, and what was not decided stays so', () => {
    const session = decideMotion(acting().do(seat('AAC'), adjournMeeting), carried);
    expect(session.room.phase).toBe('outcome');
    expect(session.room.drafts.one?.status).toBe('circulated');
    expect(session.room.programme).toEqual([]);
  });

  it('[MOT-8] no action is taken; mover, two for and two against have been heard', () => {
    const session = acting().do(seat('AAC'), noAction).do(seat('AAC'), speak('inFavour'));
    session.do(seat('AAD'), speak('inFavour')).do(seat('AAE'), speak('inFavour'));
    expect(session.rule(seat('AAF'), speak('inFavour'))).toBe('MOT-3');
    session.do(seat('AAA'), speak('against')).do(seat('AAB'), speak('against'));
    expect(session.rule(seat('AAF'), speak('against'))).toBe('MOT-3');
    decideMotion(session, carried);
    expect(session.room.drafts.one?.status).toBe('notVoted');
    expect(session.room.programme.map(draftIn)).toEqual(['two']);
    const begun = acting().ballot({ AAA: 'yes' });
    expect(begun.rule(seat('AAC'), noAction)).toBe('MOT-8');
  });

  it('[MOT-9] the debate is closed and action begins; nobody may speak for it', () => {
    const session = inDebate().do(seat('AAC'), closeDebate);
    expect(session.rule(seat('AAC'), speak('inFavour'))).toBe('MOT-3');
    session.do(seat('AAD'), speak('against')).do(seat('AAE'), speak('against'));
    decideMotion(session, carried);
    expect(session.room.phase).toBe('action');
    expect(session.room.programme.map(draftIn)).toEqual(['one', 'two']);
    expect(acting().rule(seat('AAC'), closeDebate)).toBe('MOT-9');
  });

  it('[MOT-10] a body that is not competent does not vote on the draft', () => {
    const session = decideMotion(acting().do(seat('AAC'), competence), carried);
    expect(session.room.drafts.one?.status).toBe('notVoted');
    const begun = acting().ballot({ AAA: 'yes' });
    expect(begun.rule(seat('AAC'), competence)).toBe('MOT-10');
  });

  it('[MOT-11] speeches are limited', () => {
    const session = decideMotion(inDebate().do(seat('AAC'), limit), carried);
    expect(session.room.options.times.speech).toBe(20_000);
    expect(acting().rule(seat('AAC'), limit)).toBe('MOT-11');
  });

  it('[MOT-12] a draft is reconsidered by two thirds, and voted on again last', () => {
    const session = acting().ballot({ AAA: 'yes', AAB: 'no', AAC: 'no' });
    expect(session.room.drafts.one?.status).toBe('rejected');
    session.do(seat('AAC'), reconsider);
    expect(session.rule(seat('AAD'), speak('inFavour'))).toBe('MOT-3');
    decideMotion(session, { AAA: 'yes', AAB: 'yes', AAC: 'no' });
    expect(session.room.programme.map(draftIn)).toEqual(['two', 'one']);
    session.ballot({ AAA: 'yes' }).ballot({ AAA: 'yes', AAB: 'yes' });
    expect(session.room.drafts.one?.status).toBe('recommended');
    expect(session.result('committee-one').outcome).toBe('rejected');
    expect(session.result('committee-one-again-1').outcome).toBe('adopted');
  });

  it('[MOT-12] 60 to 31 does not reopen a text, 62 to 31 does', () => {
    const outcome = (yes: number) => {
      const session = acting(193).ballot({ AAA: 'yes' }).do(seat('AAC'), reconsider);
      session.do(facilitator, { type: 'putMotion' }).openVoting();
      session.open.delegations.slice(0, yes + 31).forEach(({ id }, index) => {
        session.do(seat(id), { type: 'castVote', choice: index < yes ? 'yes' : 'no' });
      });
      session.finishBallot();
      return Object.values(session.room.results).at(-1)?.outcome;
    };
    expect(outcome(60)).toBe('rejected');
    expect(outcome(62)).toBe('adopted');
    expect(acting().rule(seat('AAC'), reconsider)).toBe('MOT-12');
  });

  it('[MOT-13] a later draft is voted on first', () => {
    const session = decideMotion(acting().do(seat('AAC'), twoFirst), carried);
    expect(session.room.programme.map(draftIn)).toEqual(['two', 'one']);
    expect(session.rule(seat('AAC'), raise({ kind: 'takeFirst', draft: 'two' }))).toBe('MOT-13');
    expect(inDebate().rule(seat('AAC'), twoFirst)).toBe('MOT-13');
  });

  it('[MOT-7] works in plenary as in committee', () => {
    const session = decideMotion(
      inPlenary(smallScenario(7)).do(seat('AAC'), adjournMeeting),
      carried,
    );
    expect(session.room.phase).toBe('outcome');
  });
});

describe('points of order', () => {
  it('[PTO-1] are dealt with before anything else, and the Chair rules on them', () => {
    const session = inDebate().do(seat('AAA'), { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' });
    session.do(seat('AAC'), { type: 'raisePoint', matter: 'offTopic' });
    expect(session.rule(seat('AAD'), { type: 'raisePoint', matter: 'quorum' })).toBe('PTO-1');
    expect(session.rule(seat('AAD'), suspend)).toBe('PTO-1');
    session.do(facilitator, { type: 'ruleOnPoint', upheld: true });
    expect(session.room.point).toMatchObject({ phase: 'ruled', upheld: true });
    session.do(facilitator, { type: 'closePoint' });
    expect(session.room.point).toBeUndefined();
    expect(inDebate().rule(seat('AAC'), { type: 'raisePoint', matter: 'overTime' })).toBe('PTO-1');
  });

  it('[PTO-1] the system in the Chair counts when the quorum is doubted', () => {
    const session = new TestSession(smallScenario(7), { chair: 'system' });
    session.enter('briefing', 'generalDebate');
    session.do(seat('AAC'), { type: 'raisePoint', matter: 'quorum' }).wait(4_000);
    expect(session.room.point?.upheld).toBe(false);
  });

  it('[PTO-2] during a vote are only about its conduct', () => {
    const session = acting().openVoting();
    expect(session.rule(seat('AAC'), { type: 'raisePoint', matter: 'offTopic' })).toBe('PTO-2');
    session.do(seat('AAC'), { type: 'raisePoint', matter: 'conductOfVote' });
    expect(session.room.ballot?.phase).toBe('inProgress');
    session.do(facilitator, { type: 'ruleOnPoint', upheld: true });
    expect(session.rule(seat('AAC'), { type: 'appealRuling' })).toBe('BAL-5');
    const quiet = acting();
    expect(quiet.rule(seat('AAC'), { type: 'raisePoint', matter: 'conductOfVote' })).toBe('PTO-2');
  });

  it('[PTO-3] a ruling that is appealed against stands on a tie, and falls to a majority', () => {
    const appealed = () =>
      inDebate()
        .do(seat('AAC'), { type: 'raisePoint', matter: 'misapplied' })
        .do(facilitator, { type: 'ruleOnPoint', upheld: false })
        .do(seat('AAC'), { type: 'appealRuling' });
    const stands = decideMotion(appealed(), tied);
    expect(stands.room.point).toBeUndefined();
    expect(Object.values(stands.room.results)[0]).toMatchObject({ outcome: 'rejected' });
    const falls = decideMotion(appealed(), carried);
    expect(Object.values(falls.room.results)[0]).toMatchObject({ outcome: 'adopted' });
    expect(inDebate().rule(seat('AAC'), { type: 'appealRuling' })).toBe('PTO-1');
  });
});

describe('a draft that was withdrawn', () => {
  it('[DRA-7] is reintroduced by another member, and comes last in the order', () => {
    const session = acting().do(seat('AAA'), { type: 'withdrawDraft', draft: 'one' });
    session.do(seat('AAC'), { type: 'reintroduceDraft', draft: 'one' });
    expect(session.room.drafts.one).toMatchObject({ status: 'introduced', leader: 'AAC' });
    expect(session.room.programme.map(draftIn)).toEqual(['two', 'one']);
    expect(session.rule(seat('AAD'), { type: 'reintroduceDraft', draft: 'one' })).toBe('DRA-7');
  });

  it('[DRA-7] is reintroduced by who withdrew it, too', () => {
    const session = acting().do(seat('AAA'), { type: 'withdrawDraft', draft: 'one' });
    expect(session.rule(seat('AAA'), { type: 'reintroduceDraft', draft: 'one' })).toBe('allowed');
    expect(session.room.drafts.one).toMatchObject({ status: 'introduced', leader: 'AAA' });
  });
});

describe('a vote on a motion', () => {
  it('[MOT-4] carries exactly where a count of the ballots says so', () => {
    const matters: readonly MotionMatter['kind'][] = ['suspendMeeting', 'reconsider', 'appeal'];
    const votes = fc.array(fc.constantFrom<Choice>('yes', 'no', 'abstain'), { maxLength: 60 });
    fc.assert(
      fc.property(votes, fc.constantFrom(...matters), (ballots, kind) => {
        const yes = ballots.filter((vote) => vote === 'yes').length;
        const no = ballots.filter((vote) => vote === 'no').length;
        const enough = kind === 'reconsider' ? yes > 0 && yes >= 2 * no : yes > no;
        const { majority } = MOTIONS[kind];
        const outcome = outcomeOf({ yes, no }, { majority, isVotedAgain: false });
        expect(outcome === 'adopted').toBe(enough);
      }),
    );
  });
});
