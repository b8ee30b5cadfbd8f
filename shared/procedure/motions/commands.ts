import { z } from 'zod';
import { draft, motion, ms, words } from '../kernel/schemas.ts';

const caucusLength = ms.min(60_000).max(3_600_000);

/** What a procedural motion asks the meeting to decide. */
export const motionMatterSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('suspendMeeting'), ms: ms.min(30_000).max(3_600_000) }),
  z.strictObject({ kind: z.literal('adjournMeeting') }),
  z.strictObject({ kind: z.literal('adjournDebate'), draft }),
  z.strictObject({ kind: z.literal('adjournItem') }),
  z.strictObject({ kind: z.literal('closeDebate') }),
  z.strictObject({ kind: z.literal('competence'), draft }),
  z.strictObject({ kind: z.literal('limitSpeeches'), ms: ms.min(10_000).max(900_000) }),
  z.strictObject({ kind: z.literal('takeFirst'), draft }),
  z.strictObject({ kind: z.literal('reconsider'), draft }),
  z.strictObject({
    kind: z.literal('moderatedCaucus'),
    topic: z.string().trim().min(1).max(80),
    ms: caucusLength,
    speechMs: ms.min(10_000).max(300_000),
  }),
  z.strictObject({ kind: z.literal('unmoderatedCaucus'), ms: caucusLength }),
]);

/** What a point of order can be about. */
export const pointMatterSchema = z.enum([
  'offTopic',
  'overTime',
  'misapplied',
  'quorum',
  'conductOfVote',
]);

/** Moves of a delegation on the procedure: motions, points of order, appeals. */
export const motionSeatCommands = [
  z.strictObject({ type: z.literal('raiseMotion'), matter: motionMatterSchema }),
  z.strictObject({ type: z.literal('withdrawMotion'), motion }),
  z.strictObject({
    type: z.literal('speakOnMotion'),
    side: z.enum(['inFavour', 'against']),
    text: words,
  }),
  z.strictObject({ type: z.literal('raisePoint'), matter: pointMatterSchema }),
  z.strictObject({ type: z.literal('appealRuling') }),
] as const;

/** Moves of the Chair on motions and points of order. */
export const motionChairCommands = [
  z.strictObject({ type: z.literal('putMotion') }),
  z.strictObject({ type: z.literal('ruleOnPoint'), upheld: z.boolean() }),
  z.strictObject({ type: z.literal('closePoint') }),
  z.strictObject({ type: z.literal('resumeMeeting') }),
] as const;
