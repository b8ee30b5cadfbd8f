import { z } from 'zod';
import { HOUSE_RULES, NEGOTIATING_STYLES } from '../../scenario/choices.ts';
import { MOST_AT_A_SEAT } from '../kernel/class-plan.ts';
import { id, seat } from '../kernel/schemas.ts';
import { calendarSchema } from './calendar.ts';

const minutesOf = z.number().min(0).max(600);

/** How long phases last, in minutes. */
const lengths = z.strictObject({
  briefing: minutesOf,
  generalDebate: minutesOf,
  informals: minutesOf,
  action: minutesOf,
  outcome: minutesOf,
  debrief: minutesOf.min(1),
});

/** Whom a class was planned for; each seat once. */
const plan = z.strictObject({
  goal: id,
  places: z
    .array(z.strictObject({ seat, people: z.number().int().min(1).max(MOST_AT_A_SEAT) }))
    .max(300)
    .refine((places) => new Set(places.map((place) => place.seat)).size === places.length),
  press: z.number().int().min(0).max(600),
});

/** The options that a session may be opened with, and that the facilitator may change later. */
export const sessionOptionsSchema = z
  .strictObject({
    pace: z.enum(['facilitator', 'clock']),
    chair: z.enum(['system', 'facilitator']),
    door: z.enum(['open', 'locked']),
    film: z.enum(['open', 'withDebrief']),
    talk: z.enum(['private', 'read', 'closed']),
    joinCode: z.enum(['shown', 'hidden']),
    lateSeats: z.enum(['nextPhase', 'atOnce']),
    speakers: z.enum(['asked', 'leastHeard']),
    injects: z.enum(['byHand', 'timed']),
    shadow: z.enum(['on', 'off']),
    paper: z.enum(['on', 'off']),
    guided: z.boolean(),
    whatIf: z.boolean(),
    chairText: z.enum(['own', 'none']),
    style: z.enum(NEGOTIATING_STYLES),
    seating: z.enum(['choose', 'assigned']),
    board: z.enum(['open', 'sealed']),
    method: z.enum(['record', 'askConsensus', 'recorded', 'rollCall', 'showOfHands']),
    adoption: z.enum(['record', 'gavel', 'silence']),
    houseRules: z.enum(HOUSE_RULES),
    closing: z.enum(['simple', 'twoThirds']),
    onMotions: z.enum(['free', 'yesOrNo']),
    quorum: z.enum(['quarter', 'third']),
    runOfShow: id,
    minutes: z.literal(0).or(z.number().int().min(10).max(600)),
    lengths,
    calendar: calendarSchema,
    plan,
  })
  .partial();
