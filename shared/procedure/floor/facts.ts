import type { SeatId } from '../../scenario/scenario.ts';

/** The speakers’ list and the podium. */
export type FloorFact =
  | { readonly type: 'floorRequested'; readonly seat: SeatId }
  | { readonly type: 'speakersListLeft'; readonly seat: SeatId }
  | { readonly type: 'replyRequested'; readonly seat: SeatId }
  | {
      readonly type: 'floorGiven';
      readonly seat: SeatId;
      readonly reply: boolean;
    }
  | {
      readonly type: 'statementMade';
      readonly seat: SeatId;
      readonly text: string;
    }
  | {
      readonly type: 'floorYielded';
      readonly seat: SeatId;
      readonly why: 'finished' | 'time' | 'chair';
    }
  | { readonly type: 'speakersListClosed' }
  | { readonly type: 'speakersListOpened' }
  | { readonly type: 'speakingTimeSet'; readonly ms: number };
