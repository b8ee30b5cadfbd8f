import { textDecidedIn } from '../../../shared/procedure/ballot/programme.ts';
import { isSetAside } from '../../../shared/procedure/drafts/draft.ts';
import type { BallotResult, Room } from '../../../shared/procedure/kernel/room.ts';
import { MOTIONS } from '../../../shared/procedure/motions/motions.ts';

/** The result that belongs to the present ballot, else the last one declared at this stage. */
export function latestResult(room: Room): BallotResult | undefined {
  const own = room.ballot && room.results[room.ballot.id];
  if (own !== undefined) return own;
  return Object.values(room.results)
    .filter((result) => result.stage === room.stage)
    .at(-1);
}

/**
 * What has been decided on the drafts at this stage, for a list that stands. A vote that was set aside no
 * longer counts; of the motions only those count that bear on the drafts, for a suspension or a limit on
 * speeches is soon no news any more.
 */
export function decisionsOnDrafts(room: Decided): readonly BallotResult[] {
  return Object.values(room.results).filter(
    (result) => result.stage === room.stage && isLasting(room, result),
  );
}

type Decided = Pick<Room, 'results' | 'stage' | 'drafts'>;

function isLasting(room: Decided, { ballot, subject, outcome }: BallotResult): boolean {
  if (subject.kind === 'motion') {
    return outcome === 'adopted' && MOTIONS[subject.matter.kind].isLasting;
  }
  const draft = textDecidedIn(subject);
  return draft === undefined || !isSetAside(room, draft, ballot);
}
