import { z } from 'zod';
import { draft, id, ms, paragraph, proposal, words } from '../kernel/schemas.ts';

const paragraphs = z.array(paragraph).max(60);

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wording'), alternative: id }),
  z.strictObject({
    kind: z.literal('place'),
    place: z.enum(['report', 'summary', 'annex', 'dropped']),
  }),
]);
const length = ms.min(5_000).max(3_600_000);

const stance = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('silent') }),
  z.strictObject({ kind: z.literal('join') }),
  z.strictObject({ kind: z.literal('explain'), text: words }),
  z.strictObject({
    kind: z.literal('dissociate'),
    paragraphs: paragraphs.min(1),
    text: words.optional(),
  }),
  z.strictObject({ kind: z.literal('object'), paragraphs, text: words.optional() }),
]);

/** Moves of a delegation where a report is sought by consensus. */
export const consensusSeatCommands = [
  z.strictObject({ type: z.literal('holdParagraph'), paragraph }),
  z.strictObject({ type: z.literal('releaseParagraph'), paragraph }),
  z.strictObject({
    type: z.literal('proposeChange'),
    draft,
    paragraph,
    change,
    line: words.optional(),
  }),
  z.strictObject({ type: z.literal('acceptProposal'), proposal }),
  z.strictObject({ type: z.literal('refuseProposal'), proposal }),
  z.strictObject({ type: z.literal('takeStance'), stance }),
  z.strictObject({ type: z.literal('breakSilence'), paragraphs, text: words.optional() }),
] as const;

/** Moves of the Chair where a report is sought by consensus. */
export const consensusChairCommands = [
  z.strictObject({
    type: z.literal('circulateText'),
    changes: z.array(z.strictObject({ paragraph, change })).max(60).optional(),
  }),
  z.strictObject({ type: z.literal('agreeParagraphs'), paragraphs: paragraphs.min(1) }),
  z.strictObject({ type: z.literal('changeParagraph'), paragraph, change }),
  z.strictObject({ type: z.literal('presentFinalText') }),
  z.strictObject({ type: z.literal('startSilence'), ms: length }),
  z.strictObject({ type: z.literal('extendSilence'), ms: length }),
  z.strictObject({ type: z.literal('putToGavel') }),
  z.strictObject({ type: z.literal('suspendForConsultations'), ms: length }),
  z.strictObject({ type: z.literal('adoptByConsensus') }),
  z.strictObject({ type: z.literal('declareNoConsensus') }),
] as const;
