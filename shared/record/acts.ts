import { isComputerPlayed } from '../procedure/kernel/membership.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { Fact } from '../procedure/road/facts.ts';
import type { SeatId } from '../scenario/scenario.ts';
import type { Hand } from './record.ts';

/** What a delegation does in front of everybody, as it is counted. */
export const ACT_KINDS = [
  'speeches',
  'replies',
  'statements',
  'explanations',
  'motions',
  'spokenOnMotions',
  'points',
  'introductions',
  'sponsorships',
  'revisions',
  'amendments',
  'signals',
  'brackets',
  'proposals',
  'answers',
  'stances',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export type Counts = Readonly<Record<ActKind, number>>;

/** One thing that a delegation did. */
export interface DoneAct {
  readonly kind: ActKind;
  readonly seat: SeatId;
  readonly hand: Hand;
}

/** What a fact is, where a delegation does it in front of everybody. */
const KINDS: Readonly<Partial<Record<Fact['type'], ActKind>>> = {
  statementMade: 'statements',
  voteExplained: 'explanations',
  motionRaised: 'motions',
  divisionRequested: 'motions',
  noVoteMoved: 'motions',
  motionSpoken: 'spokenOnMotions',
  divisionSpoken: 'spokenOnMotions',
  pointRaised: 'points',
  rulingAppealed: 'points',
  draftIntroduced: 'introductions',
  sponsorJoined: 'sponsorships',
  draftRevised: 'revisions',
  amendmentProposed: 'amendments',
  subAmendmentProposed: 'amendments',
  amendmentSignalled: 'signals',
  paragraphHeld: 'brackets',
  changeProposed: 'proposals',
  proposalAccepted: 'answers',
  proposalRefused: 'answers',
  moreWanted: 'answers',
  stanceTaken: 'stances',
};

/** What a delegation has done by a fact; undefined where it is none of what is counted. */
export function actOf(room: Room, fact: Fact): DoneAct | undefined {
  if (!('seat' in fact) || fact.seat === undefined) return undefined;
  const { seat } = fact;
  if (fact.type === 'floorGiven') {
    return { kind: fact.reply ? 'replies' : 'speeches', seat, hand: holderOf(room, seat) };
  }
  const kind = own(KINDS, fact.type);
  return kind && { kind, seat, hand: handOf(room, fact, seat) };
}

/** Whose hand made a fact for a delegation. */
export function handOf(room: Room, { by }: Pick<Fact, 'by'>, seat: SeatId): Hand {
  if (by.kind !== 'seat') return holderOf(room, seat);
  return by.via === 'person' ? 'people' : by.via;
}

/** Who plays a delegation now. */
function holderOf(room: Room, seat: SeatId): Hand {
  if (isComputerPlayed(room, seat)) return 'computer';
  return own(room.seats, seat) === 'facilitator' ? 'facilitator' : 'people';
}

/** How often a delegation did what, by one of these hands. */
export function countsOf(
  acts: readonly DoneAct[],
  seat: SeatId,
  isMeant: (hand: Hand) => boolean,
): Counts {
  const count = (kind: ActKind) =>
    acts.filter((act) => act.kind === kind && act.seat === seat && isMeant(act.hand)).length;
  return Object.fromEntries(ACT_KINDS.map((kind) => [kind, count(kind)])) as Record<
    ActKind,
    number
  >;
}
