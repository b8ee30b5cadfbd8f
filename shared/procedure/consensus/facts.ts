import type { ParagraphId, SeatId } from '../../scenario/scenario.ts';
import type { ProposalId, Stance, TextChange } from './negotiation.ts';

/** What happens where a report is sought by consensus. */
export type ConsensusFact =
  | { readonly type: 'paragraphHeld'; readonly paragraph: ParagraphId; readonly seat: SeatId }
  | { readonly type: 'paragraphReleased'; readonly paragraph: ParagraphId; readonly seat: SeatId }
  | ({
      readonly type: 'changeProposed';
      readonly proposal: ProposalId;
      readonly seat: SeatId;
      readonly line?: string;
    } & TextChange)
  | { readonly type: 'proposalAccepted'; readonly proposal: ProposalId; readonly seat: SeatId }
  | { readonly type: 'proposalRefused'; readonly proposal: ProposalId; readonly seat: SeatId }
  | { readonly type: 'textCirculated'; readonly changes: readonly TextChange[] }
  | { readonly type: 'paragraphsAgreed'; readonly paragraphs: readonly ParagraphId[] }
  | ({ readonly type: 'paragraphChanged' } & TextChange)
  | { readonly type: 'finalTextPresented' }
  | { readonly type: 'silenceStarted'; readonly ms: number }
  | { readonly type: 'silenceExtended'; readonly ms: number }
  | {
      readonly type: 'silenceBroken';
      readonly seat: SeatId;
      readonly paragraphs: readonly ParagraphId[];
      readonly text?: string;
    }
  | { readonly type: 'questionPut' }
  | { readonly type: 'stanceTaken'; readonly seat: SeatId; readonly stance: Stance }
  | { readonly type: 'stanceTakenBack'; readonly seat: SeatId }
  | { readonly type: 'consultationsOpened'; readonly ms: number }
  | { readonly type: 'adoptedByConsensus' }
  | { readonly type: 'noConsensusDeclared' };
