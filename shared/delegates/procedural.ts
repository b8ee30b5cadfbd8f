import type { Topic } from '../procedure/kernel/move.ts';
import { moveOf, type SeatCommand } from '../procedure/road/moves.ts';
import type { Phase } from '../scenario/scenario.ts';

const PROCEDURAL: readonly Topic[] = [
  'texts',
  'amendments',
  'division',
  'report',
  'motions',
  'points',
];

/**
 * Whether a delegation loses something for good if the meeting goes on before it has made this move:
 * a vote asked for, a text divided, brackets, an answer or a stance on a report, the floor before the first vote.
 * Other speeches and votes have clocks of their own; what is proposed for a report is put forward one after another, so that
 * people can read it, and not by all at once because the Chair goes on.
 */
export const isProcedural = (command: SeatCommand, { phase }: { readonly phase: Phase }): boolean =>
  command.type === 'requestVote' ||
  (command.type === 'requestFloor' && phase === 'action') ||
  (command.type !== 'proposeChange' && PROCEDURAL.includes(moveOf(command).topic));
