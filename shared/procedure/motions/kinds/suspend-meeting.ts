import { z } from 'zod';
import { ALLOWED } from '../../kernel/refusal.ts';
import { ms } from '../../kernel/schemas.ts';
import { suspendedFor } from '../../session/fold.ts';
import { inMinutes, motionKind, PLAIN } from '../kind.ts';

/** The length that is offered first, ms. */
const USUAL_MS = 5 * 60_000;

/** Rules 118 and 76: the meeting stands still for so long, ms. */
export const suspendMeeting = motionKind({
  takes: z.strictObject({
    kind: z.literal('suspendMeeting'),
    ms: ms.min(30_000).max(3_600_000),
  }),
  ...PLAIN,
  rule: 'MOT-6',
  number: '118',
  rank: 1,
  judgedBy: 'convenience',
  usual: () => [{ kind: 'suspendMeeting' as const, ms: USUAL_MS }],
  fits: () => ALLOWED,
  carried: (state, { ms: length }, { at }, house) => suspendedFor(state, length, at, house),
  values: ({ ms: length }) => ({ minutes: inMinutes(length) }),
});
