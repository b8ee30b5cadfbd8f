import { z } from 'zod';
import { amendment, draft, seat, words } from '../kernel/schemas.ts';

/** Moves of a delegation that only the house rules of Model UN know. */
export const houseRuleSeatCommands = [
  z.strictObject({ type: z.literal('pledgeVote') }),
  z.strictObject({ type: z.literal('withdrawPledge') }),
  z.strictObject({ type: z.literal('signDraft'), draft }),
  z.strictObject({ type: z.literal('withdrawSignature'), draft }),
  z.strictObject({ type: z.literal('acceptAsFriendly'), amendment }),
  z.strictObject({ type: z.literal('raisePlacard') }),
  z.strictObject({ type: z.literal('lowerPlacard') }),
  z.strictObject({
    type: z.literal('raisePrivilege'),
    need: z.enum(['hearing', 'break', 'comfort']),
  }),
  z.strictObject({ type: z.literal('inquire'), question: words }),
] as const;

/** Moves of the Chair that only the house rules know. */
export const houseRuleChairCommands = [
  z.strictObject({ type: z.literal('callPlacard'), seat }),
  z.strictObject({ type: z.literal('endCaucus') }),
  /** Without words the rule book answers. */
  z.strictObject({ type: z.literal('answerHousePoint'), text: words.optional() }),
  z.strictObject({ type: z.literal('closeHousePoint') }),
] as const;
