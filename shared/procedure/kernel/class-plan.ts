import type { RunOfShow, SeatId } from '../../scenario/scenario.ts';

/** More than so many people at one seat have nothing to do. */
export const MOST_AT_A_SEAT = 4;

/** How long each phase should last, in minutes. */
export type PlannedMinutes = RunOfShow['minutes'];

/** A seat of the plan, and how many people share it. */
export interface Place {
  readonly seat: SeatId;
  readonly people: number;
}

/** The seats that people are to have, those that matter most first; each once. */
export type Places = readonly Place[];

/** What a session was planned for; everybody may know it. */
export interface SessionPlan {
  /** Id of the goal of the lesson. */
  readonly goal: string;
  readonly places: Places;
  /** How many follow the meeting without a seat. */
  readonly press: number;
}
