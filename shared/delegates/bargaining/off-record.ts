import { own } from '../../procedure/kernel/own.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import type { PublicScenario } from '../../scenario/scenario.ts';

/**
 * Whether the room has left what really happened, as everybody can see: the session asks what would be if,
 * something came from outside, a text was changed or would be, or somebody joined its sponsors, left them or
 * took it up. Until then computers begin nothing that is not in the record; what others say and offer they
 * answer at any time.
 */
export function hasLeftRecord({ drafts }: Pick<PublicScenario, 'drafts'>, room: Room): boolean {
  if (room.options.whatIf === true) return true;
  if (Object.keys(room.injects ?? {}).length > 0) return true;
  if (Object.keys(room.amendments).length > 0) return true;
  return drafts.some(({ id }) => {
    const standing = own(room.drafts, id);
    if (standing === undefined) return false;
    const { joined, left, leader, revision, paragraphs } = standing;
    return (
      joined.length + left.length + revision > 0 ||
      leader !== undefined ||
      Object.keys(paragraphs).length > 0
    );
  });
}
