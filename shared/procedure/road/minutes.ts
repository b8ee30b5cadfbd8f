import type { AmendmentId } from '../amendments/amendment.ts';
import { draftIn } from '../ballot/programme.ts';
import { consensusMinute } from '../consensus/minutes.ts';
import { inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { BallotSubject, Minute, Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { ChairAnswer } from '../model-un/house-points.ts';
import type { MotionMatter } from '../motions/motion.ts';
import type { Fact } from './facts.ts';

/** How many of the latest minutes stay in the room; the whole record is in the log. */
export const MINUTES_KEPT = 8;

/** Enters the fact into the record of the meeting, if it belongs there. */
export function keepMinutes(state: SessionState, fact: Fact): SessionState {
  const minute = minuteOf(state.room, fact);
  if (minute === undefined) return state;
  const all: (readonly [string, Minute])[] = [
    ...Object.entries(state.room.minutes),
    [String(fact.seq), minute],
  ];
  return inRoom(state, {
    minutes: Object.fromEntries(all.slice(-MINUTES_KEPT)),
  });
}

/**
 * The minute of a fact; votes and comings and goings make none. In its values, `seat`, `draft`,
 * `phase`, `choice`, `method`, `outcome` and `ballot` are codes that the reader's language names.
 */
function minuteOf(room: Room, fact: Fact): Minute | undefined {
  const minute = (key: string, values: Minute['values'] = {}): Minute => ({
    at: fact.at,
    key: `minutes.${key}`,
    values,
  });
  switch (fact.type) {
    case 'phaseEntered':
      return minute('phaseEntered', { phase: fact.phase, stage: fact.stage });
    case 'paused':
    case 'resumed':
    case 'speakersListClosed':
    case 'speakersListOpened':
      return minute(fact.type);
    case 'noteBroadcast':
      return minute('note', { text: fact.text });
    case 'floorGiven':
      return minute(fact.reply ? 'replyGiven' : 'floorGiven', {
        seat: fact.seat,
      });
    case 'statementMade':
    case 'voteExplained':
      return minute(fact.type, { seat: fact.seat, text: fact.text });
    case 'votePledged':
    case 'pledgeWithdrawn':
      return minute(fact.type, { seat: fact.seat });
    case 'friendlyAccepted': {
      const { seat, draft, amendment } = fact;
      const isIn = own(room.amendments, amendment)?.status === 'accepted';
      return minute(isIn ? 'friendlyTakenIn' : fact.type, { seat, draft, amendment });
    }
    case 'placardCalled':
      return minute(fact.type, { seat: fact.seat });
    case 'caucusEnded':
      return minute(`${fact.type}.${fact.why}`);
    case 'privilegeRaised':
      return minute(`${fact.type}.${fact.need}`, { seat: fact.seat });
    case 'inquiryMade':
      return minute(fact.type, { seat: fact.seat, text: fact.question });
    case 'housePointAnswered':
      return houseAnswer(fact.answer, minute);
    case 'draftSigned':
    case 'signatureWithdrawn':
    case 'draftIntroduced':
    case 'sponsorJoined':
    case 'sponsorLeft':
    case 'draftWithdrawn':
    case 'noVoteMoved':
      return minute(fact.type, { seat: fact.seat, draft: fact.draft });
    case 'amendmentProposed':
      return minute(`amendmentProposed.${fact.change.kind}`, {
        seat: fact.seat,
        draft: fact.draft,
        amendment: fact.amendment,
        paragraph: fact.change.kind === 'insert' ? fact.change.after : fact.change.paragraph,
      });
    case 'subAmendmentProposed': {
      const { seat, draft, amendment, parent } = fact;
      return minute(fact.type, { seat, draft, amendment, parent });
    }
    case 'amendmentWithdrawn': {
      const { seat, draft, amendment } = fact;
      return minute(fact.type, { seat, draft, amendment });
    }
    case 'draftRevised': {
      const { seat, draft } = fact;
      const revision = own(room.drafts, draft)?.revision ?? 0;
      return minute(fact.type, { seat, draft, revision });
    }
    case 'amendmentsOrdered':
      return minute(fact.type, { draft: fact.draft, order: fact.order.join(', ') });
    case 'divisionRequested':
    case 'divisionObjected':
      return minute(fact.type, { seat: fact.seat, draft: fact.draft });
    case 'divisionSpoken':
      return minute(`divisionSpoken.${fact.side}`, { seat: fact.seat, text: fact.text });
    case 'divisionGranted':
      return minute(fact.type, { draft: room.division?.draft ?? '' });
    case 'voteRequested':
      return minute(fact.type, { seat: fact.seat, method: fact.method });
    case 'intentionDeclared':
      return minute(fact.type, { seat: fact.seat, choice: fact.choice });
    case 'motionRaised':
      return minute(`motionRaised.${fact.matter.kind}`, { seat: fact.seat, ...asked(fact.matter) });
    case 'motionWithdrawn':
    case 'rulingAppealed':
      return minute(fact.type, { seat: fact.seat });
    case 'motionSpoken':
      return minute(`motionSpoken.${fact.side}`, { seat: fact.seat, text: fact.text });
    case 'pointRaised':
      return minute(`pointRaised.${fact.matter}`, { seat: fact.seat });
    case 'pointRuled':
      return minute(`pointRuled.${room.point?.matter}`, {
        upheld: fact.upheld ? 'yes' : 'no',
        motion: room.motions.length > 0 ? 'yes' : 'no',
        ...fact.count,
      });
    case 'meetingResumed':
      return minute(fact.type);
    case 'draftReintroduced':
      return minute(fact.type, { seat: fact.seat, draft: fact.draft });
    case 'votingOpened':
    case 'adoptedWithoutVote':
      return aboutBallot(room, (subject) =>
        minute(`${fact.type}.${subject.kind}`, {
          draft: draftIn(subject) ?? '',
          ...('amendment' in subject && { amendment: subject.amendment }),
        }),
      );
    case 'resultDeclared':
      return declared(room, minute);
    default: {
      const towardsConsensus = consensusMinute(room, fact);
      return towardsConsensus && minute(...towardsConsensus);
    }
  }
}

/** What a motion asks, as values of its minute: minutes and seconds in whole numbers. */
function asked(matter: MotionMatter): Minute['values'] {
  switch (matter.kind) {
    case 'suspendMeeting':
      return { minutes: Math.round(matter.ms / 60_000) };
    case 'moderatedCaucus':
      return {
        topic: matter.topic,
        minutes: Math.round(matter.ms / 60_000),
        seconds: Math.round(matter.speechMs / 1_000),
      };
    case 'unmoderatedCaucus':
      return { minutes: Math.round(matter.ms / 60_000) };
    case 'limitSpeeches':
      return { seconds: Math.round(matter.ms / 1_000) };
    case 'adjournDebate':
    case 'competence':
    case 'takeFirst':
    case 'reconsider':
      return { draft: matter.draft };
    default:
      return {};
  }
}

function houseAnswer(
  answer: ChairAnswer | undefined,
  minute: (key: string, values?: Minute['values']) => Minute,
): Minute {
  if (answer === undefined) return minute('housePointAnswered.noted');
  if ('words' in answer) return minute('housePointAnswered.words', { text: answer.words });
  const { states, rules } = answer;
  return minute('housePointAnswered.standing', {
    states: states.join(' '),
    rules: rules.join(', '),
  });
}

function aboutBallot(
  { ballot }: Room,
  make: (subject: BallotSubject) => Minute,
): Minute | undefined {
  return ballot === undefined ? undefined : make(ballot.subject);
}

function declared(
  room: Room,
  minute: (key: string, values: Minute['values']) => Minute,
): Minute | undefined {
  const result = room.results[room.ballot?.id ?? ''];
  if (result === undefined) return undefined;
  const { subject, outcome, tally } = result;
  const { yes, no, abstain } = tally;
  if (subject.kind === 'motion') {
    const key = `resultDeclared.motion.${subject.matter.kind}.${outcome}`;
    return minute(key, { yes, no, abstain, ...asked(subject.matter) });
  }
  return minute(`resultDeclared.${subject.kind}.${outcome}`, {
    draft: subject.draft,
    yes,
    no,
    abstain,
    ...(subject.kind === 'amendment' && {
      amendment: subject.amendment,
      skipped: fallenWith(room, subject.amendment),
    }),
  });
}

/** The numbers of the amendments that fall with the decision on another, in a row; 'none' for none. */
function fallenWith({ amendments }: Room, id: AmendmentId): string {
  const fallen = Object.entries(amendments)
    .filter(([, { skipped }]) => skipped?.by === id)
    .map(([other]) => other);
  return fallen.length === 0 ? 'none' : fallen.join(', ');
}
