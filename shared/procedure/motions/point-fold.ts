import { speechEnded } from '../floor/fold.ts';
import type { Fold } from '../kernel/fact.ts';
import { drop, inRoom } from '../kernel/fold.ts';
import type { House } from '../kernel/house.ts';
import { QUORUM_WAIT_MS } from '../kernel/majority.ts';
import type { SessionState } from '../kernel/state.ts';
import { suspendedFor } from '../session/fold.ts';
import type { PointFact } from './facts.ts';
import { take, withoutMotions } from './pending.ts';
import { movePoint, presentPoint } from './point.ts';

type PointFold<T extends PointFact['type']> = Fold<Extract<PointFact, { type: T }>>;

export const pointRaised: PointFold<'pointRaised'> = (state, { seat, matter, seq }) => {
  const { ballot } = state.room;
  const about = matter === 'conductOfVote' && ballot;
  return inRoom(state, {
    point: { id: `p${seq}`, by: seat, matter, phase: 'raised' },
    ...(about && { ballot: { ...about, points: [...(about.points ?? []), seat] } }),
  });
};

export const pointRuled: PointFold<'pointRuled'> = (state, { upheld }) =>
  inRoom(state, { point: { ...movePoint(presentPoint(state.room), 'rule'), upheld } });

/** PTO-3: the appeal is put at once, before everything else; an announced ballot waits for it. */
export const rulingAppealed: PointFold<'rulingAppealed'> = (state, { motion: id, seat }) => {
  const point = movePoint(presentPoint(state.room), 'appeal');
  const matter = { kind: 'appeal', point: point.matter, upheld: point.upheld ?? false } as const;
  const appealed = inRoom(state, { point });
  return take(appealed, { id, by: seat, matter, phase: 'hearing', inFavour: [], against: [] });
};

export const pointClosed: PointFold<'pointClosed'> = (state, { at }, house) =>
  settled(state, 'accept', presentPoint(state.room).upheld === true, at, house);

/** PTO-4: what follows from a point of order once the ruling on it stands; `at` in ms since 1970. */
export function settled(
  state: SessionState,
  event: 'accept' | 'decide',
  upheld: boolean,
  at: number,
  house: House,
): SessionState {
  const point = presentPoint(state.room);
  movePoint(point, event);
  const over: SessionState = { ...state, room: drop(state.room, 'point') };
  if (!upheld) return over;
  switch (point.matter) {
    case 'overTime':
      return speechEnded(over);
    case 'misapplied':
      return withoutMotions(over, (motion) => motion === over.room.motions[0]);
    case 'quorum':
      return suspendedFor(over, QUORUM_WAIT_MS, at, house);
    // The speaker has been reminded; the time for voting begins anew.
    case 'offTopic':
    case 'conductOfVote':
      return over;
  }
}
