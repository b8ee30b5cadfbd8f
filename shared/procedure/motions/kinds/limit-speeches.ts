import { z } from 'zod';
import { inRoom } from '../../kernel/fold.ts';
import { ALLOWED, refuse } from '../../kernel/refusal.ts';
import { ms } from '../../kernel/schemas.ts';
import { inSeconds, motionKind, PLAIN } from '../kind.ts';

/** The length that is offered first, ms. */
const USUAL_MS = 30_000;

/** Rules 114 and 72: speeches of so long at most, ms. */
export const limitSpeeches = motionKind({
  takes: z.strictObject({ kind: z.literal('limitSpeeches'), ms: ms.min(10_000).max(900_000) }),
  ...PLAIN,
  rule: 'MOT-11',
  number: '114',
  rank: 5,
  judgedBy: 'convenience',
  inFavour: 2,
  against: 2,
  usual: () => [{ kind: 'limitSpeeches' as const, ms: USUAL_MS }],
  fits: ({ room }) =>
    room.phase === 'generalDebate' ? ALLOWED : refuse('MOT-11', 'noDebateToLimit'),
  carried: (state, { ms: speech }) => {
    const { options } = state.room;
    return inRoom(state, { options: { ...options, times: { ...options.times, speech } } });
  },
  values: ({ ms: length }) => ({ seconds: inSeconds(length) }),
});
