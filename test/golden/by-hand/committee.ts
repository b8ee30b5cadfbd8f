import type { Command } from '../../../shared/procedure/road/moves.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { door, facilitator, seat, TestSession } from '../../fixtures/session.ts';

const a = seat('AAA');
const b = seat('AAB');
const c = seat('AAC');
const d = seat('AAD');
const e = seat('AAE');
const f = seat('AAF');
const person = (id: string) => ({ kind: 'person', person: id }) as const;
const ayes = { AAA: 'yes', AAB: 'yes', AAC: 'yes', AAD: 'no', AAE: 'abstain' } as const;
const noes = { AAA: 'no', AAB: 'no', AAC: 'no', AAD: 'yes' } as const;
const words = (text: string, stands: Record<string, number>) => ({ lead: 'Decides', text, stands });

/** A committee and the plenary after it: people, floor, motions, points, amendments, a division, ballots. */
export function committee(): TestSession {
  const session = new TestSession(contestedScenario(), { chair: 'facilitator' });
  const chair = (...commands: readonly Command[]) => {
    for (const command of commands) session.do(facilitator, command);
    session.now += 1_000;
  };
  people(session);
  session.enter('briefing', 'generalDebate');
  debate(session, chair);
  motions(session, chair);
  session.enter('informals');
  texts(session, chair);
  session.enter('action');
  action(session, chair);
  session.enter('outcome', 'action');
  plenary(session, chair);
  session.enter('outcome', 'debrief', 'archived');
  return session;
}

type Chair = (...commands: readonly Command[]) => void;

function people(session: TestSession): void {
  session.seatPerson('ada', 'AAA').seatPerson('ben', 'AAB').seatPerson('cam', 'AAC');
  session.do(facilitator, { type: 'shuffleSeats' });
  session
    .do(facilitator, { type: 'assignSeat', person: 'ada', seat: 'AAA' })
    .do(facilitator, { type: 'assignSeat', person: 'ben', seat: 'AAF' })
    .do(facilitator, { type: 'releaseSeat', person: 'cam' })
    .do(person('cam'), { type: 'takeSeat', seat: 'AAC' })
    .do(person('cam'), { type: 'leaveSeat' })
    .do(facilitator, { type: 'removePerson', person: 'cam' })
    .do(facilitator, { type: 'takeOverSeat', seat: 'AAG' })
    .do(facilitator, { type: 'handBackSeat', seat: 'AAG' })
    .do(facilitator, { type: 'changeOptions', options: { board: 'open', seating: 'assigned' } })
    .do(facilitator, { type: 'broadcastNote', text: 'Read your instructions.' })
    .do(door, { type: 'drop', person: 'ben' })
    .wait(30_000)
    .do(door, { type: 'comeBack', person: 'ben' })
    .do(facilitator, { type: 'releaseSeat', person: 'ben' })
    .do(facilitator, { type: 'releaseSeat', person: 'ada' });
}

function debate(session: TestSession, chair: Chair): void {
  session.do(b, { type: 'requestFloor' }).do(a, { type: 'requestFloor' });
  session.do(d, { type: 'requestFloor' }).do(d, { type: 'leaveSpeakersList' });
  chair({ type: 'callNextSpeaker' }, { type: 'extendClock', clock: 'speaker', ms: 5_000 });
  session.do(b, {
    type: 'say',
    text: 'We want a forum for all.',
    speaksTo: [{ issue: 'forum', end: 'plus' }],
  });
  chair({ type: 'pause' }, { type: 'resume' }, { type: 'endSpeech' });
  chair({ type: 'closeSpeakersList' }, { type: 'openSpeakersList' });
  chair({ type: 'setSpeakingTime', ms: 30_000 }, { type: 'callNextSpeaker' });
  session.do(a, { type: 'introduceDraft', draft: 'one' }).do(a, { type: 'yieldFloor' });
  session.do(c, { type: 'requestReply' });
  chair({ type: 'callNextSpeaker' });
  session.do(c, { type: 'yieldFloor' });
  session.do(d, { type: 'joinSponsors', draft: 'two' });
  session.do(d, { type: 'leaveSponsors', draft: 'two' });
  session.do(b, { type: 'withdrawDraft', draft: 'two' });
  session.do(e, { type: 'reintroduceDraft', draft: 'two' });
}

function motions(session: TestSession, chair: Chair): void {
  session.do(d, { type: 'raisePoint', matter: 'quorum' });
  chair({ type: 'ruleOnPoint', upheld: false });
  session.do(d, { type: 'appealRuling' });
  chair({ type: 'putMotion' });
  session.ballot(noes);
  session.do(e, { type: 'raisePoint', matter: 'misapplied' });
  chair({ type: 'ruleOnPoint', upheld: false }, { type: 'closePoint' });
  session.do(c, { type: 'raiseMotion', matter: { kind: 'limitSpeeches', ms: 20_000 } });
  session.do(d, { type: 'speakOnMotion', side: 'against', text: 'Let us hear one another.' });
  const [limit] = session.room.motions;
  session.do(c, { type: 'withdrawMotion', motion: limit?.id ?? '' });
  session.do(c, { type: 'raiseMotion', matter: { kind: 'suspendMeeting', ms: 60_000 } });
  chair({ type: 'putMotion' });
  session.ballot(ayes);
  session.now += 20_000;
  chair({ type: 'resumeMeeting' });
}

function texts(session: TestSession, chair: Chair): void {
  session.do(a, {
    type: 'reviseDraft',
    draft: 'one',
    changes: [{ kind: 'replace', paragraph: 'op2', words: words('to meet often.', { forum: 1 }) }],
  });
  session.do(d, {
    type: 'proposeAmendment',
    draft: 'one',
    changes: [{ kind: 'alternative', paragraph: 'op1', alternative: 'experts' }],
  });
  session.do(e, {
    type: 'proposeAmendment',
    draft: 'one',
    changes: [
      {
        kind: 'insert',
        after: 'op2',
        paragraphKind: 'OP',
        words: words('to ask a court.', { law: 2 }),
      },
    ],
  });
  session.do(f, {
    type: 'proposeAmendment',
    draft: 'one',
    changes: [{ kind: 'delete', paragraph: 'pp2' }],
  });
  session.do(f, {
    type: 'proposeSubAmendment',
    amendment: '2',
    change: '1',
    words: words('to ask two courts.', { law: 1 }),
  });
  session.do(facilitator, {
    type: 'correctAmendmentStands',
    amendment: '2',
    change: '1',
    stands: { law: 1 },
  });
  chair({ type: 'orderAmendments', draft: 'one', order: ['2', '3', '1'] });
  session.do(a, { type: 'signalOnAmendment', amendment: '1', signal: 'needMore' });
  session.do(b, { type: 'signalOnAmendment', amendment: '1', signal: 'cannot' });
  session.do(a, { type: 'signalOnAmendment', amendment: '1', signal: 'canLive' });
  session.do(b, { type: 'takeBackSignal', amendment: '1' });
  session.do(f, { type: 'withdrawAmendment', amendment: '3' });
  session.do(d, {
    type: 'proposeAmendment',
    draft: 'two',
    changes: [
      { kind: 'replace', paragraph: 'two-op1', words: words('to meet there.', { forum: 2 }) },
      {
        kind: 'insert',
        after: 'two-op1',
        paragraphKind: 'OP',
        words: words('to write it down.', { forum: 1 }),
      },
    ],
  });
}

function action(session: TestSession, chair: Chair): void {
  session.ballot(ayes).ballot(ayes).ballot(noes);
  session.do(d, { type: 'requestDivision', draft: 'one', parts: [['op1'], ['pp1', 'pp2']] });
  session.do(a, { type: 'objectToDivision' });
  session.do(d, { type: 'speakOnDivision', side: 'inFavour', text: 'Each part on its own.' });
  chair({ type: 'closeDivisionHearing' });
  session.ballot(ayes).ballot(noes).ballot(ayes);
  chair({ type: 'announceBallot' }, { type: 'hearExplanations' });
  session.do(b, { type: 'explainVote', text: 'We follow the forum.' });
  chair({ type: 'openVoting' });
  session.cast(ayes);
  chair({ type: 'lockVoting' });
  session.do(f, { type: 'declareIntention', ballot: 'committee-one', choice: 'yes' });
  chair({ type: 'declareResult' }, { type: 'hearExplanationsAfter' });
  session.do(e, { type: 'explainVote', text: 'We could not choose.' });
  chair({ type: 'closeBallot' });
  session.do(d, { type: 'moveNoVote', draft: 'two' }).ballot(noes);
  session.do(f, { type: 'requestDivisionOfAmendment', amendment: '5', parts: [['1'], ['2']] });
  chair({ type: 'grantDivision' });
  session.ballot(ayes).ballot(noes).ballot(ayes);
  rollCall(session, chair);
}

/** The second draft: the Chair asks for adoption without a vote, and a roll call is requested. */
function rollCall(session: TestSession, chair: Chair): void {
  chair({ type: 'changeOptions', options: { method: 'askConsensus' } }, { type: 'announceBallot' });
  session.do(f, { type: 'leaveRoom' }).do(d, { type: 'leaveRoom' });
  session.do(d, { type: 'returnToRoom' }).do(d, { type: 'requestVote', method: 'rollCall' });
  chair({ type: 'openVoting' });
  for (let at = callingIn(session); at !== undefined; at = callingIn(session)) {
    if (at === 'AAC') chair({ type: 'passRollCall' });
    else session.do(seat(at), { type: 'castVote', choice: 'yes' });
  }
  session.finishBallot();
}

const callingIn = ({ room }: TestSession) => room.ballot?.roll?.calling;

function plenary(session: TestSession, chair: Chair): void {
  session.do(d, { type: 'requestDivision', draft: 'one', parts: [['op1']] });
  chair({ type: 'grantDivision' });
  session.ballot(ayes);
  chair({ type: 'announceBallot' }, { type: 'adoptWithoutVote' }, { type: 'closeBallot' });
  chair({ type: 'announceBallot' }, { type: 'adoptWithoutVote' }, { type: 'closeBallot' });
}
