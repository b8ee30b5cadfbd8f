import { openRoundOf } from '../procedure/rounds/round.ts';
import { dice } from './dice.ts';
import type { PlannedMove, Situation } from './situation.ts';

const SOON_MS = 3_000;
const SPREAD_MS = 12_000;

/** RND-5: in a round a delegation most in play that nobody holds writes its public line. */
export function planLine({
  scenario,
  room,
  knowledge,
  seat,
  seed,
}: Situation): readonly PlannedMove[] {
  const round = openRoundOf(room);
  if (round === undefined || round.wrote[seat] || !scenario.coreSeats.includes(seat)) return [];
  return [
    {
      afterMs: Math.round(SOON_MS + SPREAD_MS * dice(seed, seat, round.id, 'line')),
      command: {
        type: 'writeLine',
        round: round.id,
        text: knowledge.instructions.publicLine,
      },
    },
  ];
}
