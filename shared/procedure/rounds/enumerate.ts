import type { Glance } from '../kernel/enumerate.ts';
import { latestRound } from './round.ts';

/** The latest round, open or not. */
const latest = ({ room }: Glance) => {
  const round = latestRound(room);
  return round === undefined ? [] : [{ round: round.id }];
};

export const roundThinkable = {
  openRound: () => [{ question: 'What could you not live with?', ms: 60_000 }],
  writeLine: (glance: Glance) =>
    latest(glance).map(({ round }) => ({ round, text: 'That nothing is decided.' })),
  closeRound: latest,
};
