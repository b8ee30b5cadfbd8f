/**
 * What a delegation's lamp shows. In a vote the vote, `cast` while the board is sealed; in a consensus
 * forum the stance at the gavel, and before it who `holds` a paragraph in brackets.
 */
export type SeatLight =
  | 'yes'
  | 'no'
  | 'abstain'
  | 'cast'
  | 'join'
  | 'explain'
  | 'dissociate'
  | 'object'
  | 'holds'
  | 'none';

/** Who sits there: a person, the computer, a person whose line dropped, or nobody. */
export type SeatPresence = 'person' | 'computer' | 'dropped' | 'absent';

export interface StageSeat {
  /** ISO 3166 alpha-3, also the code on the plate. */
  readonly id: string;
  /** Short name in the language of the page. */
  readonly name: string;
  /** ISO 3166 alpha-2: which flag. */
  readonly iso2: string;
  /** Place in the seating order, from 0. */
  readonly order: number;
  /** Has no light on the board. */
  readonly isObserver: boolean;
  /** Has no vote, for it is behind with its contributions: its square on the board is struck through. */
  readonly isInArrears: boolean;
}

/** Everything the picture of the room shows. It holds words that are already translated. */
export interface StageModel {
  /** English alphabetical, 5 to 193; keep the same array while the seating does not change. */
  readonly seats: readonly StageSeat[];
  /** A seat that is missing is played by the computer. */
  readonly presence: Readonly<Record<string, SeatPresence>>;
  /** A seat that is missing has no light. */
  readonly lights: Readonly<Record<string, SeatLight>>;
  /** The viewer's own seat, highlighted. */
  readonly own?: string;
  /** Who has the floor. */
  readonly speaker?: { readonly seat?: string; readonly label: string };
  /** Seats on the speakers' list, in order: a placard stands up on their desk. */
  readonly waiting: readonly string[];
  /** `endsAt` and `stoppedAt` in epoch ms of the clock that `now` reads, `totalMs` in ms. */
  readonly clock?: {
    readonly endsAt: number;
    readonly totalMs: number;
    /** Since when it stands still. */
    readonly stoppedAt?: number;
    readonly label: string;
  };
  /** The big screen on the left: what is being decided. */
  readonly decision: DecisionScreen;
  /** The big screen on the right: the board. */
  readonly board: BoardScreen;
  /** How many decisions have been taken; the gavel falls once when it rises. */
  readonly gavel: number;
  readonly reducedMotion: boolean;
}

export type DecisionScreen =
  | { readonly kind: 'idle'; readonly heading: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'text';
      readonly symbol: string;
      readonly ledBy: string;
      readonly title: string;
      readonly subject: string;
      readonly footer: string;
      /** Where the pending motion stands; written instead of the footer. */
      readonly standing?: string;
    }
  | {
      /** One paragraph of a report, of a divided or an amended text, as large as it can be written. */
      readonly kind: 'paragraph';
      readonly symbol: string;
      readonly version: string;
      readonly number: string;
      readonly text: string;
      readonly bracketed: boolean;
      /** The text in stretches, where it shows what is put in and taken out. */
      readonly changes?: readonly {
        readonly kind: 'same' | 'inserted' | 'deleted';
        readonly text: string;
      }[];
      readonly footer: string;
      /** Where the pending motion stands; written instead of the footer. */
      readonly standing?: string;
    };

export type BoardScreen =
  | { readonly kind: 'idle'; readonly heading: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'speakers';
      readonly heading: string;
      readonly speaker?: string;
      readonly next: readonly string[];
    }
  | {
      /** The delegations with their lights: votes, or stances. */
      readonly kind: 'ballot';
      readonly heading: string;
      readonly progress: string;
      readonly open: boolean;
    }
  | {
      /** The time of the model's clock, as large as it can be written. */
      readonly kind: 'countdown';
      readonly heading: string;
      readonly footer: string;
    }
  | {
      readonly kind: 'result';
      readonly heading: string;
      readonly outcome: string;
      readonly tally: {
        readonly yes: number;
        readonly no: number;
        readonly abstain: number;
        readonly absent: number;
      };
      readonly labels: {
        readonly yes: string;
        readonly no: string;
        readonly abstain: string;
        readonly absent: string;
      };
    };
