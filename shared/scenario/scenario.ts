import type { z } from 'zod';
import type {
  HOUSE_RULES,
  INJECT_KINDS,
  NEGOTIATING_STYLES,
  outcomeTiers,
  POSTURES,
  phaseNames,
} from './choices.ts';
import type { changeSchema } from './source/consensus-moves.ts';
import type { whoSchema } from './source/tasks.ts';
import type {
  BriefsFile,
  HistoryFile,
  RecordFile,
  ScenarioFile,
  SourcesFile,
} from './source-schema.ts';

/** A delegation's seat: the ISO 3166 alpha-3 code of its state. */
export type SeatId = string;
export type DraftId = string;
export type IssueId = string;
export type PoleId = string;
export type StageId = string;
export type Phase = (typeof phaseNames)[number];
export type HouseRules = (typeof HOUSE_RULES)[number];
export type NegotiatingStyle = (typeof NEGOTIATING_STYLES)[number];
export type Confidence = 'high' | 'medium' | 'low';
export type Region =
  | 'african'
  | 'asia-pacific'
  | 'eastern-european'
  | 'latin-american-caribbean'
  | 'western-european-others';
/** The first two decide by vote, the others by consensus. */
export type Forum = 'first-committee' | 'plenary' | 'gge' | 'oewg';
/** What a member can do with its vote. Not taking part and being absent are not choices. */
export type Choice = 'yes' | 'no' | 'abstain';
/** How a seat stands in the record of a ballot; the record cannot tell absent from not voting. */
export type RecordedVote = Choice | 'absent';
export type VotingMethod = 'recorded' | 'rollCall' | 'showOfHands';

export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly absent: number;
}

export type Issue = ScenarioFile['issues'][number];
export type Pole = ScenarioFile['poles'][number];

/** A group of states that agree beforehand how to vote: its id in the delegations' lists of groups, and its name within a sentence. */
export type Coordination = Pick<
  NonNullable<ScenarioFile['coordination']>[number],
  'group' | 'name'
>;
export type Stage = ScenarioFile['stages'][number];
export type VenueId = string;
export type DeclaredVenue = NonNullable<ScenarioFile['venues']>[number];
export type Goal = NonNullable<ScenarioFile['goals']>[number];
export type RunOfShow = ScenarioFile['runsOfShow'][number];

/** One move that was really made, with its date, its sources and how sure we are of it. */
export type HistoryMove = HistoryFile['moves'][number];

export type ParagraphId = string;
export type AlternativeId = string;

export interface Paragraph {
  readonly id: ParagraphId;
  /** Preambular or operative in a resolution; P in a report. */
  readonly kind: 'PP' | 'OP' | 'P';
  /** In a report: the heading that it stands under. */
  readonly section?: string;
  readonly number: string;
  readonly lead: string;
  readonly text: string;
  readonly stands: Readonly<Record<IssueId, number>>;
  readonly weight: number;
  readonly note?: string;
  readonly alternatives: readonly Alternative[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** Another wording that may be proposed for a paragraph. */
export interface Alternative {
  /** Unique within its paragraph. */
  readonly id: AlternativeId;
  readonly gist: string;
  readonly lead: string;
  readonly text: string;
  readonly stands: Readonly<Record<IssueId, number>>;
  readonly weight: number;
  /** 'tabled': on the table then, or wording of another text of the period; 'constructed': made for the game. */
  readonly origin: 'tabled' | 'constructed';
  readonly note?: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

export interface Draft {
  readonly id: DraftId;
  /** A resolution has a pole, a leader and sponsors and is voted on; a report is the Chair's. */
  readonly kind: 'resolution' | 'report';
  readonly symbol: string;
  readonly shortName: string;
  /** How many revisions made in play symbol and short name already count. */
  readonly revisions?: number;
  readonly title: string;
  readonly gist: string;
  readonly pole?: PoleId;
  readonly leader?: SeatId;
  readonly date: string;
  readonly sponsors: readonly {
    seat: SeatId;
    confidence: Confidence;
    sources: readonly string[];
  }[];
  readonly sponsorsNote?: string;
  /** Where the text comes from, and what is made for the game. */
  readonly note?: string;
  /** The statement on its programme budget implications (rule 153). */
  readonly budget?: {
    readonly text: string;
    readonly confidence: Confidence;
    readonly sources: readonly string[];
  };
  readonly paragraphs: readonly Paragraph[];
}

/** What everybody may know of a delegation. */
export interface Delegation {
  readonly id: SeatId;
  readonly name: string;
  readonly shortName: string;
  readonly iso2: string;
  readonly region: Region;
  readonly groups: readonly string[];
  /** Poles whose draft it sponsors in the record, for the map of sponsorship. */
  readonly poles: readonly PoleId[];
  /** An observer speaks, and has neither a vote nor the rights of members. */
  readonly role: 'member' | 'observer';
}

export interface Position {
  readonly stand: number;
  /** 0 indifferent .. 3 vital. */
  readonly salience: number;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

export interface RedLine {
  readonly text: string;
  readonly issue?: IssueId;
  /** A text past this stand, on the far side from the delegation's own, crosses the line. */
  readonly beyond?: number;
  /** 'text': only the text as a whole crosses it, by what it says or leaves unsaid; default 'paragraph'. */
  readonly scope?: 'paragraph' | 'text';
  /** What a crossed line means at a consensus; default 'block'. */
  readonly holds?: 'block' | 'dissociate';
  /** What asking capital about it costs, and how long the answer takes; left out: the usual. */
  readonly terms?: CableTerms;
  /** What capital would do; in nobody's hand before the debrief. Left out: the usual. */
  readonly file?: CapitalFile;
}

/** What a question to capital costs. */
export interface CableTerms {
  /** How much of its standing with capital. */
  readonly cost: number;
  readonly delayMs: number;
}

/** What capital would do about a red line, if it were asked. */
export interface CapitalFile {
  /** How likely it bends the line, 0 to 1. */
  readonly chance: number;
  /** Where it then runs; left out: where it runs now. */
  readonly beyond?: number;
  /** At a consensus: it then no longer blocks. */
  readonly holds?: 'dissociate';
  /** Only while a text before the meeting, as a whole, reaches this stand on an issue. */
  readonly when?: { readonly issue: IssueId; readonly atLeast?: number; readonly atMost?: number };
  /** Why, and where that is known from; for the debrief. */
  readonly because?: string;
  readonly sources?: readonly string[];
}

export type TaskCondition = NonNullable<BriefsFile[string]['taskIs']>[number];
export type TaskWho = z.infer<typeof whoSchema>;

/** Parts of a brief in short sentences and common words. */
export interface PlainWords {
  readonly wants: string;
  readonly because: string;
  readonly mayBend: string;
  readonly task: string;
}

/** A delegation's private brief. Never leaves the server but to its own seat and the facilitator, until the debrief. */
export interface Instructions {
  readonly origin: 'written' | 'generated';
  readonly wants: string;
  readonly because: string;
  readonly redLines: readonly RedLine[];
  readonly mayBend: string;
  readonly talkTo: readonly SeatId[];
  readonly task: string;
  /** What the log must show for the task to be fulfilled; left out: the debrief talks about it. */
  readonly taskIs?: readonly TaskCondition[];
  /** The same in plain words, for who would rather read these; left out where nobody has written any. */
  readonly plain?: PlainWords;
  readonly publicLine: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly positions: Readonly<Record<IssueId, Position>>;
  readonly loyalty: Readonly<Record<PoleId, number>>;
}

/**
 * How one delegation's vote on one recorded ballot is anchored: the model's utility plus `residual`
 * gives the recorded vote when the text and the room are as they were.
 */
export interface Anchor {
  readonly utility: number;
  readonly residual: number;
  readonly baseline: RecordedVote;
  /** True where the source gives only totals and the model filled in this state. */
  readonly reconstructed: boolean;
}

/** What a recorded vote was about: the whole text, the motion to divide it, or one paragraph. */
export type RecordedSubject = RecordFile['ballots'][number]['subject'];

export type RecordTally = RecordFile['ballots'][number]['tally'];

export interface RecordedBallot {
  readonly id: string;
  readonly stage: StageId;
  readonly draft: DraftId;
  readonly subject: RecordedSubject;
  /** With subject 'paragraph': the id of the paragraph that was voted on separately. */
  readonly paragraph?: string;
  readonly date: string;
  readonly resolution?: string;
  readonly tally: RecordTally;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note?: string;
  readonly rivals: readonly {
    tally: RecordTally;
    confidence: Confidence;
    sources: readonly string[];
    note: string;
  }[];
  readonly votes: Readonly<Record<SeatId, RecordedVote>>;
  readonly reconstructed: boolean;
}

/** How much was agreed, from nothing to a full report. */
export type OutcomeTier = (typeof outcomeTiers)[number];

/** Other words of a paragraph (an alternative's id, or original), or another place. */
export type RecordedChange = z.infer<typeof changeSchema>;

/** What really came of a stage that decides by consensus. */
export interface RecordedOutcome {
  readonly id: string;
  readonly stage: StageId;
  readonly draft: DraftId;
  readonly tier: OutcomeTier;
  readonly blockedBy: readonly SeatId[];
  /** The paragraphs that those who blocked refused. */
  readonly over: readonly ParagraphId[];
  /** How the text that was put differed from the one tabled; left out: not at all. */
  readonly put?: readonly RecordedChange[];
  readonly date: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note?: string;
  /** The positions defended in public afterwards, in the order of their dates. */
  readonly afterwards: readonly {
    readonly seat: SeatId;
    readonly text: string;
    readonly date: string;
    readonly confidence: Confidence;
    readonly sources: readonly string[];
  }[];
}

/**
 * How one delegation's stance on a recorded report is anchored: by how many steps each of its
 * paragraphs has to be moved, on the model's scale, for the model to give the recorded stance.
 */
export interface StanceAnchor {
  readonly objected: boolean;
  /** Left out where the model agrees with the record by itself. */
  readonly residuals: Readonly<Record<ParagraphId, number>>;
  /** The same for red lines about the text as a whole; 0 where none is needed. */
  readonly wholeResidual: number;
}

/** What stands against blocking a report, on the scale of utilities: a judgement of the scenario's author. */
export interface Blocking {
  /** What it costs a delegation to be the only one that objects; it shares the cost with others that do. */
  readonly cost: number;
  /** The least that the cost can have been, for the delegation kept silent in the record; left out where that needs nothing. */
  readonly least?: number;
  /** What having no report is worth to it. */
  readonly outside: number;
}

/** A member behind with its contributions. */
export interface Arrear {
  readonly seat: SeatId;
  /** The Assembly lets it vote all the same. */
  readonly permitted: boolean;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

export type InjectId = string;

/** Something that may come into the room from outside while it meets. */
export interface Inject {
  readonly id: InjectId;
  readonly kind: (typeof INJECT_KINDS)[number];
  readonly title: string;
  readonly text: string;
  /** Who says so. */
  readonly toldBy: string;
  /** When it happened in fact, and where that is known from; left out where it is made for play. */
  readonly fact?: {
    readonly date: string;
    readonly confidence: Confidence;
    readonly sources: readonly string[];
  };
  /** When the clock releases it, where timed ones happen: after that share of the phase. */
  readonly at?: {
    readonly stage: StageId;
    readonly phase: Phase;
    readonly share: number;
  };
  readonly moves: readonly InjectMove[];
  /** The judgement behind its moves. */
  readonly because?: string;
  /** It suspends the meeting; with silence, reports are put by silence from then on. */
  readonly closes?: { readonly minutes: number; readonly silence: boolean };
}

/** By how many steps something from outside moves what delegations want on an issue. */
export interface InjectMove {
  readonly issue: IssueId;
  readonly stand: number;
  readonly salience: number;
  /** Whose; left out: everybody's. */
  readonly seats?: readonly SeatId[];
}

/** What a delegation may do in secret in the shadow of cyber war. */
export type Posture = (typeof POSTURES)[number];

/** The shadow of cyber war, as the scenario's author states it: all its figures are a judgement. */
export type ShadowModel = Readonly<NonNullable<ScenarioFile['shadow']>>;
export type ShadowRound = ShadowModel['rounds'][number];
export type ShadowNorm = ShadowModel['norms'][number];
export type ShadowIncident = ShadowModel['incidents'][number];
export type RoundId = string;

/** A scenario as the game plays it: compiled from its files, checked, immutable. */
export interface Scenario {
  readonly id: string;
  /** SHA-256 of the compiled content, hexadecimal: a session is pinned to it. */
  readonly hash: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly background: readonly string[];
  readonly learning: readonly string[];
  readonly players: ScenarioFile['players'];
  /** What helps to choose it; left out where its author says nothing. */
  readonly card?: NonNullable<ScenarioFile['card']>;
  readonly issues: readonly Issue[];
  readonly poles: readonly Pole[];
  /** Groups whose members agree beforehand how to vote; left out where there is none. */
  readonly coordination?: readonly Coordination[];
  /** The places that meet side by side; left out where there is but one. */
  readonly venues?: readonly DeclaredVenue[];
  readonly stages: readonly Stage[];
  readonly runsOfShow: readonly RunOfShow[];
  /** What a lesson may be about; left out where its author names nothing. */
  readonly goals?: readonly Goal[];
  /** What a session starts with; left out where it is the rules of the United Nations alone. */
  readonly houseRules?: HouseRules;
  /** Members behind with their contributions (Article 19 of the Charter); left out where there is none. */
  readonly arrears?: readonly Arrear[];
  /** What may come from outside; left out where the scenario switches nothing on. */
  readonly injects?: readonly Inject[];
  /** Postures taken in secret, and what comes of them; left out where the scenario has none. */
  readonly shadow?: ShadowModel;
  readonly coreSeats: readonly SeatId[];
  readonly debrief: ScenarioFile['debrief'];
  readonly sources: SourcesFile;
  readonly drafts: readonly Draft[];
  /** All seats in English alphabetical order of their names: also the order of a roll call. */
  readonly delegations: readonly Delegation[];
  readonly instructions: Readonly<Record<SeatId, Instructions>>;
  readonly record: readonly RecordedBallot[];
  /** What came of the stages that decide by consensus. */
  readonly outcomes: readonly RecordedOutcome[];
  readonly rivalStatements: NonNullable<RecordFile['rivalStatements']>;
  /** The moves that were really made, in their order; left out where the scenario has no history. */
  readonly history?: readonly HistoryMove[];
  /** anchors[recorded ballot id][seat] */
  readonly anchors: Readonly<Record<string, Readonly<Record<SeatId, Anchor>>>>;
  /** stanceAnchors[recorded outcome id][seat] */
  readonly stanceAnchors: Readonly<Record<string, Readonly<Record<SeatId, StanceAnchor>>>>;
  /** attendance[seat], 0 to 1, for seats whose attendance the record does not settle. */
  readonly attendance: Readonly<Record<SeatId, number>>;
  /** blocking[seat]; empty where no stage decides by consensus. */
  readonly blocking: Readonly<Record<SeatId, Blocking>>;
}

/**
 * What everybody may know of a scenario, and all that the rules need: no instructions, no record of
 * how states voted, nothing of what it shows, no anchors. Served once over cached HTTP.
 */
export type PublicScenario = Omit<
  Scenario,
  | 'instructions'
  | 'record'
  | 'outcomes'
  | 'anchors'
  | 'stanceAnchors'
  | 'attendance'
  | 'blocking'
  | 'rivalStatements'
  | 'history'
  | 'debrief'
>;

/** What one seat knows beyond the public content: its brief, and how its votes are anchored. */
export interface SeatContent {
  readonly seat: SeatId;
  readonly instructions: Instructions;
  /** By recorded ballot id. */
  readonly anchors: Readonly<
    Record<
      string,
      Anchor & {
        readonly stage: StageId;
        readonly draft: DraftId;
        readonly subject: RecordedSubject;
        readonly paragraph?: string;
      }
    >
  >;
  /** By recorded outcome id. */
  readonly stanceAnchors: Readonly<
    Record<string, StanceAnchor & { readonly stage: StageId; readonly draft: DraftId }>
  >;
  readonly attendance: number;
  /** Left out where nothing is decided by consensus. */
  readonly blocking?: Blocking;
}

/** What is revealed once the debrief opens: the record and what it shows, and everybody's instructions. */
export interface RecordContent {
  readonly debrief: Scenario['debrief'];
  readonly record: readonly RecordedBallot[];
  readonly outcomes: readonly RecordedOutcome[];
  readonly rivalStatements: Scenario['rivalStatements'];
  readonly instructions: Scenario['instructions'];
  /** Whether there is a film of what really happened. */
  readonly hasHistory: boolean;
}
