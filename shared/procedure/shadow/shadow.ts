import type { Phase, Posture, RoundId, SeatId } from '../../scenario/scenario.ts';

/** What stands in the room of the shadow of cyber war: what everybody may know of it. */
export interface Shadow {
  /** Collective stability, told in steps of five (SHA-6). */
  readonly stability: number;
  /** The rounds that have closed. */
  readonly rounds: Readonly<Record<RoundId, ClosedRound>>;
  /** A round whose phase ended before it closed: it closes as soon as it can. `since` in ms since 1970. */
  readonly overdue?: { readonly round: RoundId; readonly since: number };
  /** In the debrief: what was kept secret until then; left out before (SHA-3). */
  readonly told?: ToldShadow;
}

export interface ClosedRound {
  /** ms since 1970. */
  readonly at: number;
  /** 1 for the first that closed. */
  readonly order: number;
  readonly phase: Phase;
  readonly stage: number;
  /** Collective stability after it, in steps of five. */
  readonly stability: number;
  readonly incidents: readonly Incident[];
  /** Set where people sat at the table, so that it changed what delegations want (SHA-7). */
  readonly played?: true;
}

/** Something that was done to a delegation: an invention of the game, and marked so wherever it is shown. */
export interface Incident {
  /** Which of the scenario's incidents it is. */
  readonly kind: string;
  readonly struck: SeatId;
  /** Whom the struck delegation names; left out where it names nobody. */
  readonly named?: SeatId;
}

/** An incident as it was drawn, with what only the debrief tells. */
export interface DrawnIncident extends Incident {
  /** From whose preparations or operations it came. */
  readonly from: SeatId;
  /** Set where it broke a norm that its author supports. */
  readonly againstNorm?: true;
}

/** What the debrief tells of all delegations. */
export interface ToldShadow {
  /** Each member's postures by their first letters, one for each round that closed: `rpo`. */
  readonly postures: Readonly<Record<SeatId, string>>;
  /** The incidents of each round as they were drawn. */
  readonly incidents: Readonly<Record<RoundId, readonly DrawnIncident[]>>;
}

/** What the session keeps of it that nobody may see as a whole before the debrief. */
export interface ShadowFile {
  /** Collective stability, to the point. */
  readonly stability: number;
  readonly seats: Readonly<Record<SeatId, SeatShadow>>;
  readonly incidents: ToldShadow['incidents'];
}

/** One delegation's own part, for those who play it. */
export interface SeatShadow {
  /** The posture that stands. */
  readonly posture: Posture;
  /** For which round it was last taken; left out while it never was. */
  readonly takenFor?: RoundId;
  /** Its postures in the rounds that have closed, by their first letters. */
  readonly past: string;
  /** Its national interest after each of them, to the point. */
  readonly interest: readonly number[];
  /**
   * Set for the facilitator who plays the seat and has not chosen from the first round on (SEA-23): so many rounds are
   * not theirs to see, and `interest` is how far it has moved since them.
   */
  readonly unseen?: number;
}

const LETTERS = { restrain: 'r', prepare: 'p', operate: 'o' } as const;

export const letterOf = (posture: Posture): (typeof LETTERS)[Posture] => LETTERS[posture];

/** The postures that letters stand for, a round each. */
export const posturesIn = (letters: string): readonly Posture[] =>
  [...letters].map((letter) =>
    letter === LETTERS.operate ? 'operate' : letter === LETTERS.prepare ? 'prepare' : 'restrain',
  );

const STEP = 5;

/** SHA-6: collective stability as everybody is told it, so that no single posture shows in it. */
export const toldStability = (exact: number): number => Math.round(exact / STEP) * STEP;
