import { z } from 'zod';
import { draftIn, textDecidedIn } from '../../ballot/programme.ts';
import { votingBegun } from '../../drafts/draft.ts';
import { inRoom } from '../../kernel/fold.ts';
import { ALLOWED, refuse, type Verdict } from '../../kernel/refusal.ts';
import type { ProgrammeItem, Room } from '../../kernel/room.ts';
import { draft } from '../../kernel/schemas.ts';
import { motionKind, PLAIN } from '../kind.ts';

/** Rules 131 and 91: to vote on the draft before those that were submitted earlier. */
export const takeFirst = motionKind({
  takes: z.strictObject({ kind: z.literal('takeFirst'), draft }),
  ...PLAIN,
  rule: 'MOT-13',
  number: '131',
  rank: 5,
  inFavour: 2,
  against: 2,
  sameBy: 'draft',
  usual: ({ drafts }) =>
    drafts.length > 1 ? drafts.map(({ id }) => ({ kind: 'takeFirst' as const, draft: id })) : [],
  fits: ({ room }, matter) => mayComeFirst(room, matter.draft),
  carried: (state, matter) => inRoom(state, { programme: tookFirst(state.room, matter.draft) }),
  values: (matter) => ({ draft: matter.draft }),
});

function mayComeFirst(room: Room, id: string): Verdict {
  if (room.phase !== 'action') return refuse('MOT-13', 'noAction');
  const waiting = room.programme.map(textDecidedIn);
  const first = room.ballot === undefined ? waiting[0] : textDecidedIn(room.ballot.subject);
  if (!waiting.includes(id) || first === id) return refuse('MOT-13', 'notLaterInOrder');
  return first !== undefined && votingBegun(room, first)
    ? refuse('MOT-13', 'votingOnFirstBegun')
    : ALLOWED;
}

function tookFirst({ programme }: Room, id: string): readonly ProgrammeItem[] {
  const isAbout = (item: ProgrammeItem) => draftIn(item) === id;
  return [...programme.filter(isAbout), ...programme.filter((item) => !isAbout(item))];
}
