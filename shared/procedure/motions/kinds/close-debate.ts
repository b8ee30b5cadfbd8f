import { z } from 'zod';
import { ALLOWED, refuse } from '../../kernel/refusal.ts';
import { stepTo } from '../../kernel/script.ts';
import { motionKind, PLAIN } from '../kind.ts';
import { leaveFor } from '../leave-for.ts';

/** Rules 117 and 75: the debate is over, and action begins. */
export const closeDebate = motionKind({
  takes: z.strictObject({ kind: z.literal('closeDebate') }),
  ...PLAIN,
  rule: 'MOT-9',
  number: '117',
  rank: 4,
  against: 2,
  // While the meeting is suspended for informal consultations, the debate may still be closed (MOT-1).
  phases: ['generalDebate', 'informals', 'action'],
  usual: () => [{ kind: 'closeDebate' as const }],
  fits: ({ room }) => (room.phase === 'action' ? refuse('MOT-9', 'noDebateToClose') : ALLOWED),
  carried: (state, _matter, { at }, house) =>
    leaveFor(state, stepTo(house.scenario, state.room, 'action'), at, house),
  values: () => ({}),
});
