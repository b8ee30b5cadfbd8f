import type { InjectMove, Instructions, Position, SeatContent } from './scenario.ts';

/** How far ideal points reach, and how much an issue can matter. */
const STANDS = { least: -2, most: 2 };
const SALIENCES = { least: 0, most: 3 };

/** Something that moves what delegations want; of the same name, the same moves. */
export interface WhatMoves {
  readonly id: string;
  readonly moves: readonly InjectMove[];
}

const known = new WeakMap<SeatContent, Map<string, SeatContent>>();

/**
 * What a seat goes by once these injects have come: its ideal points and the weight of its issues
 * moved by the steps that the scenario states, within their bounds; brief, red lines, loyalties and
 * anchors are as they were. An issue on which it has no position stays without one. The same for the
 * same content and the same injects, and the content itself where nothing moves it.
 */
export function movedBy(content: SeatContent, injects: readonly WhatMoves[]): SeatContent {
  const moving = injects.filter(({ moves }) => moves.some((move) => isOf(move, content)));
  if (moving.length === 0) return content;
  const key = moving.map(({ id }) => id).join(' ');
  const answers = known.get(content) ?? new Map<string, SeatContent>();
  known.set(content, answers);
  const answer = answers.get(key) ?? moved(content, moving);
  answers.set(key, answer);
  return answer;
}

function moved(content: SeatContent, injects: readonly WhatMoves[]): SeatContent {
  const moves = injects.flatMap((inject) => inject.moves.filter((move) => isOf(move, content)));
  const positions = moves.reduce(withMove, content.instructions.positions);
  return { ...content, instructions: { ...content.instructions, positions } };
}

const isOf = ({ issue, seats }: InjectMove, { seat, instructions }: SeatContent): boolean =>
  instructions.positions[issue] !== undefined && (seats === undefined || seats.includes(seat));

function withMove(
  positions: Instructions['positions'],
  { issue, stand, salience }: InjectMove,
): Instructions['positions'] {
  const before = positions[issue];
  if (before === undefined) return positions;
  const after: Position = {
    ...before,
    stand: within(STANDS, before.stand + stand),
    salience: within(SALIENCES, before.salience + salience),
  };
  return { ...positions, [issue]: after };
}

const within = ({ least, most }: typeof STANDS, figure: number): number =>
  Math.min(most, Math.max(least, figure));
