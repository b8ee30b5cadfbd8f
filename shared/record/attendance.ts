import type { PersonId, SessionState } from '../procedure/kernel/state.ts';
import type { SeatId } from '../scenario/scenario.ts';

/** That a person sat in a seat for a while; times in ms since 1970. */
export interface Sat {
  readonly person: PersonId;
  readonly seat: SeatId;
  readonly from: number;
  readonly to?: number;
  readonly moves: number;
}

/** Who has sat where, and how they were called. */
export interface Attendance {
  readonly names: ReadonlyMap<PersonId, string>;
  /** In the order in which they sat down. */
  readonly sat: readonly Sat[];
}

export const NOBODY: Attendance = { names: new Map(), sat: [] };

type People = SessionState['people'];

/** The attendance after a change of who is in the session and where, ms since 1970. */
export function seated(
  { names, sat }: Attendance,
  before: People,
  after: People,
  at: number,
): Attendance {
  const left = sat.map((each) =>
    each.to === undefined && after[each.person]?.seat !== each.seat ? { ...each, to: at } : each,
  );
  const come = Object.values(after).flatMap(({ id: person, seat }): readonly Sat[] =>
    seat === undefined || before[person]?.seat === seat
      ? []
      : [{ person, seat, from: at, moves: 0 }],
  );
  const called = Object.values(after).filter(({ id, name }) => names.get(id) !== name);
  return {
    names:
      called.length === 0
        ? names
        : new Map([...names, ...called.map(({ id, name }) => [id, name] as const)]),
    sat: [...left, ...come],
  };
}

/** The attendance after a person has made a move. */
export const moved = ({ names, sat }: Attendance, person: PersonId): Attendance => ({
  names,
  sat: sat.map((each) =>
    each.person === person && each.to === undefined ? { ...each, moves: each.moves + 1 } : each,
  ),
});

/** The people of a seat in the order in which they first sat there. */
export const peopleOf = ({ sat }: Attendance, seat: SeatId): readonly PersonId[] => [
  ...new Set(sat.filter((each) => each.seat === seat).map(({ person }) => person)),
];
