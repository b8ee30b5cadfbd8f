import { type Walk, walkAgain } from './walk.ts';

/** The fewest moves that are found to end in a complaint of the same kind: the walk without all others. */
export function shrink(walk: Walk, kind: string): Walk {
  let shortest = walk;
  for (let size = Math.ceil(walk.moves.length / 2); size >= 1; size = size === 1 ? 0 : size >> 1) {
    for (let at = 0; at < shortest.moves.length; ) {
      const fewer = shortest.moves.toSpliced(at, size);
      const again = walkAgain(walk.world, fewer);
      if (complainsOf(again, kind)) shortest = again;
      else at += size;
    }
  }
  return shortest;
}

const complainsOf = ({ complaints }: Walk, kind: string): boolean =>
  complaints.some((complaint) => complaint.kind === kind);
