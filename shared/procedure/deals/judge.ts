import type { IssueId, SeatId } from '../../scenario/scenario.ts';
import { moversOf } from '../division/division.ts';
import { deed, whenDone } from '../kernel/deeds.ts';
import type { IssueSide } from '../kernel/issue-side.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { sponsorsOf } from '../texts/drafts.ts';
import { standingOf } from '../texts/paragraphs.ts';
import { paragraphsOf } from '../texts/texts.ts';
import type { TextChange } from '../texts/words.ts';
import { type Act, isOmission, needsAVote, type Votable } from './act.ts';
import { isVoteOn, letterIn, newResults } from './ballots.ts';
import { type Circumstance, holds } from './condition.ts';
import { type Deal, isPending, isSettled, moveDeal, type Promised, type Verdict } from './deal.ts';

/** What a deal is judged by: the room before and after one fact, and which fact it was. */
export interface Moment extends Circumstance {
  readonly before: Room;
  readonly fact: { readonly seq: number; readonly type: string; readonly seat?: SeatId };
  /** The stage is over: what was not done until now was not done. */
  readonly isOver: boolean;
  /** The stage itself is left; what can be said after its outcome can still be said until then. */
  readonly isLeft: boolean;
  /** On which issues delegations have asked their capitals so far. */
  readonly asked: readonly { readonly by: SeatId; readonly issue: IssueId }[];
}

/** How an act came out; gone: there was nothing left to do it with. */
type Finding = 'kept' | 'broken' | 'gone' | undefined;

/**
 * DEA-5: an agreed deal as one more fact of the log leaves it. Each promise is judged by what was done
 * and by nothing that was said; what could not be done, or was conditional on what did not come, is void.
 */
export function judged(deal: Deal, moment: Moment): Deal {
  if (deal.status !== 'agreed') return deal;
  const once = deal.promises.map((promise) =>
    isPending(promise) ? withVerdict(promise, verdictOn(deal, promise, moment)) : promise,
  );
  const promises = once.map((promise) => releasedByBreach(promise, once, moment));
  if (promises.every((promise, index) => promise === deal.promises[index])) return deal;
  const told = { ...deal, promises };
  return isSettled(told) ? moveDeal(told, 'settle') : told;
}

const withVerdict = (promise: Promised, verdict: Verdict): Promised =>
  verdict.kind === 'pending' ? promise : { ...promise, verdict };

/** Who was wronged owes nothing more. */
function releasedByBreach(promise: Promised, all: readonly Promised[], { fact }: Moment): Promised {
  const isWronged = all.some(({ by, verdict }) => by !== promise.by && verdict.kind === 'broken');
  return isPending(promise) && isWronged
    ? { ...promise, verdict: { kind: 'void', fact: fact.seq, because: 'breach' } }
    : promise;
}

/** What can be done in the outcome of a stage, too. */
const LASTS_INTO_OUTCOME: readonly Act['kind'][] = ['speakTo', 'cable'];

function verdictOn(deal: Deal, { by, act }: Promised, moment: Moment): Verdict {
  const { seq } = moment.fact;
  const isPast = LASTS_INTO_OUTCOME.includes(act.kind) ? moment.isLeft : moment.isOver;
  const finding = findingOn(act, by, moment) ?? (isPast ? findingAtTheEnd(act) : undefined);
  switch (finding) {
    case undefined:
      return { kind: 'pending' };
    case 'gone':
      return { kind: 'void', fact: seq, because: 'gone' };
    case 'kept':
      return { kind: 'kept', fact: seq };
    case 'broken':
      return deal.conditions.every((condition) => holds(condition, moment))
        ? { kind: 'broken', fact: seq }
        : { kind: 'void', fact: seq, because: 'condition' };
  }
}

/** What was never done when the stage is over: an omission is kept, a vote never came, all else was promised in vain. */
function findingAtTheEnd(act: Act): Finding {
  if (isOmission(act)) return 'kept';
  return needsAVote(act) ? 'gone' : 'broken';
}

function findingOn(act: Act, by: SeatId, moment: Moment): Finding {
  const { scenario, before, room, fact } = moment;
  switch (act.kind) {
    case 'vote':
    case 'stayAway':
    case 'attend':
      return findingOnVote(act, by, moment);
    case 'sponsor':
    case 'leave':
      return keptIf(
        sponsorsOf(scenario, room, act.draft).includes(by) === (act.kind === 'sponsor'),
      );
    case 'propose':
      return keptIf(hasProposed(room, by, act.change) && !hasProposed(before, by, act.change));
    case 'withdrawAmendment':
      return amendmentWithdrawn(room, act.amendment);
    case 'withdrawProposal':
      return proposalWithdrawn(room, act.proposal, fact.type);
    case 'accept':
    case 'notRefuse':
      return findingOnAnswer(act.kind, act.proposal, by, room);
    case 'hold':
    case 'release':
      return keptIf(isHolding(room, by, act.paragraph) === (act.kind === 'hold'));
    case 'stance':
      return findingOnStance(act.stance, by, before, room);
    case 'move':
    case 'notMove':
      if (!hasMoved(before, room, by, act.motion)) return undefined;
      return act.kind === 'move' ? 'kept' : 'broken';
    case 'notDivide':
    case 'notObjectToDivision':
      return hasActedOnDivision(room, by, act) && !hasActedOnDivision(before, by, act)
        ? 'broken'
        : undefined;
    case 'speakTo':
      return keptIf(hasJustSpoken(before, room, by, act));
    case 'cable':
      return findingOnCable(moment, by, act.issue);
  }
}

/** Whether a statement was marked so just now; what was said before the promise is no part of it. */
const hasJustSpoken = (before: Room, { deeds }: Room, by: SeatId, side: IssueSide): boolean => {
  const name = deed.spokeTo(side);
  return whenDone(deeds, by, name) !== whenDone(before.deeds, by, name);
};

/** CAP-6: whoever had asked before has nothing left to ask with. */
function findingOnCable({ asked, fact }: Moment, by: SeatId, issue: string): Finding {
  if (!asked.some((each) => each.by === by && each.issue === issue)) return undefined;
  return fact.type === 'cableSent' && fact.seat === by ? 'kept' : 'gone';
}

const keptIf = (isDone: boolean): Finding => (isDone ? 'kept' : undefined);

/** Whether it has made such a motion just now; one that was pending when the promise was given is none. */
const hasMoved = (before: Room, { motions }: Room, by: SeatId, kind: string): boolean =>
  motions.some(
    (motion) =>
      motion.by === by &&
      motion.matter.kind === kind &&
      !before.motions.some(({ id }) => id === motion.id),
  );

function hasActedOnDivision(
  { division }: Room,
  by: SeatId,
  { kind, draft }: Extract<Act, { readonly kind: 'notDivide' | 'notObjectToDivision' }>,
): boolean {
  if (division?.draft !== draft) return false;
  return kind === 'notDivide' ? moversOf(division).includes(by) : division.objector === by;
}

function findingOnVote(
  act: Extract<Act, { readonly on: Votable }>,
  by: SeatId,
  { scenario, before, room }: Moment,
): Finding {
  const result = newResults(before, room).find((held) => isVoteOn(held, act.on));
  if (result === undefined) return isGone(room, act.on) ? 'gone' : undefined;
  const letter = letterIn(scenario, result, by);
  if (letter === undefined) return 'gone';
  return wasDone(act, letter) ? 'kept' : 'broken';
}

function wasDone(act: Extract<Act, { readonly on: Votable }>, letter: string): boolean {
  const tookPart = letter === 'y' || letter === 'n' || letter === 'a';
  switch (act.kind) {
    case 'stayAway':
      return !tookPart;
    case 'attend':
      return tookPart;
    case 'vote':
      return act.choice === 'notNo' ? letter !== 'n' : letter === act.choice.slice(0, 1);
  }
}

/** Whether there will be no vote on it any more. */
function isGone(room: Room, on: Votable): boolean {
  if (on.kind === 'draft') {
    const status = own(room.drafts, on.draft)?.status;
    return status === undefined || status === 'withdrawn' || status === 'notVoted';
  }
  const status = own(room.amendments, on.amendment)?.status;
  return status !== 'pending';
}

function amendmentWithdrawn(room: Room, id: string): Finding {
  const status = own(room.amendments, id)?.status;
  switch (status) {
    case 'pending':
      return undefined;
    case 'withdrawn':
      return 'kept';
    case 'skipped':
    case undefined:
      return 'gone';
    case 'adopted':
    case 'accepted':
    case 'rejected':
      return 'broken';
  }
}

const isOnTheTable = ({ negotiation }: Room, proposal: string): boolean =>
  own(negotiation?.proposals ?? {}, proposal) !== undefined;

function proposalWithdrawn(room: Room, id: string, factType: string): Finding {
  if (isOnTheTable(room, id)) return undefined;
  return factType === 'proposalWithdrawn' ? 'kept' : 'gone';
}

function findingOnAnswer(
  kind: 'accept' | 'notRefuse',
  id: string,
  by: SeatId,
  { negotiation }: Room,
): Finding {
  const proposal = own(negotiation?.proposals ?? {}, id);
  if (proposal === undefined) return kind === 'notRefuse' ? 'kept' : 'gone';
  if (proposal.refusedBy.includes(by)) return 'broken';
  return kind === 'accept' && proposal.acceptedBy.includes(by) ? 'kept' : undefined;
}

function isHolding(room: Room, by: SeatId, paragraph: string): boolean {
  const { negotiation } = room;
  if (negotiation === undefined) return false;
  return standingOf(own(paragraphsOf(room, negotiation.draft), paragraph)).heldBy.includes(by);
}

/** How a delegation stood when the text was decided. */
function findingOnStance(
  promised: 'join' | 'dissociate' | 'notObject',
  by: SeatId,
  before: Room,
  room: Room,
): Finding {
  const known = before.negotiation?.breaks ?? [];
  const hasBroken = (room.negotiation?.breaks ?? []).some(
    (each) => each.by === by && !known.includes(each),
  );
  if (promised === 'notObject' && hasBroken) return 'broken';
  const wasDecided = Object.keys(room.outcomes).length > Object.keys(before.outcomes).length;
  if (!wasDecided) return undefined;
  const kind = own(before.negotiation?.stances ?? {}, by)?.kind;
  if (promised === 'notObject') return kind === 'object' ? 'broken' : 'kept';
  return kind === promised ? 'kept' : 'broken';
}

/** Whether the delegation has put forward that very change, as an amendment or a proposal. */
function hasProposed(room: Room, by: SeatId, change: TextChange): boolean {
  const isSame = (other: TextChange) => JSON.stringify(other) === JSON.stringify(change);
  const amendments = Object.values(room.amendments).filter(({ mover }) => mover === by);
  const proposals = Object.values(room.negotiation?.proposals ?? {});
  return (
    amendments.some(({ changes }) => changes.some(isSame)) ||
    proposals.some((proposal) => proposal.by === by && isSame(proposal.change))
  );
}
