import type { Choice, SeatId, VenueId } from '../../scenario/scenario.ts';
import type { Cable } from '../capital/cable.ts';
import type { Deal } from '../deals/deal.ts';
import type { ShadowFile } from '../shadow/shadow.ts';
import type { Message, MessageId } from '../talk/talk.ts';
import type { Boxes } from './boxes.ts';
import type { Marks, Minute, Room, Venue } from './room.ts';
import type { Spoken } from './spoken.ts';
import type { StandIn } from './stand-in.ts';

export type PersonId = string;

/** A facilitator who has given a name. */
export type LeaderId = string;

export interface Leader {
  readonly name: string;
}

/** One human being in the session; several may share a seat. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly seat?: SeatId;
  readonly online: boolean;
  /** When the person dropped, ms since 1970; left out while online, and once the computer covers. */
  readonly droppedAt?: number;
  /** Since when the person is away, ms since 1970; left out while online. */
  readonly goneSince?: number;
  /** The seat that the person has from the next phase on (SEA-21). */
  readonly promised?: SeatId;
  /** Whose briefs the person has been given to read, in that order; left out while none. */
  readonly read?: readonly SeatId[];
  /** Set once the person has given up a seat after the time of free choice (SEA-10). */
  readonly spent?: true;
  /** The seat that the person asks to share. */
  readonly asks?: SeatId;
  /** Seats that those who hold them did not want to share with this person. */
  readonly declined?: readonly SeatId[];
  /** Set while the person asks the facilitator for help (HLP-1). */
  readonly help?: HelpCall;
  /** What the facilitator has written to the person, until it is read (HLP-3). */
  readonly told?: PrivateLine;
  /** Whom the roster means by the person’s name (SEA-22); left out where nobody. */
  readonly onRoster?: Expected;
}

/** Somebody whom a roster expects. */
export interface Expected {
  /** As the roster has it. */
  readonly name: string;
  /** Left out: without a seat. */
  readonly seat?: SeatId;
}

/** Somebody whom the facilitator has removed with a reason, or for good. */
export interface RemovedPerson {
  readonly name: string;
  /** ms since 1970. */
  readonly at: number;
  /** As the person is told; left out where none was given. */
  readonly reason?: string;
  /** barred: does not come back; letBack: did not, and may now, under another name. Left out: may join again. */
  readonly door?: 'barred' | 'letBack';
}

/** Somebody asks for help. */
export interface HelpCall {
  /** ms since 1970. */
  readonly since: number;
  /** About what; left out where the person did not say. */
  readonly text?: string;
}

/** A line of the facilitator to one person. */
export interface PrivateLine {
  /** The number of the fact that brought it. */
  readonly fact: number;
  /** ms since 1970. */
  readonly at: number;
  readonly text: string;
  /** Set where the person had asked for help. */
  readonly answers?: true;
}

/**
 * The whole truth of a session: the fold of its facts, as one of its venues sees it (`stateAt` looks
 * from another). Only `room` may be shown to everybody.
 */
export interface SessionState {
  /** Number of the last fact. */
  readonly seq: number;
  /** Time of the last fact, ms since 1970. */
  readonly at: number;
  readonly scenarioId: string;
  readonly scenarioHash: string;
  /** The version of the rules that the session was opened with. */
  readonly rules: number;
  readonly seed: number;
  readonly room: Room;
  readonly people: Readonly<Record<PersonId, Person>>;
  /** Who was removed with a reason, or for good (SEA-20); left out while nobody was. */
  readonly removed?: Readonly<Record<PersonId, RemovedPerson>>;
  /** The facilitators who have given a name (SES-14); left out while none has. */
  readonly leaders?: Readonly<Record<LeaderId, Leader>>;
  /** Which of them made each of the latest facts that one of them made, by its number; left out while none. */
  readonly ledBy?: Readonly<Record<string, LeaderId>>;
  /** Whom the facilitator expects, by name (SEA-22); left out without a roster. */
  readonly roster?: readonly Expected[];
  /** The seats that the facilitator plays (SEA-23); left out while none. */
  readonly standIns?: Readonly<Record<SeatId, StandIn>>;
  /** Whose briefs the facilitator has read. */
  readonly readByFacilitator: readonly SeatId[];
  /** How each seat has voted in the present ballot, also while the board is sealed. */
  readonly choices: Choices;
  /** The same in the other venues; left out where the session has but one. */
  readonly choicesElsewhere?: Readonly<Record<VenueId, Choices>>;
  /** What was said between delegations, with who said it and who heard it (TAL-2, TAL-4). */
  readonly messages: Boxes<Message>;
  /** What the facilitator may read of it: all, where the session was opened so; else what was reported (TAL-5). */
  readonly overheard: Readonly<Record<MessageId, Message>>;
  /** Lines that the facilitator has suggested, each to one seat (TAL-6). */
  readonly suggested: Readonly<Record<SeatId, string>>;
  /** Seats that may not write for a while (TAL-6). */
  readonly silenced: Readonly<Record<SeatId, true>>;
  /** What delegations have offered one another, with the parties of each deal (DEA-1). */
  readonly deals: Boxes<Deal>;
  /** What the parties think of it, each for itself (DEA-6). */
  readonly marks: Marks;
  /** Moments of the meeting that it can be taken back to, the oldest first (SES-11); left out while none. */
  readonly past?: readonly Moment[];
  /** What delegations have asked of their capitals, each by line (CAP-1); left out while nothing. */
  readonly cables?: Boxes<Cable>;
  /** What the computer did for the people of each seat when it last covered for them (SEA-18); left out while nothing. */
  readonly covered?: Readonly<Record<SeatId, CoveredActs>>;
  /** When each person last made a move, ms since 1970; left out while nobody has. */
  readonly moved?: Readonly<Record<PersonId, number>>;
  /** What each person has forecast, for themselves alone (FOR-3); left out while nobody has. */
  readonly forecasts?: Readonly<Record<PersonId, Forecasts>>;
  /** What delegations have written in the round that is open, hidden until it closes (RND-2); left out while nothing. */
  readonly lines?: Readonly<Record<SeatId, Spoken>>;
  /** How many stories each person has put on the wire (PRS-2); left out while nobody has. */
  readonly filed?: Readonly<Record<PersonId, number>>;
  /** What delegations have done in secret in the shadow of cyber war (SHA-3); left out while nothing. */
  readonly shadow?: ShadowFile;
}

/** The meeting as it was before a fact, in the venues that the fact was about. */
export interface Moment {
  readonly fact: number;
  readonly type: string;
  /** By the clocks of the session, which stand still while it is paused; ms since 1970. */
  readonly at: number;
  readonly venues: readonly VenueThen[];
  readonly deals: Boxes<Deal>;
}

/** What went on in a venue at a moment. */
export interface VenueThen {
  readonly venue?: VenueId;
  readonly was: Venue;
  readonly choices: Choices;
}

/** Lines of a record, by the number of the fact. */
export type CoveredActs = Readonly<Record<string, Minute>>;

/** What is forecast: a ballot, by its id, or the report of a stage, by the id of the stage. */
export type MatterId = string;

/** How likely something is, in per cent: whole fives from 0 to 100. */
export type Percent = number;

/** What one person thinks likely. */
export interface Forecast {
  /** That the text or the motion is adopted; of a report, that it is adopted by consensus. */
  readonly result: Percent;
  /** That each of the named states votes yes; of a report, that it objects. */
  readonly states: Readonly<Record<SeatId, Percent>>;
}

/** What somebody has forecast so far, by matter. */
export type Forecasts = Readonly<Record<MatterId, Forecast>>;

export type Choices = Readonly<Record<SeatId, Choice>>;

/** Who sends a command. A seat always says who moves its hand. */
export type Actor =
  | {
      readonly kind: 'seat';
      readonly seat: SeatId;
      readonly via: 'person';
      readonly person: PersonId;
    }
  | {
      readonly kind: 'seat';
      readonly seat: SeatId;
      readonly via: 'computer';
    }
  | {
      readonly kind: 'seat';
      readonly seat: SeatId;
      readonly via: 'facilitator';
      /** Which of several; left out for one without a name (SES-14). */
      readonly who?: LeaderId;
    }
  | { readonly kind: 'person'; readonly person: PersonId }
  | {
      readonly kind: 'facilitator';
      /** Which of several; left out for one without a name (SES-14). */
      readonly who?: LeaderId;
    }
  | { readonly kind: 'clock' }
  /** The server itself: people coming and going. */
  | { readonly kind: 'door' };
