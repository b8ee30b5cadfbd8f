import { z } from 'zod';
import { setDown } from '../../drafts/fold.ts';
import { draft } from '../../kernel/schemas.ts';
import { motionKind, PLAIN } from '../kind.ts';
import { isUndecided } from '../moments.ts';

/** Rules 116 and 74: no action is taken on the draft. */
export const adjournDebate = motionKind({
  takes: z.strictObject({ kind: z.literal('adjournDebate'), draft }),
  ...PLAIN,
  rule: 'MOT-8',
  number: '116',
  rank: 3,
  judgedBy: 'hinders',
  isLasting: true,
  inFavour: 2,
  against: 2,
  moverSpeaks: true,
  sameBy: 'draft',
  usual: ({ drafts }) => drafts.map(({ id }) => ({ kind: 'adjournDebate' as const, draft: id })),
  fits: (question, matter) => isUndecided(question, matter.draft, 'MOT-8'),
  carried: (state, matter, _carried, house) => setDown(state, matter.draft, house),
  values: (matter) => ({ draft: matter.draft }),
});
