import { describe, expect, it } from 'vitest';
import { named } from '../../../shared/procedure/road/about.ts';
import type { Command } from '../../../shared/procedure/road/moves.ts';
import { consensusScenario, inReading, underSilence } from '../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import {
  clock,
  facilitator,
  inAction,
  inPlenary,
  seat,
  TestSession,
} from '../../fixtures/session.ts';

/** Where procedures meet: what one of them does while another is under way. */

const divide: Command = { type: 'requestDivision', draft: 'one', parts: [['op1']] };
const suspend: Command = { type: 'raiseMotion', matter: { kind: 'suspendMeeting', ms: 60_000 } };
const inDebate = () => new TestSession().enter('briefing', 'generalDebate');

/** Rings the Chair's clock until the room itself must move, or so many times. */
function ring(session: TestSession, times: number): TestSession {
  for (let turn = 0; turn < times && session.room.clocks.chair !== undefined; turn += 1) {
    session.now = Math.max(session.now, session.room.clocks.chair.endsAt);
    session.do(clock, { type: 'clockRanOut', clock: 'chair' });
  }
  return session;
}

describe('a draft that is gone', () => {
  it('[DRA-3] takes the request to divide it along, and the next draft comes up', () => {
    const session = inAction(contestedScenario(), { chair: 'system' }).do(seat('AAD'), divide);
    session.do(seat('AAA'), { type: 'withdrawDraft', draft: 'one' });
    expect(session.room.division).toBeUndefined();
    expect(ring(session, 1).room.ballot?.subject).toEqual({ kind: 'draft', draft: 'two' });
  });
});

describe('a ballot that has to wait', () => {
  it('[MOT-2] comes back with what was asked of it: a roll call stays one', () => {
    const session = inAction().do(facilitator, { type: 'announceBallot' });
    session.do(seat('AAB'), { type: 'requestVote', method: 'rollCall' });
    session.do(seat('AAC'), suspend);
    expect(session.room.ballot).toBeUndefined();
    const [motion] = session.room.motions;
    session
      .do(seat('AAC'), { type: 'withdrawMotion', motion: motion?.id ?? '' })
      .do(facilitator, { type: 'announceBallot' });
    expect(session.room.ballot).toMatchObject({ method: 'rollCall', requestedBy: 'AAB' });
  });

  it('[AMD-8] is not asked for twice while an amendment to another draft comes in', () => {
    const words = { lead: 'Noting', text: 'what was said,', stands: {} };
    const propose = (draft: string): Command => ({
      type: 'proposeAmendment',
      draft,
      changes: [{ kind: 'insert', after: '', paragraphKind: 'PP', words }],
    });
    const session = inAction(contestedScenario(), { chair: 'facilitator' })
      .do(seat('AAD'), propose('one'))
      .do(facilitator, { type: 'announceBallot' })
      .do(seat('AAE'), propose('two'));
    const voted = session.room.programme.filter(
      (item) => item.kind === 'amendment' && item.amendment === '1',
    );
    expect(voted).toEqual([]);
  });
});

describe('a delegation that has left the room', () => {
  it('[ATT-1] is not called: neither to the floor nor for its reply', () => {
    const session = inDebate()
      .do(seat('AAB'), { type: 'requestFloor' })
      .do(facilitator, { type: 'callNextSpeaker' })
      .do(seat('AAB'), { type: 'yieldFloor' })
      .do(seat('AAC'), { type: 'requestReply' })
      .do(seat('AAC'), { type: 'leaveRoom' });
    expect(session.room.floor.replies).toEqual([]);
    expect(session.rule(facilitator, { type: 'callNextSpeaker' })).toBe('FLO-1');
  });

  it('[ATT-2] can leave only a meeting, not the lobby', () => {
    expect(new TestSession().rule(seat('AAB'), { type: 'leaveRoom' })).toBe('ATT-2');
  });
});

describe('a vote under way', () => {
  it('[BAL-5] lets nobody speak or introduce a draft, in the debate either', () => {
    const session = inDebate()
      .do(seat('AAB'), { type: 'requestFloor' })
      .do(seat('AAC'), suspend)
      .do(facilitator, { type: 'putMotion' })
      .do(facilitator, { type: 'announceBallot' })
      .do(facilitator, { type: 'openVoting' });
    expect(session.rule(facilitator, { type: 'callNextSpeaker' })).toBe('BAL-5');
    expect(session.rule(seat('AAA'), { type: 'introduceDraft', draft: 'one' })).toBe('BAL-5');
  });

  it('[PTO-1] is neither locked, declared nor closed over an undecided point of order', () => {
    const session = inAction().openVoting();
    session.do(seat('AAB'), { type: 'raisePoint', matter: 'conductOfVote' });
    expect(session.rule(facilitator, { type: 'lockVoting' })).toBe('PTO-1');
    session
      .do(facilitator, { type: 'ruleOnPoint', upheld: false })
      .do(facilitator, { type: 'closePoint' });
    expect(session.rule(facilitator, { type: 'lockVoting' })).toBe('allowed');
  });
});

describe('a report under negotiation', () => {
  it('[CON-7] keeps its brackets and proposals over a return to the debate', () => {
    const session = inReading()
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' })
      .do(seat('AAB'), {
        type: 'proposeChange',
        draft: 'report',
        change: { kind: 'alternative', paragraph: 'war', alternative: 'calm' },
      });
    const before = session.room.negotiation;
    session.enter('generalDebate', 'informals');
    expect(session.room.negotiation).toEqual(before);
  });

  it('[MOT-6] stands still while a meeting without a quorum waits', () => {
    const session = inReading().enter('action').do(facilitator, { type: 'presentFinalText' });
    session
      .do(seat('AAB'), { type: 'raisePoint', matter: 'quorum' })
      .do(facilitator, { type: 'ruleOnPoint', upheld: true })
      .do(facilitator, { type: 'closePoint' });
    expect(session.rule(facilitator, { type: 'putToGavel' })).toBe('MOT-6');
  });

  it('[CON-10] is not given up where nobody objects and nobody holds a paragraph', () => {
    const session = inReading().enter('action').do(facilitator, { type: 'presentFinalText' });
    session.do(facilitator, { type: 'putToGavel' });
    expect(session.rule(facilitator, { type: 'declareNoConsensus' })).toBe('CON-10');
    session.do(seat('AAB'), { type: 'takeStance', stance: { kind: 'object', paragraphs: [] } });
    expect(session.rule(facilitator, { type: 'declareNoConsensus' })).toBe('allowed');
  });
});

describe('one order of business', () => {
  it('[MOT-2] a motion comes before a request to divide, and the request after it', () => {
    const session = inAction(contestedScenario(), { chair: 'system' })
      .do(seat('AAD'), divide)
      .do(seat('AAC'), suspend);
    expect(session.rule(facilitator, { type: 'grantDivision' })).toBe('MOT-2');
    expect(ring(session, 2).room.ballot?.subject.kind).toBe('motion');
    ring(session, 4);
    expect(session.room.motions).toEqual([]);
    expect(ring(session, 1).room.division?.phase).toBe('granted');
  });

  it('[MOT-2] neither a request to divide nor a motion not to vote slips in before a pending motion', () => {
    const session = inAction().do(seat('AAC'), suspend);
    expect(session.rule(seat('AAD'), divide)).toBe('MOT-2');
    expect(session.rule(seat('AAD'), { type: 'moveNoVote', draft: 'one' })).toBe('MOT-2');
  });

  it('[MOT-5] an appeal that is withdrawn leaves the ruling, and the next point may be raised', () => {
    const session = inAction()
      .do(seat('AAB'), { type: 'raisePoint', matter: 'quorum' })
      .do(facilitator, { type: 'ruleOnPoint', upheld: false })
      .do(seat('AAB'), { type: 'appealRuling' });
    const [appeal] = session.room.motions;
    session.do(seat('AAB'), { type: 'withdrawMotion', motion: appeal?.id ?? '' });
    expect(session.room.point).toBeUndefined();
    expect(session.rule(seat('AAC'), { type: 'raisePoint', matter: 'quorum' })).toBe('allowed');
  });

  it('[MAJ-8] a meeting without a quorum is waited for once, then adjourned', () => {
    const session = inAction(undefined, { chair: 'system' });
    for (const id of ['AAC', 'AAD', 'AAE']) session.do(seat(id), { type: 'leaveRoom' });
    session.do(clockAt(session), { type: 'clockRanOut', clock: 'chair' });
    session.wait(60_000);
    expect(session.room.suspended).toBeDefined();
    expect(session.rule(facilitator, { type: 'adjournForQuorum' })).toBe('MOT-6');
    session.wait(300_000);
    expect(session.room.phase).toBe('outcome');
    expect(session.room.results).toEqual({});
  });
});

describe('what is left undecided', () => {
  it('[MAJ-5] nothing is adopted without a quorum, not even without a vote', () => {
    const session = inAction(undefined, { chair: 'facilitator', method: 'askConsensus' });
    for (const id of ['AAC', 'AAD', 'AAE']) session.do(seat(id), { type: 'leaveRoom' });
    session.do(facilitator, { type: 'announceBallot' });
    expect(session.rule(facilitator, { type: 'adoptWithoutVote' })).toBe('MAJ-5');
    expect(session.rule(facilitator, { type: 'waitForQuorum' })).toBe('allowed');
  });

  it('[MOT-12] a text whose division alone was voted on is not reconsidered', () => {
    const session = inPlenary(contestedScenario(5)).do(seat('AAD'), divide);
    session.do(seat('AAB'), { type: 'objectToDivision' });
    session.do(facilitator, { type: 'closeDivisionHearing' }).ballot({ AAA: 'no' });
    const reconsider: Command = {
      type: 'raiseMotion',
      matter: { kind: 'reconsider', draft: 'one' },
    };
    expect(session.rule(seat('AAD'), reconsider)).toBe('MOT-12');
    session.ballot({ AAA: 'yes' });
    expect(session.rule(seat('AAD'), reconsider)).toBe('allowed');
  });

  it('[DRA-4] a draft that the committee has left undecided is not before the plenary', () => {
    const session = inAction().do(facilitator, { type: 'announceBallot' });
    session.do(seat('AAC'), { type: 'raiseMotion', matter: { kind: 'adjournMeeting' } });
    session.do(facilitator, { type: 'putMotion' }).ballot({ AAA: 'yes' });
    expect(session.room.phase).toBe('outcome');
    session.enter('action');
    expect(session.room.drafts['one']?.status).toBe('introduced');
    const amend: Command = {
      type: 'proposeAmendment',
      draft: 'one',
      changes: [
        {
          kind: 'replace',
          paragraph: 'one-op1',
          words: { lead: 'Decides', text: 'otherwise.', stands: {} },
        },
      ],
    };
    expect(session.rule(seat('AAD'), amend)).toBe('AMD-1');
  });
});

describe('a clock that runs out while a point is raised', () => {
  it('[SIL-1] waits with the end of a silence until the point is over', () => {
    const session = underSilence().do(seat('AAD'), { type: 'raisePoint', matter: 'misapplied' });
    session.wait(200_000);
    expect(session.room.negotiation?.phase).toBe('silence');
    session.do(facilitator, { type: 'ruleOnPoint', upheld: false });
    session.do(facilitator, { type: 'closePoint' }).wait(0);
    expect(session.room.negotiation?.phase).toBe('adopted');
  });

  it('[CON-11] waits with the deadline of a report until the Chair has answered', () => {
    const options = { chair: 'system', houseRules: 'mun' } as const;
    const session = new TestSession(consensusScenario('gge'), options).enter('briefing', 'action');
    session.do(facilitator, { type: 'extendClock', clock: 'phase', ms: -175_000 });
    session.do(seat('AAD'), { type: 'raisePrivilege', need: 'comfort' }).wait(30_000);
    expect(session.room.negotiation?.phase).toBe('noConsensus');
  });
});

/** The clock, once the Chair's next step is due. */
function clockAt(session: TestSession) {
  session.now = Math.max(session.now, session.room.clocks.chair?.endsAt ?? 0);
  return clock;
}

describe('what a move is about', () => {
  const mild = { kind: 'alternative', paragraph: 'defence', alternative: 'mild' } as const;

  /** What the seat would send at this moment, as its page names it. */
  const as = (session: TestSession, command: Command) => named(session.room, command);

  it('[NET-5] a vote that comes late does not land on the next ballot', () => {
    const session = inAction(contestedScenario()).openVoting();
    const late = as(session, { type: 'castVote', choice: 'yes' });
    session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
    session.do(facilitator, { type: 'closeBallot' }).openVoting();
    expect(session.rule(seat('AAB'), late)).toBe('NET-5');
    const now = as(session, { type: 'castVote', choice: 'yes' });
    expect(session.rule(seat('AAB'), now)).toBe('allowed');
  });

  it('[NET-5] a ballot is announced once, however often the button was pressed', () => {
    const session = inAction(contestedScenario());
    const announce = as(session, { type: 'announceBallot' });
    session.openVoting();
    expect(session.rule(facilitator, announce)).toBe('NET-5');
    session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
    session.do(facilitator, { type: 'closeBallot' });
    expect(session.rule(facilitator, announce)).toBe('NET-5');
    expect(session.rule(facilitator, as(session, { type: 'announceBallot' }))).toBe('allowed');
  });

  it('[NET-5] a Chair who puts a motion that is withdrawn does not put the next', () => {
    const session = inAction().do(seat('AAC'), suspend);
    const put = as(session, { type: 'putMotion' });
    session.do(seat('AAC'), { type: 'withdrawMotion', motion: put.about ?? '' });
    session.do(seat('AAD'), { type: 'raiseMotion', matter: { kind: 'adjournMeeting' } });
    expect(session.rule(facilitator, put)).toBe('NET-5');
    expect(session.rule(facilitator, as(session, { type: 'putMotion' }))).toBe('allowed');
  });

  it('[NET-5] a phase is left once, however often the button was pressed', () => {
    const session = new TestSession().enter('briefing');
    const onward = as(session, { type: 'advancePhase', to: 'generalDebate' });
    session.do(facilitator, onward);
    const twoOn = as(session, { type: 'advancePhase', to: 'informals' });
    expect(session.rule(facilitator, { ...twoOn, about: onward.about ?? '' })).toBe('NET-5');
    expect(session.rule(facilitator, twoOn)).toBe('allowed');
  });

  it('[NET-5] time for one phase is not given to the next', () => {
    const session = new TestSession().enter('briefing');
    const longer = as(session, { type: 'extendClock', clock: 'phase', ms: 60_000 });
    session.enter('generalDebate');
    expect(session.rule(facilitator, longer)).toBe('NET-5');
  });

  it('[NET-5] one speaker is called, however often the button was pressed', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    session.do(seat('AAB'), { type: 'requestFloor' }).do(seat('AAC'), { type: 'requestFloor' });
    const call = as(session, { type: 'callNextSpeaker' });
    session.do(facilitator, call).do(facilitator, { type: 'endSpeech' });
    expect(session.rule(facilitator, call)).toBe('NET-5');
    expect(session.rule(facilitator, as(session, { type: 'callNextSpeaker' }))).toBe('allowed');
  });

  it('[NET-5] who ends a suspension ends that one', () => {
    const session = inAction(undefined, { chair: 'facilitator' });
    const suspended = () => {
      session.do(seat('AAC'), suspend).do(facilitator, { type: 'putMotion' });
      session.ballot({ AAA: 'yes' });
      expect(session.room.suspended).toBeDefined();
    };
    suspended();
    const goOn = as(session, { type: 'resumeMeeting' });
    session.do(facilitator, goOn);
    session.now += 1_000;
    suspended();
    expect(session.rule(facilitator, goOn)).toBe('NET-5');
    expect(session.rule(facilitator, as(session, { type: 'resumeMeeting' }))).toBe('allowed');
  });

  it('[NET-5] a text is circulated once, however often the button was pressed', () => {
    const session = inReading();
    const circulate = as(session, { type: 'circulateText', changes: [mild] });
    session.do(facilitator, circulate);
    expect(session.rule(facilitator, circulate)).toBe('NET-5');
  });

  it('[NET-5] brackets for words that have changed are not put round the new ones', () => {
    const session = inReading();
    const hold = as(session, { type: 'holdParagraph', paragraph: 'defence' });
    const other = as(session, { type: 'holdParagraph', paragraph: 'war' });
    session.do(facilitator, { type: 'changeParagraph', change: mild });
    expect(session.try(seat('AAB'), hold)).toMatchObject({ rule: 'NET-5', why: 'why.over.words' });
    expect(session.rule(seat('AAB'), other)).toBe('allowed');
    const now = as(session, { type: 'holdParagraph', paragraph: 'defence' });
    expect(session.rule(seat('AAB'), now)).toBe('allowed');
  });

  it('[NET-5] brackets that are released are those round the words that were read', () => {
    const session = inReading().do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' });
    const release = as(session, { type: 'releaseParagraph', paragraph: 'defence' });
    session.do(facilitator, { type: 'changeParagraph', change: mild });
    session.do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' });
    expect(session.rule(seat('AAB'), release)).toBe('NET-5');
    const now = as(session, { type: 'releaseParagraph', paragraph: 'defence' });
    expect(session.rule(seat('AAB'), now)).toBe('allowed');
  });

  it('[NET-5] a point of order on one speech does not call the next speaker to order', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    session.do(seat('AAB'), { type: 'requestFloor' }).do(seat('AAC'), { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' });
    const late = as(session, { type: 'raisePoint', matter: 'offTopic' });
    const quorum = as(session, { type: 'raisePoint', matter: 'quorum' });
    session.do(facilitator, { type: 'endSpeech' }).do(facilitator, { type: 'callNextSpeaker' });
    expect(session.try(seat('AAD'), late)).toMatchObject({ rule: 'NET-5', why: 'why.over.matter' });
    expect(session.rule(seat('AAD'), quorum)).toBe('allowed');
  });

  it('[NET-5] a point on the conduct of one vote does not interrupt the next', () => {
    const session = inAction(contestedScenario()).openVoting();
    const late = as(session, { type: 'raisePoint', matter: 'conductOfVote' });
    session.finishBallot().openVoting();
    expect(session.rule(seat('AAD'), late)).toBe('NET-5');
    const now = as(session, { type: 'raisePoint', matter: 'conductOfVote' });
    expect(session.rule(seat('AAD'), now)).toBe('allowed');
  });

  it('[NET-5] a pause in one phase does not stop the next', () => {
    const session = new TestSession().enter('briefing');
    const pause = as(session, { type: 'pause' });
    session.enter('generalDebate');
    expect(session.try(facilitator, pause)).toMatchObject({
      rule: 'NET-5',
      why: 'why.over.phases',
    });
    expect(session.rule(facilitator, as(session, { type: 'pause' }))).toBe('allowed');
  });

  it('[NET-5] who ends a pause ends that one', () => {
    const session = new TestSession().enter('briefing').do(facilitator, { type: 'pause' });
    const goOn = as(session, { type: 'resume' });
    session.do(facilitator, goOn);
    session.now += 1_000;
    session.do(facilitator, { type: 'pause' });
    expect(session.rule(facilitator, goOn)).toBe('NET-5');
    expect(session.rule(facilitator, as(session, { type: 'resume' }))).toBe('allowed');
  });
});
