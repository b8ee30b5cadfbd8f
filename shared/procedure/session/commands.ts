import { z } from 'zod';
import { HOUSE_RULES, phaseNames } from '../../scenario/source-schema.ts';
import { id, ms, person, seat, words } from '../kernel/schemas.ts';

/** The options that a session may be opened with, and that the facilitator may change later. */
export const sessionOptionsSchema = z
  .strictObject({
    pace: z.enum(['facilitator', 'clock']),
    chair: z.enum(['system', 'facilitator']),
    seating: z.enum(['choose', 'assigned']),
    board: z.enum(['open', 'sealed']),
    method: z.enum(['record', 'askConsensus', 'recorded', 'rollCall', 'showOfHands']),
    adoption: z.enum(['record', 'gavel', 'silence']),
    houseRules: z.enum(HOUSE_RULES),
    runOfShow: id,
  })
  .partial();

/** Moves of the facilitator: seats, phases and clocks. */
export const sessionCommands = [
  z.strictObject({ type: z.literal('assignSeat'), person, seat }),
  z.strictObject({ type: z.literal('releaseSeat'), person }),
  z.strictObject({ type: z.literal('shuffleSeats') }),
  z.strictObject({ type: z.literal('removePerson'), person }),
  z.strictObject({ type: z.literal('takeOverSeat'), seat }),
  z.strictObject({ type: z.literal('handBackSeat'), seat }),
  z.strictObject({ type: z.literal('changeOptions'), options: sessionOptionsSchema }),
  z.strictObject({ type: z.literal('advancePhase'), to: z.enum(phaseNames) }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({
    type: z.literal('extendClock'),
    clock: z.enum(['phase', 'speaker', 'chair', 'consultations', 'caucus']),
    ms: ms.min(-3_600_000).max(3_600_000),
  }),
  z.strictObject({ type: z.literal('broadcastNote'), text: words }),
] as const;
