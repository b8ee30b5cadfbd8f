import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import type { FactTable } from '../kernel/fact.ts';
import { own } from '../kernel/own.ts';
import { doneBy, type TextChange, targetOf, type Words } from '../texts/words.ts';
import type { AmendmentId, ChangeNumber } from './amendment.ts';
import * as folds from './fold.ts';

/** Changes to a text: amendments from others (rule 130), revisions by its leader. */
export type AmendmentFact =
  | {
      readonly type: 'amendmentProposed';
      readonly amendment: AmendmentId;
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly changes: readonly TextChange[];
    }
  | {
      readonly type: 'subAmendmentProposed';
      readonly amendment: AmendmentId;
      readonly draft: DraftId;
      readonly parent: AmendmentId;
      readonly parentChange: ChangeNumber;
      readonly seat: SeatId;
      readonly words: Words;
    }
  | {
      readonly type: 'amendmentWithdrawn';
      readonly amendment: AmendmentId;
      readonly draft: DraftId;
      readonly seat: SeatId;
    }
  | {
      readonly type: 'draftRevised';
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly changes: readonly TextChange[];
    }
  | {
      readonly type: 'amendmentsOrdered';
      readonly draft: DraftId;
      readonly order: readonly AmendmentId[];
    };

export const amendmentFacts: FactTable<AmendmentFact> = {
  amendmentProposed: {
    fold: folds.amendmentProposed,
    minute: (_room, { seat, draft, amendment, changes }) => {
      const [first] = changes;
      return first === undefined || changes.length > 1
        ? ['amendmentProposed.several', { seat, draft, amendment, count: changes.length }]
        : [
            `amendmentProposed.${doneBy(first)}`,
            { seat, draft, amendment, paragraph: targetOf(first) },
          ];
    },
  },
  subAmendmentProposed: {
    fold: folds.subAmendmentProposed,
    minute: ({ amendments }, { type, seat, draft, amendment, parent, parentChange }) =>
      (own(amendments, parent)?.changes.length ?? 0) > 1
        ? [`${type}.ofSeveral`, { seat, draft, amendment, parent, change: parentChange }]
        : [type, { seat, draft, amendment, parent }],
  },
  amendmentWithdrawn: {
    fold: folds.amendmentWithdrawn,
    minute: (_room, { type, seat, draft, amendment }) => [type, { seat, draft, amendment }],
  },
  draftRevised: {
    fold: folds.draftRevised,
    minute: (_room, { type, seat, draft }) => [type, { seat, draft }],
  },
  amendmentsOrdered: {
    fold: folds.amendmentsOrdered,
    minute: (_room, { type, draft, order }) => [type, { draft, order: order.join(', ') }],
  },
};
