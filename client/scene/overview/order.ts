import { type Delegations, nameOf } from '../../sight/names.ts';
import { NEEDS, type Row } from './overview.ts';

/** What rows are shown: those who need the facilitator, all people, or every delegation. */
export type Shown = 'needs' | 'people' | 'all';

export type SortKey = 'need' | 'name' | 'doing' | 'voice' | 'vote' | 'table';

export interface Sorting {
  readonly by: SortKey;
  readonly isBackwards: boolean;
}

export const shownRows = (rows: readonly Row[], shown: Shown): readonly Row[] =>
  rows.filter(({ person, needs }) => {
    if (shown === 'all') return true;
    return shown === 'people' ? person !== undefined : needs.length > 0;
  });

/** The rows in the wanted order; who is equal in it, by name. */
export function sortedRows(
  rows: readonly Row[],
  { by, isBackwards }: Sorting,
  names: Delegations,
): readonly Row[] {
  const compare = comparing(by, names);
  const byName = comparing('name', names);
  return rows.toSorted(
    (one, other) => (isBackwards ? -1 : 1) * compare(one, other) || byName(one, other),
  );
}

type Compare = (one: Row, other: Row) => number;

const DOING = ['away', 'stuck', 'quiet', 'active'] as const;
const VOTE = ['missing', 'notCalled', 'cast'] as const;
const LAST = Number.MAX_SAFE_INTEGER;

/** Each order begins with what a facilitator looks for first. */
function comparing(by: SortKey, names: Delegations): Compare {
  const title = ({ person, seat }: Row) => person?.name ?? (seat ? nameOf(names, seat) : '');
  const byNumber = (figure: (row: Row) => number): Compare => {
    return (one, other) => figure(one) - figure(other);
  };
  switch (by) {
    case 'need':
      return byNumber(({ needs: [first] }) => (first === undefined ? LAST : NEEDS.indexOf(first)));
    case 'name':
      return (one, other) => title(one).localeCompare(title(other));
    case 'doing':
      return (one, other) =>
        byNumber(({ person }) => (person ? DOING.indexOf(person.doing) : LAST))(one, other) ||
        (other.person?.forMs ?? 0) - (one.person?.forMs ?? 0);
    case 'voice':
      return (one, other) => one.voice.ms - other.voice.ms || one.voice.turns - other.voice.turns;
    case 'vote':
      return byNumber(({ vote }) => (vote === undefined ? LAST : VOTE.indexOf(vote)));
    case 'table':
      return (one, other) => (one.table ?? '~').localeCompare(other.table ?? '~');
  }
}
