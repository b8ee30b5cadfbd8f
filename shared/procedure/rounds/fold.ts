import type { Fold } from '../kernel/fact.ts';
import { clockStart, drop, inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { SessionState } from '../kernel/state.ts';
import { everywhere } from '../kernel/venue.ts';
import type { RoundFact } from './facts.ts';
import type { LineRound, LineRoundId } from './round.ts';

type RoundFold<T extends RoundFact['type']> = Fold<Extract<RoundFact, { type: T }>>;

/** RND-1 and RND-4: the question stands on the wall of every venue until the facilitator takes it off. */
export const roundOpened: RoundFold<'roundOpened'> = (state, { question, ms, at, seq }, house) => {
  const id = `r${seq}`;
  const until = clockStart(state.room, at) + ms;
  const round: LineRound = { id, question, totalMs: ms, until, wrote: {} };
  const opened = inRoom(state, { rounds: { ...state.room.rounds, [id]: round } });
  const shows = { kind: 'round', round: id } as const;
  return everywhere(opened, house, (there) => inRoom(there, { wall: { shows } }));
};

/** RND-2: the last line of a delegation counts. */
export const lineWritten: RoundFold<'lineWritten'> = (state, { round, seat, text }) => ({
  ...changeRound(state, round, ({ wrote, ...before }) => ({
    ...before,
    wrote: { ...wrote, [seat]: true },
  })),
  lines: { ...state.lines, [seat]: text },
});

/** RND-3: all lines are shown together. */
export const roundClosed: RoundFold<'roundClosed'> = ({ lines = {}, ...state }, { round }) =>
  changeRound(state, round, (before) => ({ ...drop(before, 'until'), lines }));

function changeRound(
  state: SessionState,
  id: LineRoundId,
  change: (round: LineRound) => LineRound,
): SessionState {
  const { rounds = {} } = state.room;
  const before = own(rounds, id);
  return before === undefined
    ? state
    : inRoom(state, { rounds: { ...rounds, [id]: change(before) } });
}
