import { z } from 'zod';
import { textDecidedIn } from '../../ballot/programme.ts';
import { lapses } from '../../division/parts.ts';
import { draftAccepts } from '../../drafts/draft.ts';
import { withDraft } from '../../drafts/rules.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal.ts';
import type { Room } from '../../kernel/room.ts';
import { draft } from '../../kernel/schemas.ts';
import { textOf } from '../../texts/texts.ts';
import { motionKind, PLAIN } from '../kind.ts';
import { reopened } from '../reopened.ts';

/** Rules 123 and 81: the draft is decided anew, if two thirds want it. */
export const reconsider = motionKind({
  takes: z.strictObject({ kind: z.literal('reconsider'), draft }),
  ...PLAIN,
  rule: 'MOT-12',
  number: '123',
  rank: 5,
  judgedBy: 'reopens',
  against: 2,
  majority: 'twoThirds',
  sameBy: 'draft',
  usual: ({ drafts }) => drafts.map(({ id }) => ({ kind: 'reconsider' as const, draft: id })),
  fits: ({ scenario, room }, matter) =>
    firstRefusal(
      () => wasDecided(room, matter.draft),
      () =>
        lapses(textOf(scenario, room, matter.draft))
          ? refuse('MOT-12', 'nothingToReconsider')
          : ALLOWED,
    ),
  carried: (state, matter, { by }, { scenario }) => reopened(state, scenario, matter.draft, by),
  values: (matter) => ({ draft: matter.draft }),
});

/** A text is decided once the vote on it as a whole is over; one that is still to come decides nothing yet. */
function wasDecided(room: Room, id: string): Verdict {
  if (room.phase !== 'action') return refuse('MOT-12', 'noAction');
  if (room.programme.some((item) => item.kind === 'draft' && item.draft === id)) {
    return refuse('MOT-12', 'notDecidedHere');
  }
  return withDraft(room, id, ({ status }) =>
    draftAccepts(status, 'reconsider') &&
    Object.values(room.results).some(
      ({ stage, subject }) => stage === room.stage && textDecidedIn(subject) === id,
    )
      ? ALLOWED
      : refuse('MOT-12', 'notDecidedHere'),
  );
}
