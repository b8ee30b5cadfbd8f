import { z } from 'zod';
import { HOUSE_RULES, NEGOTIATING_STYLES } from '../../scenario/choices.ts';
import { id } from '../kernel/schemas.ts';

/** The options that a session may be opened with, and that the facilitator may change later. */
export const sessionOptionsSchema = z
  .strictObject({
    pace: z.enum(['facilitator', 'clock']),
    chair: z.enum(['system', 'facilitator']),
    door: z.enum(['open', 'locked']),
    film: z.enum(['open', 'withDebrief']),
    talk: z.enum(['private', 'read', 'closed']),
    joinCode: z.enum(['shown', 'hidden']),
    injects: z.enum(['byHand', 'timed']),
    shadow: z.enum(['on', 'off']),
    guided: z.boolean(),
    whatIf: z.boolean(),
    chairText: z.enum(['own', 'none']),
    style: z.enum(NEGOTIATING_STYLES),
    seating: z.enum(['choose', 'assigned']),
    board: z.enum(['open', 'sealed']),
    method: z.enum(['record', 'askConsensus', 'recorded', 'rollCall', 'showOfHands']),
    adoption: z.enum(['record', 'gavel', 'silence']),
    houseRules: z.enum(HOUSE_RULES),
    runOfShow: id,
    minutes: z.literal(0).or(z.number().int().min(20).max(600)),
  })
  .partial();
