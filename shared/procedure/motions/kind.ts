import type { z } from 'zod';
import type { Phase, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import type { House } from '../kernel/house.ts';
import type { Takes } from '../kernel/move.ts';
import type { Question } from '../kernel/question.ts';
import type { Verdict } from '../kernel/refusal.ts';
import type { Minute } from '../kernel/room.ts';
import type { RuleId } from '../kernel/rules.ts';
import type { SessionState } from '../kernel/state.ts';

/** Who moved it, and when it was carried, ms since 1970. */
export interface Carried {
  readonly by: SeatId;
  readonly at: number;
}

/**
 * By what a motion is judged: it stands in the way of its draft, or of all where it names none; it has
 * its draft decided again; it is a convenience; or by nothing but whose motion it is.
 */
export type MotionJudgement = 'hinders' | 'reopens' | 'convenience' | 'mover';

/** All that is known of one kind of motion. No key is optional: there is no silent default. */
export interface MotionKind<T extends Takes = Takes> {
  /** What the motion asks; its kind is the literal that tells it from all others. */
  readonly takes: T;
  /** The rule of the game that speaks of it. */
  readonly rule: RuleId;
  /** Its number among the rules of the committee, as one says it. */
  readonly number: string;
  /** Precedence: the lower comes first (rule 119; the rest as raised). */
  readonly rank: number;
  /** How many may speak on each side. */
  readonly inFavour: number;
  readonly against: number;
  /** Whether its mover speaks for it beside the others. */
  readonly moverSpeaks: boolean;
  readonly majority: 'simple' | 'twoThirds';
  /** In which phases it may be made. */
  readonly phases: readonly Phase[];
  /** By what a delegation that the computer plays judges it. */
  readonly judgedBy: MotionJudgement;
  /** Whether its being carried stays news for as long as the stage lasts. */
  readonly isLasting: boolean;
  /** What makes two motions the same question (MOT-14): the kind, its draft too, or every word. */
  readonly sameBy: 'kind' | 'draft' | 'everything';
  /** The motions of this kind that could be thought of, with their usual lengths. */
  usual(scenario: PublicScenario): readonly z.infer<T>[];
  /** Whether it fits the moment; that motions are open at all is asked before. */
  fits(question: Question, matter: z.infer<T>): Verdict;
  /** What follows when it is carried. */
  carried(state: SessionState, matter: z.infer<T>, carried: Carried, house: House): SessionState;
  /** What its words name: values of its messages. */
  values(matter: z.infer<T>): Minute['values'];
}

/** Declares a kind of motion; only its types are worked out here. */
export function motionKind<T extends Takes>(declared: MotionKind<T>): MotionKind<T> {
  return declared;
}

/** What most motions have in common: no speakers, a simple majority, the debate and the action, soon no news. */
export const PLAIN = {
  inFavour: 0,
  against: 0,
  moverSpeaks: false,
  majority: 'simple',
  phases: ['generalDebate', 'action'],
  judgedBy: 'mover',
  isLasting: false,
  sameBy: 'kind',
} as const;

/** A length in whole minutes, or seconds, as messages say it. */
export const inMinutes = (ms: number): number => Math.round(ms / 60_000);
export const inSeconds = (ms: number): number => Math.round(ms / 1_000);
