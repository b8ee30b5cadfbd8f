import { diffWordsWithSpace } from 'diff';

/** A stretch of words that two texts share, or that only one of them has. */
export interface Stretch {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

interface Reading {
  readonly lead: string;
  readonly text: string;
}

/** A paragraph as one reads it: its opening words and the rest. */
export const readingOf = ({ lead, text }: Reading): string => `${lead} ${text}`;

/**
 * How a paragraph changes, in stretches of words; without one of the two readings all of it is new, or
 * gone. What is taken out stands before what takes its place, with a space between them, and words
 * that change one after the other make one stretch.
 */
export function differenceBetween(
  before: Reading | undefined,
  after: Reading | undefined,
): readonly Stretch[] {
  const old = before === undefined ? '' : readingOf(before);
  const now = after === undefined ? '' : readingOf(after);
  const stretches: Stretch[] = [];
  let changing = { deleted: '', inserted: '' };
  const settle = () => {
    stretches.push(...settled(changing));
    changing = { deleted: '', inserted: '' };
  };
  const parts = diffWordsWithSpace(old, now);
  for (const [index, { added, removed, value }] of parts.entries()) {
    const next = parts[index + 1];
    const isGap = value.trim() === '' && (next?.added === true || next?.removed === true);
    if (added) changing.inserted += value;
    else if (removed) changing.deleted += value;
    else if (isGap && changing.deleted + changing.inserted !== '') {
      changing = { deleted: changing.deleted + value, inserted: changing.inserted + value };
    } else {
      settle();
      stretches.push({ kind: 'same', text: value });
    }
  }
  settle();
  return stretches;
}

/**
 * Two texts beside each other: each in stretches that both have, and such that only it has, "deleted" in
 * the first and "inserted" in the second. What stands between two words that are its own is its own too.
 */
export function beside(
  one: string,
  other: string,
): readonly [readonly Stretch[], readonly Stretch[]] {
  const parts = diffWordsWithSpace(one, other);
  const side = (own: 'deleted' | 'inserted', isMine: (part: Part) => boolean) =>
    parts.filter(isMine).reduce<readonly Stretch[]>((before, part, index, mine) => {
      const next = mine[index + 1];
      const isGap =
        part.value.trim() === '' &&
        before.at(-1)?.kind === own &&
        next !== undefined &&
        isOwn(next);
      return joined(before, { kind: isOwn(part) || isGap ? own : 'same', text: part.value });
    }, []);
  return [side('deleted', ({ added }) => !added), side('inserted', ({ removed }) => !removed)];
}

type Part = ReturnType<typeof diffWordsWithSpace>[number];

const isOwn = ({ added, removed }: Part): boolean => added || removed;

/** With one more stretch, as part of the last where that is of the same kind. */
function joined(before: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = before.at(-1);
  return last?.kind === next.kind
    ? [...before.slice(0, -1), { kind: next.kind, text: last.text + next.text }]
    : [...before, next];
}

function settled({ deleted, inserted }: { deleted: string; inserted: string }): Stretch[] {
  const isTouching = inserted !== '' && /\S$/.test(deleted) && /^\S/.test(inserted);
  return [
    ...stretch('deleted', deleted),
    ...(isTouching ? stretch('same', ' ') : []),
    ...stretch('inserted', inserted),
  ];
}

const stretch = (kind: Stretch['kind'], text: string): Stretch[] =>
  text === '' ? [] : [{ kind, text }];
