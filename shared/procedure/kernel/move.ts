import type { z } from 'zod';
import type { Circumstances, Decision, SeatCircumstances } from './decision.ts';
import type { Place } from './order.ts';
import type { Question, SeatQuestion } from './question.ts';
import type { Verdict } from './refusal.ts';

/**
 * Who makes a move. member: a delegation with the rights of members; delegation: observers too;
 * person: somebody in the session, with a seat or without; chair: whoever presides, a person or the
 * system; facilitator: who leads the session, or its clocks; door: the server, for people coming and
 * going; clock: a clock that has run out.
 */
export type Mover = 'member' | 'delegation' | 'person' | 'chair' | 'facilitator' | 'door' | 'clock';

export type SeatMover = 'member' | 'delegation';

/**
 * Which forums know a move. tabling: those in which delegations table texts of their own, which today
 * are those that vote.
 */
export type MoveForum = 'any' | 'voting' | 'tabling' | 'consensus';

/**
 * What a move is about: the phase, the phases of all venues, the ballot, the motion before the meeting,
 * the point of order, what a point of order is raised on, the request to divide, the question put to a
 * consensus body, the Chair's text, the words of a paragraph, the floor as so many speeches have left it,
 * the speech, the suspension, the caucus, a point of the house rules, or the pause. A move names the very
 * one it means, so that it never lands on the next (NET-5).
 */
export type About =
  | 'nothing'
  | 'phase'
  | 'phases'
  | 'ballot'
  | 'motion'
  | 'point'
  | 'matter'
  | 'division'
  | 'question'
  | 'text'
  | 'words'
  | 'floor'
  | 'speech'
  | 'suspension'
  | 'caucus'
  | 'housePoint'
  | 'pause';

/** What moves have to do with, as a list of all of them sorts them. */
export type Topic =
  | 'floor'
  | 'texts'
  | 'amendments'
  | 'division'
  | 'vote'
  | 'report'
  | 'motions'
  | 'points'
  | 'room'
  | 'talk'
  | 'people'
  | 'session';

/** What is asked of every move before its own rule. No key is optional: there is no silent default. */
export interface MoveProperties<M extends Mover> {
  readonly by: M;
  /** Whether it is made in one venue, which it names, or concerns the whole session (NET-6). */
  readonly where: 'session' | 'venue';
  readonly forum: MoveForum;
  /** May be made between the opening of a vote and its declaration (BAL-5). */
  readonly inVote: boolean;
  /** May be made while the meeting is suspended (MOT-6). */
  readonly inSuspension: boolean;
  /** May be made by a delegation that has left the room (ATT-1). */
  readonly outOfRoom: boolean;
  readonly about: About;
  readonly topic: Topic;
  /** Known to the house rules of Model UN only (MUN-1). */
  readonly house: boolean;
  /** Its place in the order of business: it waits for what comes before; `any` waits for nothing. */
  readonly place: Place | 'any';
}

type QuestionOf<M extends Mover, C> = M extends SeatMover ? SeatQuestion<C> : Question<C>;
type CircumstancesOf<M extends Mover> = M extends SeatMover ? SeatCircumstances : Circumstances;

/** The schema of what a move takes, strict or not. */
export type Takes = z.ZodObject<z.core.$ZodLooseShape, z.core.$ZodObjectConfig>;

/** A move: what it takes, who makes it and when, whether it is lawful, and what it becomes. */
export interface Move<
  T extends Takes = Takes,
  M extends Mover = Mover,
  D extends Decision = Decision,
> extends MoveProperties<M> {
  readonly takes: T;
  // Methods, so that a move can stand in a list of all of them.
  may(question: QuestionOf<M, z.infer<T>>): Verdict;
  becomes(command: z.infer<T>, circumstances: CircumstancesOf<M>): D;
}

/** What concerns the session and no meeting of it: in every forum, at any time, waiting for nothing. */
export const ofTheSession = {
  where: 'session',
  forum: 'any',
  inVote: true,
  inSuspension: true,
  outOfRoom: true,
  about: 'nothing',
  house: false,
  place: 'any',
} as const satisfies Omit<MoveProperties<Mover>, 'by' | 'topic'>;

/** What a delegation does beside the meeting, in the corridors or with its capital: at any time, and about nothing in it. */
export const besideTheMeeting = {
  ...ofTheSession,
  by: 'delegation',
  where: 'venue',
  topic: 'talk',
} as const satisfies MoveProperties<'delegation'>;

/** Declares a move; only its types are worked out here. */
export function move<T extends Takes, M extends Mover, D extends Decision>(
  declared: Move<T, M, D>,
): Move<T, M, D> {
  return declared;
}

/** The moves of a procedure by their type. */
export type Moves = Readonly<Record<string, Move>>;

/** The command that makes a move of that type. */
type CommandFor<Type extends string, T extends Takes> = keyof T['shape'] extends never
  ? { readonly type: Type }
  : { readonly type: Type } & z.infer<T>;

/** The commands that make the moves of a table. */
export type CommandsOf<M extends Moves> = {
  [T in keyof M & string]: CommandFor<T, M[T]['takes']>;
}[keyof M & string];

/** Those of a table's moves that a kind of mover makes. */
export type MovesBy<M extends Moves, By extends Mover> = {
  [T in keyof M & string]: M[T] extends { readonly by: By } ? T : never;
}[keyof M & string];
