import type { Phase } from '../../scenario/scenario.ts';
import type { Question } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import { type LineRoundId, MOST_ROUNDS, openRoundOf } from './round.ts';

type AboutRound = Question<{ readonly round: LineRoundId }>;

const CLOSED_TO_ROUNDS: readonly Phase[] = ['lobby', 'archived'];

/** RND-1 */
export const mayOpenRound = ({ room }: Question): Verdict =>
  firstRefusal(
    () => (CLOSED_TO_ROUNDS.includes(room.phase) ? refuse('RND-1', 'roundTooEarly') : ALLOWED),
    () => (openRoundOf(room) === undefined ? ALLOWED : refuse('RND-1', 'roundOpen')),
    () =>
      Object.keys(room.rounds ?? {}).length < MOST_ROUNDS
        ? ALLOWED
        : refuse('RND-1', 'roundsUsed', { count: MOST_ROUNDS }),
  );

/** RND-2: one writes while the round is open, and changes the line as often as one likes. */
export const mayWriteLine = (question: AboutRound): Verdict => isOpen(question);

/** RND-3 */
export const mayCloseRound = (question: AboutRound): Verdict => isOpen(question);

const isOpen = ({ room, command }: AboutRound): Verdict =>
  openRoundOf(room)?.id === command.round ? ALLOWED : refuse('RND-3', 'linesClosed');
