import type { DraftId, ParagraphId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import type { SeenVersions } from './schemas.ts';
import { paragraphsOf } from './texts.ts';

/** Which version of a paragraph stands: the number of the fact that changed it last, 0 as it was tabled. */
export const versionOf = (
  room: Pick<Room, 'drafts'>,
  draft: DraftId,
  paragraph: ParagraphId,
): number => own(paragraphsOf(room, draft), paragraph)?.changes?.at(-1)?.fact ?? 0;

/**
 * AMD-12: whoever names the version that they saw does not write over what somebody else has changed
 * since. A move that names none is taken as made on the text as it stands.
 */
export const asSeen = (
  room: Pick<Room, 'drafts'>,
  draft: DraftId,
  seen: SeenVersions | undefined,
): Verdict =>
  Object.entries(seen ?? {}).every(([id, version]) => versionOf(room, draft, id) === version)
    ? ALLOWED
    : refuse('AMD-12', 'changedSinceSeen');
