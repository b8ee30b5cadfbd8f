import { z } from 'zod';
import { setDown } from '../../drafts/fold.ts';
import { draft } from '../../kernel/schemas.ts';
import { motionKind, PLAIN } from '../kind.ts';
import { isUndecided } from '../moments.ts';

/** Rules 121 and 79: that the body has no competence to adopt the draft. */
export const competence = motionKind({
  takes: z.strictObject({ kind: z.literal('competence'), draft }),
  ...PLAIN,
  rule: 'MOT-10',
  number: '121',
  rank: 5,
  judgedBy: 'hinders',
  isLasting: true,
  inFavour: 2,
  against: 2,
  sameBy: 'draft',
  usual: ({ drafts }) => drafts.map(({ id }) => ({ kind: 'competence' as const, draft: id })),
  fits: (question, matter) => isUndecided(question, matter.draft, 'MOT-10'),
  carried: (state, matter, _carried, house) => setDown(state, matter.draft, house),
  values: (matter) => ({ draft: matter.draft }),
});
