import type { z } from 'zod';
import type {
  briefsFileSchema,
  delegationsFileSchema,
  profilesFileSchema,
} from './source/delegations.ts';
import type { draftFileSchema } from './source/draft.ts';
import type { historyFileSchema } from './source/history.ts';
import type { injectsFileSchema } from './source/injects.ts';
import type { recordFileSchema } from './source/record.ts';
import type { scenarioFileSchema } from './source/scenario.ts';
import type { sourcesFileSchema } from './source/sources.ts';

export {
  briefsFileSchema,
  delegationsFileSchema,
  profilesFileSchema,
} from './source/delegations.ts';
export { draftFileSchema } from './source/draft.ts';
export { historyFileSchema } from './source/history.ts';
export { injectsFileSchema } from './source/injects.ts';
export { recordFileSchema } from './source/record.ts';
export { scenarioFileSchema } from './source/scenario.ts';
export { sourcesFileSchema } from './source/sources.ts';

/**
 * The shape of a scenario's files, exactly as an author writes them in YAML.
 * One schema per file; `compile.ts` joins them into the {@link Scenario} the game plays.
 */

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
export type SourcesFile = z.infer<typeof sourcesFileSchema>;
export type DraftFile = z.infer<typeof draftFileSchema>;
export type ProfilesFile = z.infer<typeof profilesFileSchema>;
export type DelegationsFile = z.infer<typeof delegationsFileSchema>;
export type BriefsFile = z.infer<typeof briefsFileSchema>;
export type RecordFile = z.infer<typeof recordFileSchema>;
export type InjectsFile = z.infer<typeof injectsFileSchema>;
export type HistoryFile = z.infer<typeof historyFileSchema>;
