import type { FuzzMove } from './fuzz-session.ts';

/** A move in a line: who makes it, and what it is. */
export function moveInWords(move: FuzzMove): string {
  if (move === 'ring') return 'ring';
  const { by, command, after } = move;
  const who = by.kind === 'seat' ? by.seat : by.kind === 'person' ? by.person : by.kind;
  const { type, ...rest } = command;
  const what = Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify(rest)}`;
  return `${who}: ${type}${what}${after === 0 ? '' : ` (after ${after} ms)`}`;
}
