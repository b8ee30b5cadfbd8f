import { z } from 'zod';
import { changeDraft, inRoom } from '../../kernel/fold.ts';
import { own } from '../../kernel/own.ts';
import { ALLOWED, firstRefusal, refuse } from '../../kernel/refusal.ts';
import { draft } from '../../kernel/schemas.ts';
import { stageOf } from '../../kernel/script.ts';
import { motionKind, PLAIN } from '../kind.ts';
import { isUndecided } from '../moments.ts';

/** Rules 83 to 85: that the draft is an important question, which two thirds decide. */
export const importantQuestion = motionKind({
  takes: z.strictObject({ kind: z.literal('importantQuestion'), draft }),
  ...PLAIN,
  rule: 'MOT-15',
  number: '83',
  rank: 5,
  judgedBy: 'hinders',
  isLasting: true,
  inFavour: 2,
  against: 2,
  sameBy: 'draft',
  usual: ({ drafts }) =>
    drafts.map(({ id }) => ({ kind: 'importantQuestion' as const, draft: id })),
  fits: (question, matter) =>
    firstRefusal(
      () =>
        stageOf(question.scenario, question.room).forum === 'plenary'
          ? ALLOWED
          : refuse('MOT-15', 'onlyInPlenary'),
      () => isUndecided(question, matter.draft, 'MOT-15'),
      () =>
        own(question.room.drafts, matter.draft)?.majority === 'twoThirds'
          ? refuse('MOT-15', 'importantAlready')
          : ALLOWED,
    ),
  carried: (state, { draft: id }) =>
    inRoom(state, {
      drafts: changeDraft(state.room.drafts, id, () => ({ majority: 'twoThirds' })),
    }),
  values: (matter) => ({ draft: matter.draft }),
});
