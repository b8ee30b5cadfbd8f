import { confidenceSchema, monthOrDay, prose, sourceIds } from './parts.ts';

/** What every move of history.yaml says beside the move itself. */
export const evidence = {
  date: monthOrDay.describe('The day of the move, or its month where the day is not known'),
  confidence: confidenceSchema,
  sources: sourceIds,
  note: prose.optional().describe('What is uncertain, or how the readings differ'),
};
