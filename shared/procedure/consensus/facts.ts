import type { ParagraphId, SeatId } from '../../scenario/scenario.ts';
import { type FactTable, type MinuteOf, noMinute } from '../kernel/fact.ts';
import type { Minute } from '../kernel/room.ts';
import type { Spoken } from '../kernel/spoken.ts';
import { type TextChange, targetOf } from '../texts/words.ts';
import * as folds from './fold.ts';
import type { ProposalId, Stance } from './negotiation.ts';

/** What happens where a report is sought by consensus. */
export type ConsensusFact =
  | { readonly type: 'paragraphHeld'; readonly paragraph: ParagraphId; readonly seat: SeatId }
  | { readonly type: 'paragraphReleased'; readonly paragraph: ParagraphId; readonly seat: SeatId }
  | {
      readonly type: 'changeProposed';
      readonly proposal: ProposalId;
      readonly seat: SeatId;
      readonly change: TextChange;
      readonly also?: readonly TextChange[];
      readonly line?: string;
    }
  | { readonly type: 'proposalAccepted'; readonly proposal: ProposalId; readonly seat: SeatId }
  | { readonly type: 'proposalRefused'; readonly proposal: ProposalId; readonly seat: SeatId }
  | { readonly type: 'textCirculated'; readonly changes: readonly TextChange[] }
  | { readonly type: 'paragraphsAgreed'; readonly paragraphs: readonly ParagraphId[] }
  | { readonly type: 'paragraphChanged'; readonly change: TextChange }
  | { readonly type: 'finalTextPresented' }
  | { readonly type: 'silenceStarted'; readonly ms: number }
  | { readonly type: 'silenceExtended'; readonly ms: number }
  | {
      readonly type: 'silenceBroken';
      readonly seat: SeatId;
      readonly paragraphs: readonly ParagraphId[];
      readonly text?: Spoken;
    }
  | { readonly type: 'questionPut' }
  | { readonly type: 'stanceTaken'; readonly seat: SeatId; readonly stance: Stance }
  | { readonly type: 'stanceTakenBack'; readonly seat: SeatId }
  | { readonly type: 'consultationsOpened'; readonly ms: number }
  | { readonly type: 'adoptedByConsensus' }
  | { readonly type: 'noConsensusDeclared' };

type OfConsensus<T extends ConsensusFact['type']> = MinuteOf<Extract<ConsensusFact, { type: T }>>;

const onParagraph: OfConsensus<'paragraphHeld' | 'paragraphReleased'> = (
  _room,
  { type, seat, paragraph },
) => [type, { seat, paragraph }];

/** A step that needs no more words than its name. */
const step: MinuteOf<ConsensusFact> = (_room, { type }) => [type, {}];

/** A change as the minutes say it: other words, another place, or a new paragraph. */
function inMinutes(change: TextChange): readonly [string, Minute['values']] {
  const paragraph = targetOf(change);
  switch (change.kind) {
    case 'replace':
    case 'alternative':
      return ['wording', { paragraph }];
    case 'insert':
      return ['insert', {}];
    case 'delete':
      return ['place', { paragraph, place: 'dropped' }];
    case 'place':
      return ['place', { paragraph, place: change.place }];
    case 'move':
      return ['move', { paragraph }];
  }
}

const said = (text: Spoken | undefined): Spoken => text ?? '';

/** `paragraph` and `paragraphs` are ids, with blanks between; `place` is a code. */
export const consensusFacts: FactTable<ConsensusFact> = {
  paragraphHeld: { fold: folds.paragraphHeld, minute: onParagraph },
  paragraphReleased: { fold: folds.paragraphReleased, minute: onParagraph },
  changeProposed: {
    fold: folds.changeProposed,
    minute: (_room, { type, seat, change, also }) => {
      if (also !== undefined) {
        const paragraphs = [change, ...also].map(targetOf).join(' ');
        return [`${type}.together`, { seat, count: also.length + 1, paragraphs }];
      }
      const [what, values] = inMinutes(change);
      return [`${type}.${what}`, { seat, ...values }];
    },
  },
  proposalAccepted: { fold: folds.proposalAccepted, minute: noMinute },
  proposalRefused: { fold: folds.proposalRefused, minute: noMinute },
  textCirculated: {
    fold: folds.textCirculated,
    minute: ({ negotiation }, { type, changes }) => [
      type,
      { text: negotiation?.text ?? 1, count: changes.length },
    ],
  },
  paragraphsAgreed: {
    fold: folds.paragraphsAgreed,
    minute: (_room, { type, paragraphs }) => [type, { count: paragraphs.length }],
  },
  paragraphChanged: {
    fold: folds.paragraphChanged,
    minute: (_room, { type, change }) => {
      const [what, values] = inMinutes(change);
      return [`${type}.${what}`, values];
    },
  },
  finalTextPresented: { fold: folds.finalTextPresented, minute: step },
  silenceStarted: { fold: folds.silenceStarted, minute: step },
  silenceExtended: { fold: folds.silenceExtended, minute: step },
  silenceBroken: {
    fold: folds.silenceBroken,
    minute: (_room, { type, seat, paragraphs, text }) => [
      type,
      { seat, count: paragraphs.length, paragraphs: paragraphs.join(' '), said: said(text) },
    ],
  },
  questionPut: { fold: folds.questionPut, minute: step },
  stanceTaken: {
    fold: folds.stanceTaken,
    minute: (_room, { type, seat, stance }) => {
      const paragraphs = 'paragraphs' in stance ? stance.paragraphs : [];
      return [
        `${type}.${stance.kind}`,
        {
          seat,
          count: paragraphs.length,
          paragraphs: paragraphs.join(' '),
          said: said('text' in stance ? stance.text : undefined),
        },
      ];
    },
  },
  stanceTakenBack: {
    fold: folds.stanceTakenBack,
    minute: (_room, { type, seat }) => [type, { seat }],
  },
  consultationsOpened: { fold: folds.consultationsOpened, minute: step },
  adoptedByConsensus: { fold: folds.adoptedByConsensus, minute: step },
  noConsensusDeclared: { fold: folds.noConsensusDeclared, minute: step },
};
