import type { Player } from '../analysis/compare.ts';
import type { TaskProgress } from '../analysis/tasks/progress.ts';
import type { AmendmentStatus } from '../procedure/amendments/amendment.ts';
import type { Signal } from '../procedure/amendments/signals.ts';
import type { PastProposal } from '../procedure/consensus/negotiation.ts';
import type { Act } from '../procedure/deals/act.ts';
import type { Deal, Verdict } from '../procedure/deals/deal.ts';
import type { BallotResult, DraftStatus } from '../procedure/kernel/room.ts';
import type { OutcomeTier, Phase, RecordedVote, SeatId } from '../scenario/scenario.ts';
import type { Counts } from './acts.ts';

/** Counts on when a field is renamed, is gone or means something else; a new field leaves it as it is. */
export const RECORD_VERSION = 1;

/** A time as ISO 8601 has it, in UTC. */
export type Instant = string;

/**
 * What a facilitator takes home of a session. It is made of what everybody in the room could see by
 * the moment of the export, and of who sat where: no private talk, no offer that was not agreed, no
 * sealed vote, no brief before the debrief, no key, and no name unless it was asked for.
 */
export interface SessionRecord {
  readonly format: 'present-and-voting/session-record';
  readonly version: typeof RECORD_VERSION;
  readonly title: string;
  readonly scenario: { readonly id: string; readonly hash: string; readonly title: string };
  readonly opened: Instant;
  /** When the last thing happened that is in it. */
  readonly until: Instant;
  readonly phase: Phase;
  /** Whether people are named; else they are told apart by their seat and a number alone. */
  readonly named: boolean;
  /** The facilitators who gave a name, in that order (SES-14). */
  readonly facilitators: readonly Who[];
  /** The delegations in which somebody sat, in the scenario's order. */
  readonly delegations: readonly DelegationEvidence[];
  readonly press: readonly PressEvidence[];
  readonly ballots: readonly BallotRecord[];
  readonly reports: readonly ReportRecord[];
  readonly texts: readonly TextRecord[];
  readonly amendments: readonly AmendmentRecord[];
  readonly proposals: readonly ProposalRecord[];
  readonly deals: readonly DealRecord[];
  readonly rounds: readonly RoundRecord[];
  readonly stories: readonly StoryRecord[];
  readonly minutes: readonly MinuteRecord[];
}

/** Whose hand did something for a delegation. */
export type Hand = 'people' | 'computer' | 'facilitator';

/** Somebody without more of a name than was asked for. */
export interface Who {
  /** 1 for the first person who sat there. */
  readonly number: number;
  readonly name?: string;
}

export interface Sitting {
  readonly who: Who;
  readonly from: Instant;
  /** Left out while the person still sits there. */
  readonly to?: Instant;
  /** How many moves of the session the person made meanwhile. */
  readonly moves: number;
}

/** What one delegation did, for those who judge it. */
export interface DelegationEvidence {
  readonly seat: SeatId;
  readonly name: string;
  readonly sittings: readonly Sitting[];
  /** How often and how long it had the floor (FLO-12), and how much of that the computer had. */
  readonly voice: {
    readonly turns: number;
    readonly seconds: number;
    readonly computer: { readonly turns: number; readonly seconds: number };
  };
  /** What people did there, by kind. */
  readonly acts: Counts;
  /** What the computer did there, before they came or while they were away. */
  readonly computer: Counts;
  /** Its amendments and proposals, by what became of them; what the computer proposed for it is not among them. */
  readonly proposals: Readonly<Record<'made' | 'notMade' | 'open', number>>;
  /** Deals that were agreed, as far as everybody may know of them. */
  readonly deals: Readonly<
    Record<'offered' | 'joined' | 'kept' | 'broken' | 'void' | 'pending', number>
  >;
  /** Recorded votes that people cast there; notCast: nobody voted, or it was absent. */
  readonly votes: Readonly<Record<'yes' | 'no' | 'abstain' | 'notCast' | 'byComputer', number>>;
  /** How its private task came out; in the debrief alone. */
  readonly task?: { readonly text: string; readonly standing: TaskProgress['standing'] };
  /** Questions that it asked its capital; in the debrief alone. */
  readonly cables?: number;
  /** What it wrote in the rounds of one line. */
  readonly lines: readonly { readonly question: string; readonly text: string }[];
}

/** Somebody who filed stories without a seat; no story says whose it is (PRS-2). */
export interface PressEvidence {
  readonly who: Who;
  readonly stories: number;
}

export interface BallotRecord {
  /** 1 for the first of the session. */
  readonly number: number;
  readonly at: Instant;
  readonly venue?: string;
  readonly stage: string;
  readonly subject: BallotResult['subject'];
  /** The symbol of the draft, where it is about one. */
  readonly draft?: string;
  /** 2: the second vote after a tie. */
  readonly attempt: 1 | 2;
  readonly how: BallotResult['how'];
  readonly majority: 'simple' | 'twoThirds';
  readonly outcome: BallotResult['outcome'];
  /** Set where it no longer counts: the text was reconsidered or reintroduced. */
  readonly setAside?: true;
  readonly tally: BallotResult['tally'];
  /** Left out where no names are recorded: a show of hands, adoption without a vote. */
  readonly votes?: readonly VoteRecord[];
}

export interface VoteRecord {
  readonly seat: SeatId;
  readonly name: string;
  readonly vote: Exclude<RecordedVote, 'absent'> | 'notVoting' | 'absent';
  readonly by: Player;
  /** How it said afterwards that it had meant to vote. */
  readonly meant?: 'yes' | 'no' | 'abstain';
}

/** How a stage that decides by consensus came out. */
export interface ReportRecord {
  readonly stage: string;
  readonly venue?: string;
  readonly draft: string;
  readonly adopted: boolean;
  readonly tier: OutcomeTier;
  readonly blockedBy: readonly string[];
  readonly dissociated: readonly string[];
}

/** A text as it stands at the end. */
export interface TextRecord {
  readonly venue?: string;
  readonly symbol: string;
  readonly title: string;
  readonly status: DraftStatus;
  readonly leader: string;
  readonly sponsors: readonly string[];
  readonly paragraphs: readonly {
    readonly name: string;
    readonly lead: string;
    readonly text: string;
    /** Set where play has changed, added or moved it. */
    readonly changed?: true;
  }[];
}

interface Change {
  readonly kind: 'delete' | 'replace' | 'insert' | 'place' | 'move';
  /** As one says it: "OP3", "paragraph 34"; of a new one that which it follows. */
  readonly paragraph: string;
  readonly text?: string;
}

export interface AmendmentRecord {
  readonly venue?: string;
  readonly number: string;
  readonly draft: string;
  readonly mover: string;
  readonly by: Hand;
  readonly changes: readonly Change[];
  /** What others had signalled on its words as they last were (AMD-14); left out where nobody had. */
  readonly signals?: readonly { readonly seat: SeatId; readonly signal: Signal }[];
  readonly status: AmendmentStatus;
}

/** A change to a report; open: it was still on the table, or fell with the stage. */
export interface ProposalRecord {
  readonly venue?: string;
  readonly draft: string;
  readonly mover: string;
  readonly by: Hand;
  readonly changes: readonly Change[];
  readonly came: PastProposal['came'] | 'open';
}

export interface DealRecord {
  readonly venue?: string;
  readonly by: string;
  readonly to: readonly string[];
  readonly status: Deal['status'];
  readonly public: boolean;
  readonly promises: readonly {
    readonly by: string;
    readonly act: Act;
    readonly verdict: Verdict['kind'];
  }[];
}

export interface RoundRecord {
  readonly question: string;
  readonly lines: readonly {
    readonly seat: SeatId;
    readonly name: string;
    readonly text: string;
    readonly by: Hand;
  }[];
}

/** A story of the press; one that was hidden says why and nothing else. */
export interface StoryRecord {
  readonly at: Instant;
  readonly headline?: string;
  readonly text?: string;
  readonly hidden?: string;
}

export interface MinuteRecord {
  readonly at: Instant;
  readonly venue?: string;
  /** Which of the facilitators did it, where one who has given a name did. */
  readonly facilitator?: Who;
  /** What kind of minute it is, for those who count. */
  readonly kind: string;
  readonly text: string;
  /** Set where the computer did it for people who were away. */
  readonly covered?: true;
}
