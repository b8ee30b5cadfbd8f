import type { EventFromLogic } from 'xstate';
import type { DraftId, OutcomeTier, ParagraphId, SeatId } from '../../scenario/scenario.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { Room } from '../kernel/room.ts';
import type { Spoken } from '../kernel/spoken.ts';
import type { TextChange, Words } from '../texts/words.ts';
import { consensusMachine } from './machine.ts';

/** What stands in the room where a report is sought by consensus. All of it is public there. */

export type NegotiationPhase =
  | 'reading'
  | 'consultations'
  | 'finalText'
  | 'silence'
  | 'gavel'
  | 'adopted'
  | 'noConsensus';

/** The course of a negotiation; the text itself stands with the draft, as every text does. */
export interface Negotiation {
  readonly draft: DraftId;
  readonly phase: NegotiationPhase;
  /** 1 for the Chair's first text, 2 for the next. */
  readonly text: number;
  /** The changes on the table, in the order in which they were proposed. */
  readonly proposals: Readonly<Record<ProposalId, Proposal>>;
  /** Proposals that the Chair has set aside on this text, each with all that it would change. */
  readonly setAside?: readonly (readonly TextChange[])[];
  /** What came of proposals that are no longer on the table, by the number of the fact that ended each. */
  readonly past?: Readonly<Record<string, PastProposal>>;
  /** When the text was put on the table, ms since 1970; left out for the first. */
  readonly textAt?: number;
  /**
   * Who has first put forward which change so far, on this text or an earlier one, by its name, or by the names
   * of all that go together; left out while nobody has.
   */
  readonly proposed?: Readonly<Record<string, SeatId>>;
  /**
   * Who is known not to accept which words or which place of a paragraph, from brackets, answers and stances;
   * who accepts them later no longer is. Left out while nobody has refused anything.
   */
  readonly refused?: Readonly<Record<ProposalId, readonly SeatId[]>>;
  /** Where delegations stand on the text that was last put to them; silent where left out. */
  readonly stances: Readonly<Record<SeatId, Stance>>;
  /** The question that was last put: `q` and the number of the fact that put it, or began the silence. */
  readonly question?: string;
  /** How often a silence procedure has been begun. */
  readonly silenceRounds: number;
  /** Every silence that was broken. */
  readonly breaks: readonly SilenceBreak[];
  /** How often the meeting was suspended for consultations. */
  readonly consultationsHeld: number;
}

/**
 * `<paragraph>/<alternative>` or `<paragraph>/:<place>`: the same change is on the table once. Own words
 * are `<paragraph>/+<number of the fact that proposed them>`.
 */
export type ProposalId = string;

export interface Proposal {
  readonly id: ProposalId;
  readonly by: SeatId;
  readonly change: TextChange;
  /** What goes into the text only together with it (CON-18); left out where it stands alone. */
  readonly also?: readonly TextChange[];
  /** Who else can live with it, and who cannot. */
  readonly acceptedBy: readonly SeatId[];
  readonly refusedBy: readonly SeatId[];
  /** Who could live with it if it went further (CON-17); left out while nobody says so. */
  readonly wantMore?: readonly SeatId[];
  /** Since when it has been on the table, ms since 1970. */
  readonly since: number;
  /** What was said for it, in a line. */
  readonly line?: string;
}

/** All that a proposal would change: the change that it is known by, and what goes together with it. */
export const changesOf = ({
  change,
  also = [],
}: Pick<Proposal, 'change' | 'also'>): readonly TextChange[] => [change, ...also];

/** A proposal that has left the table; only so many are kept. */
export interface PastProposal
  extends Pick<Proposal, 'by' | 'change' | 'also' | 'acceptedBy' | 'refusedBy' | 'wantMore'> {
  /** made: it became the text; overtaken: the paragraph was changed otherwise. */
  readonly came: 'made' | 'overtaken' | 'setAside' | 'withdrawn';
}

/** What another delegation can say to a proposal: it can live with it, cannot, or needs more. */
export type ProposalAnswer = 'acceptedBy' | 'refusedBy' | 'wantMore';

export type Stance =
  | { readonly kind: 'join' }
  | { readonly kind: 'explain'; readonly text: Spoken }
  | {
      readonly kind: 'dissociate';
      readonly paragraphs: readonly ParagraphId[];
      readonly text?: Spoken;
    }
  | {
      readonly kind: 'object';
      /** None: the text as a whole. */
      readonly paragraphs: readonly ParagraphId[];
      readonly text?: Spoken;
    };

export interface SilenceBreak {
  readonly round: number;
  readonly by: SeatId;
  readonly over: readonly ParagraphId[];
  readonly text?: Spoken;
}

/** What came of a stage that decides by consensus; how the text ended stands with the draft. */
export interface ConsensusOutcome {
  readonly draft: DraftId;
  readonly adopted: boolean;
  readonly tier: OutcomeTier;
  /** Where nothing was adopted: who objected last, and over which paragraphs. */
  readonly blockedBy: readonly SeatId[];
  readonly over: readonly ParagraphId[];
  /** The same one by one: what each of them objected over, none being the text as a whole. Left out where it was adopted. */
  readonly objections?: Readonly<Record<SeatId, readonly ParagraphId[]>>;
  readonly dissociations: Readonly<Record<SeatId, readonly ParagraphId[]>>;
  /** The compendium of explanations of position. */
  readonly explanations: Readonly<Record<SeatId, Spoken>>;
  readonly breaks: readonly SilenceBreak[];
  /** How many texts the Chair circulated. */
  readonly texts: number;
  /** What had been answered to the change of which paragraph (CON-17); left out where nothing was. */
  readonly signalled?: Readonly<Record<ParagraphId, SignalledOnParagraph>>;
  /** The same of paragraphs that were proposed and never stood in the text; left out where nothing was answered. */
  readonly signalledMore?: readonly SignalledOnAddition[];
  /** Seats that a person held; the computer played the others. */
  readonly byPeople: readonly SeatId[];
}

/** What delegations said to a proposal before the text was decided, and what became of it. */
export interface SignalledOnParagraph
  extends Pick<Proposal, 'by' | 'acceptedBy' | 'refusedBy' | 'wantMore'> {
  /** open: it was still on the table. */
  readonly came: PastProposal['came'] | 'open';
  /**
   * Where it became the text, who then did otherwise. canLive: had accepted it, and refused the paragraph or
   * dissociated itself from it; cannot: had refused it, and let it pass by consensus.
   */
  readonly turned?: Readonly<Record<'canLive' | 'cannot', readonly SeatId[]>>;
}

/** What delegations said to one more paragraph that did not become part of the text. */
export interface SignalledOnAddition extends Omit<SignalledOnParagraph, 'turned'> {
  /** The paragraph that it would have followed; '' at the beginning. */
  readonly after: ParagraphId;
  readonly words: Pick<Words, 'lead' | 'text'>;
}

export type ConsensusEvent = EventFromLogic<typeof consensusMachine>['type'];

const phases = phasesOf<NegotiationPhase>()(consensusMachine);

/** Whether the machine of the negotiation takes the event now. */
export const negotiationAccepts = ({ phase }: Negotiation, event: ConsensusEvent): boolean =>
  phases.accepts(phase, event);

/** The negotiation after an event. Throws where its machine does not take it: the log is broken. */
export const moveNegotiation = (negotiation: Negotiation, event: ConsensusEvent): Negotiation => ({
  ...negotiation,
  phase: phases.after(negotiation.phase, event),
});

/** The negotiation of the room. Throws where there is none: the log is broken. */
export function presentNegotiation({ negotiation }: Room): Negotiation {
  if (negotiation === undefined) throw new Error('No report is sought here: the log is broken.');
  return negotiation;
}
