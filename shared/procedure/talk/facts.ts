import type { SeatId } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import * as folds from './fold.ts';
import type { MessageId, Saying, TableId } from './talk.ts';

/** What happens in the corridors; the record of the meeting has none of it. */
export type TalkFact =
  | { readonly type: 'tableOpened'; readonly seat: SeatId; readonly invited: readonly SeatId[] }
  | { readonly type: 'satDown'; readonly seat: SeatId; readonly table: TableId }
  | { readonly type: 'askedToSit'; readonly seat: SeatId; readonly table: TableId }
  | {
      readonly type: 'invitedToTable';
      readonly seat: SeatId;
      readonly guest: SeatId;
      readonly table: TableId;
    }
  | { readonly type: 'tableDeclined'; readonly seat: SeatId; readonly table: TableId }
  | { readonly type: 'tableLeft'; readonly seat: SeatId }
  | {
      readonly type: 'said';
      readonly seat: SeatId;
      readonly to: readonly SeatId[];
      readonly says: Saying;
      readonly table?: TableId;
      readonly answers?: MessageId;
    }
  | { readonly type: 'messageReported'; readonly seat: SeatId; readonly message: MessageId }
  | { readonly type: 'messageHidden'; readonly message: MessageId; readonly reason: string }
  | { readonly type: 'lineSuggested'; readonly seat: SeatId; readonly text: string }
  | { readonly type: 'seatSilenced'; readonly seat: SeatId; readonly silenced: boolean };

export const talkFacts: FactTable<TalkFact> = {
  tableOpened: { fold: folds.tableOpened, minute: noMinute },
  satDown: { fold: folds.satDown, minute: noMinute },
  askedToSit: { fold: folds.askedToSit, minute: noMinute },
  invitedToTable: { fold: folds.invitedToTable, minute: noMinute },
  tableDeclined: { fold: folds.tableDeclined, minute: noMinute },
  tableLeft: { fold: folds.tableLeft, minute: noMinute },
  said: { fold: folds.said, minute: noMinute },
  messageReported: { fold: folds.messageReported, minute: noMinute },
  messageHidden: { fold: folds.messageHidden, minute: noMinute },
  lineSuggested: { fold: folds.lineSuggested, minute: noMinute },
  seatSilenced: { fold: folds.seatSilenced, minute: noMinute },
};
