import type {
  Choice,
  DraftId,
  InjectId,
  Phase,
  SeatId,
  StageId,
  Tally,
  VenueId,
  VotingMethod,
} from '../../scenario/scenario.ts';
import type { Amendment, AmendmentId, ChangeNumber } from '../amendments/amendment.ts';
import type { Cable } from '../capital/cable.ts';
import type { Caucus } from '../caucus/caucus.ts';
import type { ConsensusOutcome, Negotiation } from '../consensus/negotiation.ts';
import type { Deal, DealId, Mark } from '../deals/deal.ts';
import type { Division } from '../division/division.ts';
import type { HousePoint } from '../model-un/house-points.ts';
import type { Motion, MotionId, MotionMatter } from '../motions/motion.ts';
import type { PointOfOrder } from '../motions/point.ts';
import type { Story, StoryId } from '../press/wire.ts';
import type { LineRound, LineRoundId } from '../rounds/round.ts';
import type { Wall } from '../session/wall.ts';
import type { Shadow } from '../shadow/shadow.ts';
import type { Table, TableId } from '../talk/talk.ts';
import type { Paragraphs } from '../texts/paragraphs.ts';
import type { Boxes } from './boxes.ts';
import type { Deeds } from './deeds.ts';
import type { SessionOptions } from './session-options.ts';
import type { Spoken } from './spoken.ts';

/**
 * Everything that anybody in the room can see: the public view, the projector's view, and all that
 * `mayDo` needs to know. It is the session as one of its venues sees it: who is in the session, what
 * goes on here, and what goes on elsewhere. Nothing secret is ever put in here. No value is null: a
 * thing that is not there is left out, so that differences between two rooms can be sent as JSON
 * merge patches.
 */
export interface Room extends Session, Venue {
  /** What goes on in the other venues, by id; left out where the session has but one. */
  readonly elsewhere?: Readonly<Record<VenueId, Venue>>;
}

/** Who is in the session and how it is played, wherever they meet. */
export interface Session {
  readonly title: string;
  /** Set while the facilitator has stopped all clocks; `since` in ms since 1970. */
  readonly paused?: { readonly since: number };
  readonly options: SessionOptions;
  /** Set while the system presides for a facilitator who is gone (SES-9). */
  readonly chairCovered?: true;
  /** When the briefing opened, or the present sitting (CAL-6), ms since 1970; left out before. */
  readonly begun?: number;
  /** How many people are in the session, seated or not. */
  readonly people: number;
  /** Set where the facilitator has a roster of who is expected; whom, the room does not say (SEA-22). */
  readonly hasRoster?: true;
  /** Who plays a seat; a seat that is not named is played by the computer. */
  readonly seats: Readonly<Record<SeatId, SeatHold>>;
  /** Seats that the computer plays and that somebody has from the next phase on (SEA-21); left out while none. */
  readonly promised?: Readonly<Record<SeatId, true>>;
  /** Seats in which a second person sits, who may vote while the delegate presides (rule 104). */
  readonly deputies: Readonly<Record<SeatId, true>>;
  /** What has come into the room from outside, by inject; left out while nothing has. */
  readonly injects?: Readonly<Record<InjectId, ReleasedInject>>;
  /** In the debrief: what delegations asked of their capitals; left out before, and where none did (CAP-5). */
  readonly cables?: Boxes<Cable>;
  /** In the debrief: who has talked with whom out of the meeting (TSK-3); left out before, and where nobody did. */
  readonly talked?: Readonly<Record<SeatId, readonly SeatId[]>>;
  /** Questions to which everybody writes one line, in the order in which they were asked; left out while none. */
  readonly rounds?: Readonly<Record<LineRoundId, LineRound>>;
  /** What the press has reported, by story (PRS-1); left out while nothing. */
  readonly wire?: Readonly<Record<StoryId, Story>>;
  /** The shadow of cyber war; left out until one of its rounds is over. */
  readonly shadow?: Shadow;
}

/** When and how something came from outside. */
export interface ReleasedInject {
  /** ms since 1970. */
  readonly at: number;
  /** 1 for the first that came. */
  readonly order: number;
  readonly phase: Phase;
  readonly stage: number;
  /** Set where the clock of its phase released it. */
  readonly timed?: true;
}

/** What goes on in one place: its stage, its clocks, its texts, and every procedure under way there. */
export interface Venue {
  /** Which venue this is; left out where the session has but one. */
  readonly venue?: VenueId;
  /** The delegations that alone see what goes on here; left out where all do. */
  readonly members?: readonly SeatId[];
  readonly phase: Phase;
  /** Index into the scenario's stages. */
  readonly stage: number;
  readonly clocks: Clocks;
  /** Delegations that have declared themselves present and voting for this meeting (house rule). */
  readonly pledged: Readonly<Record<SeatId, true>>;
  /** The caucus that the debate has gone into (house rule). */
  readonly caucus?: Caucus;
  /** A point of personal privilege or an inquiry before the Chair (house rule). */
  readonly housePoint?: HousePoint;
  /** Delegations that are not in the meeting room. */
  readonly absent: Readonly<Record<SeatId, true>>;
  readonly floor: Floor;
  /** How much each delegation has been heard here, in all stages; left out while none has (FLO-12). */
  readonly voice?: Readonly<Record<SeatId, Voice>>;
  readonly drafts: Readonly<Record<DraftId, DraftStanding>>;
  /** What has been proposed to change the drafts, numbered in the order of submission (rule 130). */
  readonly amendments: Readonly<Record<AmendmentId, Amendment>>;
  /** What is still to be decided at this stage, in order (rule 131). */
  readonly programme: readonly ProgrammeItem[];
  readonly ballot?: Ballot;
  /** Procedural motions in order of precedence; the first is before the meeting (rule 119). */
  readonly motions: readonly Motion[];
  /** The point of order that the Chair is dealing with (rule 113). */
  readonly point?: PointOfOrder;
  /** Set while the formal meeting is suspended (rule 118), or adjourned to its next sitting (CAL-1). */
  readonly suspended?: Suspension;
  /** Set once the meeting has waited for a quorum in vain; it is not waited for twice (MAJ-8). */
  readonly quorumAwaited?: true;
  /** A request for separate votes, from its making until the divided text has been decided. */
  readonly division?: Division;
  /** The lights on the board for the present ballot. */
  readonly lights: Readonly<Record<SeatId, Light>>;
  /** The report under negotiation, in a stage that decides by consensus, from its first text on. */
  readonly negotiation?: Negotiation;
  /** What came of the stages that decide by consensus, by stage id. */
  readonly outcomes: Readonly<Record<StageId, ConsensusOutcome>>;
  readonly results: Readonly<Record<string, BallotResult>>;
  /** Who sits with whom in the corridors (TAL-2). */
  readonly tables: Readonly<Record<TableId, Table>>;
  /** Deals that everybody may know of: those made in public; in the debrief all that were agreed. */
  readonly deals: Readonly<Record<DealId, Deal>>;
  /** In the debrief: what the parties of deals thought of them; left out before (DEA-6). */
  readonly marks?: Marks;
  /** What the facilitator has put on the wall (SES-10); left out while it follows the meeting. */
  readonly wall?: Wall;
  /** The facts before which the meeting can be taken back, by number, with their types (SES-11); left out while none. */
  readonly undoable?: Readonly<Record<string, string>>;
  /** What delegations have done in public that nothing else in the room keeps (TSK-1); left out while nothing. */
  readonly deeds?: Deeds;
  /** The latest minutes, by the number of the fact that made them. */
  readonly minutes: Readonly<Record<string, Minute>>;
}

/** What each delegation thinks of its deals. */
export type Marks = Readonly<Record<SeatId, Readonly<Record<DealId, Mark>>>>;

/**
 * present: a person is there; dropped: gone a moment ago, still waited for; covered: the computer
 * plays until the person is back; facilitator: the facilitator plays it.
 */
export type SeatHold = 'present' | 'dropped' | 'covered' | 'facilitator';

/** A vote as the board shows it; 'cast' on a sealed board or a show of hands: voted, not how. */
export type Light = Choice | 'cast';

export interface Clock {
  /** ms since 1970. */
  readonly endsAt: number;
  readonly totalMs: number;
  /** Set where it goes by the calendar: no pause moves it, and it runs while nobody is there (CAL-2). */
  readonly calendar?: true;
}

/** How long the meeting stands still, ms since 1970. */
export interface Suspension {
  readonly since: number;
  readonly until: number;
  /** Set where the calendar says when the meeting goes on, which no pause moves (CAL-1). */
  readonly adjourned?: true;
}

export interface Clocks {
  readonly phase?: Clock;
  readonly speaker?: Clock;
  /** The next step that the system in the Chair will take in the ballot or the programme. */
  readonly chair?: Clock;
  /** When a silence procedure ends in adoption. */
  readonly silence?: Clock;
  /** How long the meeting is suspended for consultations. */
  readonly consultations?: Clock;
  /** When a caucus ends (house rule). */
  readonly caucus?: Clock;
}

export interface Floor {
  readonly list: 'open' | 'closed';
  readonly podium: 'empty' | 'speaking' | 'replying';
  readonly speaker?: SeatId;
  /** The speech under way: `s` and the number of the fact that gave the floor. */
  readonly speech?: string;
  /** One entry per seat, in order of request (rule 109). */
  readonly queue: readonly SeatId[];
  /** Requests for the right of reply (rule 115). */
  readonly replies: readonly SeatId[];
  /** How often each seat has used its right of reply at this stage. */
  readonly repliesUsed: Readonly<Record<SeatId, number>>;
  /** Seats that have spoken at this stage, with how often. */
  readonly spoken: Readonly<Record<SeatId, number>>;
  /** What the present speaker is saying, in a line. */
  readonly line?: Spoken;
}

/** How much a delegation has been heard. */
export interface Voice {
  /** Speeches, replies and explanations of vote. */
  readonly turns: number;
  /** How long it has had the floor, ms; what is said from the seat takes none. */
  readonly ms: number;
  /** How much of both the computer had, for nobody or for people who were away; left out while nothing. */
  readonly computer?: { readonly turns: number; readonly ms: number };
}

export type DraftStatus =
  | 'circulated'
  | 'introduced'
  | 'inAction'
  | 'recommended'
  | 'adopted'
  | 'rejected'
  | 'withdrawn'
  | 'notVoted'
  | 'notAgreed';

export interface DraftStanding {
  readonly status: DraftStatus;
  /** Who leads it now, where another delegation has reintroduced it (rule 122). */
  readonly leader?: SeatId;
  /** Sponsors who joined or left during play, beside the scenario's own list. */
  readonly joined: readonly SeatId[];
  readonly left: readonly SeatId[];
  /** Who wants it debated, without a word on how they will vote (house rule). */
  readonly signatories: readonly SeatId[];
  /** Who has said from the floor that it speaks for it (FLO-9); left out while nobody has. */
  readonly spokenFor?: readonly SeatId[];
  /** What play has made of its paragraphs; those that are not named stand as tabled. */
  readonly paragraphs: Paragraphs;
  /** How often it has been revised in play; its symbol counts on from the one it was tabled with. */
  readonly revision: number;
  /** The order of voting on its amendments as the Chair has ruled it; left out while the rules propose it. */
  readonly order?: readonly AmendmentId[];
  /** What a vote on its words needs; left out: a simple majority. */
  readonly majority?: 'twoThirds';
  /** Ballots on it that no longer count: it is reconsidered (rule 123), or was reintroduced (rule 122). */
  readonly setAside?: readonly string[];
}

/** What a vote can be about. */
export type BallotSubject =
  | { readonly kind: 'draft'; readonly draft: DraftId }
  | { readonly kind: 'noVote'; readonly draft: DraftId; readonly mover: SeatId }
  /** Whether parts of the draft, or of an amendment to it, are to be voted on separately (rule 129). */
  | { readonly kind: 'division'; readonly draft: DraftId; readonly amendment?: AmendmentId }
  /** Whether this part is to be kept; its paragraphs by id. */
  | { readonly kind: 'part'; readonly draft: DraftId; readonly part: readonly string[] }
  | { readonly kind: 'amendment'; readonly draft: DraftId; readonly amendment: AmendmentId }
  /** Whether these of its changes are to stay in the amendment. */
  | {
      readonly kind: 'amendmentPart';
      readonly draft: DraftId;
      readonly amendment: AmendmentId;
      readonly part: readonly ChangeNumber[];
    }
  | {
      readonly kind: 'motion';
      readonly motion: MotionId;
      readonly by: SeatId;
      readonly matter: MotionMatter;
    };

export type MotionSubject = Extract<BallotSubject, { kind: 'motion' }>;
/** A vote about a draft: all but those on motions. */
export type DraftSubject = Exclude<BallotSubject, MotionSubject>;

export type ProgrammeItem = BallotSubject & {
  /** 2 when a tie in plenary calls for a second vote (rule 95). */
  readonly attempt: 1 | 2;
  /** What was asked and said when it was announced before, and had to wait. */
  readonly kept?: Pick<Ballot, 'sealed' | 'explained' | 'method' | 'requestedBy' | 'points'>;
};

export type BallotPhase =
  | 'announced'
  | 'explanationsBefore'
  | 'inProgress'
  | 'locked'
  | 'declared'
  | 'explanationsAfter'
  | 'closed';

export interface Ballot {
  readonly id: string;
  readonly subject: BallotSubject;
  readonly attempt: 1 | 2;
  readonly phase: BallotPhase;
  /** Left out while the Chair still asks whether the text can be adopted without a vote. */
  readonly method?: VotingMethod;
  readonly requestedBy?: SeatId;
  /** How many votes are in; said during the vote, a running result never is. */
  readonly sealed: boolean;
  readonly roll?: RollCall;
  /** Seats that have explained this vote. */
  readonly explained: readonly SeatId[];
  /** Intentions declared since the vote was locked; they go into the result. */
  readonly intended: Readonly<Record<SeatId, Choice>>;
  /** Who has raised a point of order about the conduct of this vote. */
  readonly points?: readonly SeatId[];
  /** Seats whose vote, as it stands, the computer cast for people who were away (SEA-18). */
  readonly covered?: Readonly<Record<SeatId, true>>;
  /** Seats whose vote, as it stands, the facilitator keyed in from a ballot paper (BAL-15). */
  readonly paper?: Readonly<Record<SeatId, true>>;
}

export interface RollCall {
  /** The member drawn by lot, from which the roll is called in alphabetical order (rule 127). */
  readonly start: SeatId;
  /** How many members have been called, the present one included; 0 before the first. */
  readonly called: number;
  readonly calling?: SeatId;
}

export interface BallotResult {
  readonly ballot: string;
  readonly stage: number;
  readonly subject: BallotSubject;
  readonly attempt: 1 | 2;
  readonly outcome: 'adopted' | 'rejected' | 'tied';
  /** Set where more than a simple majority was needed. */
  readonly majority?: 'twoThirds';
  readonly how: VotingMethod | 'withoutVote';
  readonly tally: Tally & { readonly notVoting: number };
  /**
   * One letter a member in the scenario's order: y, n, a, x (present, not voting), - (absent).
   * Left out where no names are recorded: show of hands, adoption without a vote.
   */
  readonly votes?: string;
  /** Intentions declared after the vote was locked: a footnote, the tally stays. */
  readonly intended: Readonly<Record<SeatId, Choice>>;
  /** Seats that explained their vote, before or after it; left out while none has. */
  readonly explained?: readonly SeatId[];
  /** Seats that a person held when the result was declared; the computer played the others. */
  readonly byPeople: readonly SeatId[];
  /** Seats for whose people, away at the time, the computer cast the vote; left out where none. */
  readonly covered?: readonly SeatId[];
  /** Seats whose vote was keyed in from a ballot paper; left out where none. */
  readonly paper?: readonly SeatId[];
}

/** One line of the record of the meeting: a message key of the language catalogue and its values. */
export interface Minute {
  readonly at: number;
  readonly key: string;
  readonly values: Readonly<Record<string, Spoken | number>>;
  /** Set where the computer did it for people who were away. */
  readonly covered?: true;
  /** What had been revised by then, so that the record calls each text as it was called. */
  readonly revisions?: Revisions;
}

/** How often drafts have been revised in play. */
export type Revisions = Readonly<Record<DraftId, number>>;
