import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import type { AmendmentId } from '../amendments/amendment.ts';
import { type FactTable, type MinuteWords, noMinute } from '../kernel/fact.ts';
import type { Spoken } from '../kernel/spoken.ts';
import type { Divided } from './division.ts';
import * as folds from './fold.ts';

/** A request for separate votes on parts of a text (rule 129). */
export type DivisionFact =
  | {
      readonly type: 'divisionRequested';
      readonly draft: DraftId;
      readonly amendment?: AmendmentId;
      readonly seat: SeatId;
      readonly parts: readonly (readonly string[])[];
    }
  | ({ readonly type: 'divisionObjected'; readonly seat: SeatId } & Divided)
  | ({
      readonly type: 'divisionSpoken';
      readonly seat: SeatId;
      readonly side: 'inFavour' | 'against';
      readonly text: Spoken;
    } & Divided)
  | ({ readonly type: 'divisionRequestWithdrawn'; readonly seat: SeatId } & Divided)
  | ({ readonly type: 'divisionObjectionWithdrawn'; readonly seat: SeatId } & Divided)
  | { readonly type: 'divisionGranted' }
  | { readonly type: 'divisionHearingClosed' };

/** What is said where an amendment is divided says so. */
const minute = (
  type: DivisionFact['type'],
  { draft, amendment }: Divided,
  values: Readonly<Record<string, string>>,
): MinuteWords =>
  amendment === undefined
    ? [type, { ...values, draft }]
    : [`${type}.amendment`, { ...values, draft, amendment }];

export const divisionFacts: FactTable<DivisionFact> = {
  divisionRequested: {
    fold: folds.divisionRequested,
    minute: (_room, { type, seat, ...divided }) => minute(type, divided, { seat }),
  },
  divisionObjected: {
    fold: folds.divisionObjected,
    minute: (_room, { type, seat, ...divided }) => minute(type, divided, { seat }),
  },
  divisionSpoken: {
    fold: folds.divisionSpoken,
    minute: (_room, { side, seat, text }) => [`divisionSpoken.${side}`, { seat, text }],
  },
  divisionRequestWithdrawn: {
    fold: folds.divisionRequestWithdrawn,
    minute: (_room, { type, seat, ...divided }) => minute(type, divided, { seat }),
  },
  divisionObjectionWithdrawn: {
    fold: folds.divisionObjectionWithdrawn,
    minute: (_room, { type, seat, ...divided }) => minute(type, divided, { seat }),
  },
  divisionGranted: {
    fold: folds.divisionGranted,
    minute: ({ division }, { type }) => minute(type, division ?? { draft: '' }, {}),
  },
  divisionHearingClosed: { fold: folds.divisionHearingClosed, minute: noMinute },
};
