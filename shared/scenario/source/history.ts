import { z } from 'zod';
import { consensusMoves } from './consensus-moves.ts';
import { evidence } from './evidence.ts';
import { identifier, seatId, spoken } from './parts.ts';

const historyMoveSchema = z.discriminatedUnion('move', [
  z
    .strictObject({
      move: z.literal('enterPhase'),
      stage: identifier,
      phase: z.enum(['generalDebate', 'informals', 'action', 'outcome']),
      ...evidence,
    })
    .describe('The meeting enters a phase of a stage'),
  z
    .strictObject({ move: z.literal('tell'), text: spoken, ...evidence })
    .describe('What happened outside the meeting, told in between'),
  z
    .strictObject({ move: z.literal('introduce'), by: seatId, draft: identifier, ...evidence })
    .describe('The leader introduces its draft in the debate'),
  z
    .strictObject({ move: z.literal('statement'), by: seatId, text: spoken, ...evidence })
    .describe('A statement in the debate'),
  z
    .strictObject({ move: z.literal('reply'), by: seatId, text: spoken, ...evidence })
    .describe('A statement in right of reply'),
  z
    .strictObject({ move: z.literal('announce'), ballot: identifier, ...evidence })
    .describe('The Chair announces a ballot of record.yaml'),
  z
    .strictObject({ move: z.literal('explain'), by: seatId, text: spoken, ...evidence })
    .describe('An explanation of vote, before or after the vote on the announced ballot'),
  z
    .strictObject({
      move: z.literal('requestDivision'),
      by: seatId,
      draft: identifier,
      parts: z.array(z.array(identifier).min(1)).min(1),
      ...evidence,
    })
    .describe('A request for separate votes on parts of a text (rule 129)'),
  z
    .strictObject({ move: z.literal('objectToDivision'), by: seatId, ...evidence })
    .describe('An objection to separate votes'),
  z
    .strictObject({
      move: z.literal('speakOnDivision'),
      by: seatId,
      side: z.enum(['inFavour', 'against']),
      text: spoken,
      ...evidence,
    })
    .describe('A speech for or against the motion to divide'),
  z
    .strictObject({ move: z.literal('closeHearing'), ...evidence })
    .describe('The Chair ends the hearing on the motion to divide'),
  ...consensusMoves,
  z
    .strictObject({ move: z.literal('vote'), ballot: identifier, ...evidence })
    .describe('The announced ballot is voted on, state by state as in record.yaml'),
]);

/** history.yaml: the moves that were really made, in their order. Optional. */
export const historyFileSchema = z.strictObject({
  moves: z.array(historyMoveSchema).min(1).describe('The moves, in the order of their days'),
});
