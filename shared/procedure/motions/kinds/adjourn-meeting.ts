import { z } from 'zod';
import { ALLOWED } from '../../kernel/refusal.ts';
import { nextStep } from '../../kernel/script.ts';
import { motionKind, PLAIN } from '../kind.ts';
import { leaveFor } from '../leave-for.ts';

/** Rules 118 and 76: the phase ends, and what was not decided stays undecided. */
export const adjournMeeting = motionKind({
  takes: z.strictObject({ kind: z.literal('adjournMeeting') }),
  ...PLAIN,
  rule: 'MOT-7',
  number: '118',
  rank: 2,
  usual: () => [{ kind: 'adjournMeeting' as const }],
  fits: () => ALLOWED,
  carried: (state, _matter, { at }, house) =>
    leaveFor(state, nextStep(house.scenario, state.room), at, house),
  values: () => ({}),
});
