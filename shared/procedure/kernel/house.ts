import type { PublicScenario, SeatId, VenueId } from '../../scenario/scenario.ts';
import type { MinuteWords } from './fact.ts';
import { type Business, ORDER, type Place } from './order.ts';
import type { Standing } from './procedure.ts';
import type { SeatQuestion } from './question.ts';
import { ALLOWED, type Verdict } from './refusal.ts';
import type { BallotResult, BallotSubject, Room } from './room.ts';
import type { ScriptStep } from './script.ts';
import type { SessionState } from './state.ts';

/** All procedures together, as each of them sees the others; and the scenario that is played. */
export interface House extends Hooks {
  /** As the venue sees it that the question is about. */
  readonly scenario: PublicScenario;
  /** The same procedures in another venue of the session. */
  at(venue: VenueId | undefined): House;
  readonly decides: DecidesTable;
  /** Where the procedure that the moment is about stands, those of that name aside. */
  standing(room: Room, aside: string): Standing;
  /** What is before the meeting, in the order in which it has to be dealt with. */
  business(room: Room): Iterable<readonly [Place, Business]>;
}

/**
 * The questions that procedures ask one another. Each procedure answers every one, with `unchanged`
 * where it has nothing that follows.
 */
export interface Hooks {
  /** The draft will not be voted on: what hangs on it falls with it. */
  draftGone(state: SessionState, draft: string, house: House): SessionState;
  /** The phase is over: what is pending in it ends. `at` in ms since 1970. */
  phaseEnds(state: SessionState, change: PhaseChange, house: House): SessionState;
  /** A phase begins, and is already the present one. */
  phaseOpens(state: SessionState, change: PhaseChange, house: House): SessionState;
  /** A delegation has left the meeting room: it neither waits nor is called any more. */
  seatLeaves(state: SessionState, seat: SeatId, house: House): SessionState;
  /** The formal meeting stands still from now on (rule 118). */
  suspended(state: SessionState, house: House): SessionState;
  /** The meeting goes on after having stood still for so long, ms. */
  resumed(state: SessionState, stood: number, house: House): SessionState;
}

/** From the phase that ends to the one that opens. */
export interface PhaseChange {
  readonly to: ScriptStep;
  readonly isNewStage: boolean;
  /** ms since 1970. */
  readonly at: number;
}

/** The answer of a procedure that keeps nothing which the question is about. */
export const unchanged = (state: SessionState): SessionState => state;

/** What a procedure says of the votes that it asks for. */
export interface Decides<S extends BallotSubject> {
  /** Its place in the order of business. */
  readonly place: Place;
  /** What tells its ballot from others of the stage. */
  id(subject: S): readonly string[];
  majority(house: House, room: Room, subject: S): 'simple' | 'twoThirds';
  /** Whether a tie in plenary calls for a second vote (rule 95). */
  readonly votedAgain: boolean;
  /** Whether the Chair may ask for a decision without a vote (BAL-1). */
  readonly mayPassWithoutVote: boolean;
  /** When votes on it are explained (rule 128). */
  readonly explained: readonly ('before' | 'after')[];
  mayExplain(question: SeatQuestion, subject: S): Verdict;
  /** What the minutes call it: the end of a message key, and the values of the message. */
  says(room: Room, subject: S): MinuteWords;
  /** The vote has been announced. */
  announced(state: SessionState, subject: S, house: House): SessionState;
  /** What follows from the result; `at` in ms since 1970. */
  followed(
    state: SessionState,
    subject: S,
    outcome: BallotResult['outcome'],
    at: number,
    house: House,
  ): SessionState;
}

export type DecidesTable = {
  readonly [K in BallotSubject['kind']]: Decides<Extract<BallotSubject, { readonly kind: K }>>;
};

/** What the vote on a subject is about, as the procedure that asks for it says. */
export const decidesOf = (house: House, { kind }: BallotSubject): Decides<BallotSubject> =>
  house.decides[kind];

/** MOT-2: whether anything is before the meeting that comes before this place in the order of business. */
export function waitsForNothing(house: House, room: Room, place: Place): Verdict {
  for (const [before, { first }] of house.business(room)) {
    if (ORDER.indexOf(before) < ORDER.indexOf(place)) return { may: false, refusal: first };
  }
  return ALLOWED;
}
