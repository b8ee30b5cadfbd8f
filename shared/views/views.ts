import type { Cable } from '../procedure/capital/cable.ts';
import type { Deal, DealId, Mark } from '../procedure/deals/deal.ts';
import type { Box } from '../procedure/kernel/boxes.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { Spoken } from '../procedure/kernel/spoken.ts';
import type { BeforeStandIn } from '../procedure/kernel/stand-in.ts';
import type {
  CoveredActs,
  Expected,
  Forecasts,
  HelpCall,
  Leader,
  LeaderId,
  MatterId,
  PersonId,
  PrivateLine,
  RemovedPerson,
} from '../procedure/kernel/state.ts';
import type { SeatShadow } from '../procedure/shadow/shadow.ts';
import type { Message, MessageId } from '../procedure/talk/talk.ts';
import type { Choice, RoundId, SeatId, VenueId } from '../scenario/scenario.ts';

export type PublicView = Room;

/** What one person sees beyond the room: who they are and where they may sit. */
export interface PersonView {
  readonly person: PersonId;
  readonly name: string;
  readonly seat?: SeatId;
  /** Whose briefs the person has been given to read; left out while none. */
  readonly read?: readonly SeatId[];
  /** The seat that the person has from the next phase on (SEA-21). */
  readonly promised?: SeatId;
  /** Set once the person has given up a seat after the time of free choice (SEA-10). */
  readonly spent?: true;
  /** The seat that the person asks to share, and those that were declined. */
  readonly asks?: SeatId;
  readonly declined?: readonly SeatId[];
  /** Set while the person asks the facilitator for help (HLP-2). */
  readonly help?: HelpCall;
  /** A line of the facilitator that the person has not read yet (HLP-2). */
  readonly told?: PrivateLine;
  /** Whom the roster means by the person’s name (SEA-22); left out where nobody. */
  readonly onRoster?: Expected;
  /** What the person has forecast (FOR-3); left out while nothing. */
  readonly forecasts?: Forecasts;
}

/** What the people of one seat see beyond the room. */
export interface SeatView {
  /** Who sits there: names by person. */
  readonly people: Readonly<Record<PersonId, string>>;
  /** Who asks to share the seat: names by person. Left out while nobody does. */
  readonly requests?: Readonly<Record<PersonId, string>>;
  /** The seat's vote in the present ballot, also on a sealed board. */
  readonly vote?: Choice;
  /** The same by venue, where the session meets in several; left out while it has cast none. */
  readonly votes?: Readonly<Record<VenueId, Choice>>;
  /** What was said to it and by it in the corridors; left out while nothing. */
  readonly messages?: Box<Message>;
  /** What it has offered and was offered; left out while nothing. */
  readonly deals?: Box<Deal>;
  /** What it has asked of its capital, by line; left out while nothing. */
  readonly cables?: Box<Cable>;
  /** What it thinks of its deals, for itself; left out while nothing. */
  readonly marks?: Readonly<Record<DealId, Mark>>;
  /** What it has written in the round that is open (RND-2); left out while nothing. */
  readonly line?: Spoken;
  /** A line that the facilitator suggests; left out while none. */
  readonly suggested?: string;
  /** Set while it may not write. */
  readonly silenced?: true;
  /** What the computer did for the seat while those who sit there were last away; left out while nothing. */
  readonly covered?: CoveredActs;
  /** What it does in the shadow of cyber war, its national interest in whole points; left out while nothing. */
  readonly shadow?: SeatShadow;
  /** Set where the facilitator plays the seat: what is told of what was before (SEA-23). */
  readonly before?: BeforeStandIn;
}

/** What the facilitator sees beyond the room: people by name. Ballots stay sealed for them too. */
export interface FacilitatorView {
  readonly people: Readonly<Record<PersonId, FacilitatorPerson>>;
  /** Who was removed with a reason, or for good (SEA-20); left out while nobody was. */
  readonly removed?: Readonly<Record<PersonId, RemovedPerson>>;
  /** The facilitators who have given a name (SES-14); left out while none has. */
  readonly leaders?: Readonly<Record<LeaderId, Leader>>;
  /** Which of them made which of the latest facts, by its number; left out while none. */
  readonly ledBy?: Readonly<Record<string, LeaderId>>;
  /** Whom the roster expects and who has not come, by place in the roster (SEA-22); left out without a roster. */
  readonly missing?: Readonly<Record<string, Expected>>;
  /** Whose briefs the facilitator has read. */
  readonly read: readonly SeatId[];
  /** How often each delegation has said something to others, and when last, ms since 1970; never what. */
  readonly talk: Readonly<Record<SeatId, TalkSeen>>;
  /** What may be read of it: all, where the session was opened so, else what was reported. */
  readonly overheard: Readonly<Record<MessageId, Message>>;
  /** Who may not write for a while. */
  readonly silenced: Readonly<Record<SeatId, true>>;
  /** Who has asked its capital; never what, nor the answer (CAP-5). Left out while nobody has. */
  readonly cables?: Readonly<Record<SeatId, CablesSeen>>;
  /** When each person last made a move, ms since 1970; left out while nobody has. */
  readonly moved?: Readonly<Record<PersonId, number>>;
  /** For which round of the shadow each delegation has chosen last, never what; left out while none has. */
  readonly postures?: Readonly<Record<SeatId, RoundId>>;
}

/** That a delegation asks its capital. */
export interface CablesSeen {
  readonly asked: number;
  /** Set while it waits for an answer. */
  readonly waits?: true;
}

/** That a delegation talks. */
export interface TalkSeen {
  readonly said: number;
  readonly last: number;
}

export interface FacilitatorPerson {
  readonly name: string;
  readonly seat?: SeatId;
  readonly online: boolean;
  /** Since when the person is away, ms since 1970; left out while online. */
  readonly goneSince?: number;
  /** Whose briefs the person has been given to read; left out while none. */
  readonly read?: readonly SeatId[];
  /** The seat that the person asks to share. */
  readonly asks?: SeatId;
  /** The seat that the person has from the next phase on (SEA-21). */
  readonly promised?: SeatId;
  /** Set while the person asks for help, with what they say (HLP-2). */
  readonly help?: HelpCall;
  /** Whom the roster means by the person’s name (SEA-22). */
  readonly onRoster?: Expected;
  /** What was written to the person and has not been read yet. */
  readonly told?: PrivateLine;
}

/** What everybody may know of the forecasts of all: how many, and after the decision how they lay. */
export type ForecastsView = Readonly<Record<MatterId, ForecastSpread>>;

export interface ForecastSpread {
  /** How many people have forecast it. */
  readonly count: number;
  /** Left out until it is decided, and where fewer than three have (FOR-3). */
  readonly result?: Spread;
  readonly states?: Readonly<Record<SeatId, Spread>>;
}

/** How likely people thought one thing, without their names. */
export interface Spread {
  /** In per cent, rounded. */
  readonly mean: number;
  /** How many chose each band of per cent (`FORECAST_BANDS`), from the least likely. */
  readonly bands: readonly number[];
}
