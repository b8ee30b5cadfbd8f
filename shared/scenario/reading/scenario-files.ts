import type { z } from 'zod';
import type { Problem } from '../problems.ts';
import {
  type BriefsFile,
  briefsFileSchema,
  type DelegationsFile,
  type DraftFile,
  delegationsFileSchema,
  draftFileSchema,
  type HistoryFile,
  historyFileSchema,
  type InjectsFile,
  injectsFileSchema,
  type ProfilesFile,
  profilesFileSchema,
  type RecordFile,
  recordFileSchema,
  type ScenarioFile,
  type SourcesFile,
  scenarioFileSchema,
  sourcesFileSchema,
} from '../source-schema.ts';
import { nearest } from './nearest.ts';
import { isTranslation } from './read-translations.ts';
import { type Checked, checkAgainst } from './schema-problems.ts';
import { readYaml } from './yaml-source.ts';

/** All files of a scenario, read and held against their schemas; a missing file is undefined. */
export interface ScenarioFiles {
  readonly scenario: Checked<ScenarioFile> | undefined;
  readonly sources: Checked<SourcesFile> | undefined;
  readonly delegations: Checked<DelegationsFile> | undefined;
  readonly profiles: Checked<ProfilesFile> | undefined;
  /** A scenario may do without a record, as one that never was, and without its history. */
  readonly record: Checked<RecordFile> | undefined;
  readonly history: Checked<HistoryFile> | undefined;
  /** The shared library of injects; only where the scenario uses any. */
  readonly injects: Checked<InjectsFile> | undefined;
  readonly drafts: readonly Checked<DraftFile>[];
  readonly briefs: readonly Checked<BriefsFile>[];
}

/** The schema of every kind of file, by the name of its JSON Schema. */
export const fileSchemas = {
  scenario: scenarioFileSchema,
  sources: sourcesFileSchema,
  delegations: delegationsFileSchema,
  profiles: profilesFileSchema,
  record: recordFileSchema,
  history: historyFileSchema,
  draft: draftFileSchema,
  briefs: briefsFileSchema,
  injects: injectsFileSchema,
} satisfies Record<string, z.ZodType>;

/** Where the library of injects lies, seen from the folder of a scenario. */
export const INJECT_LIBRARY = '../library/injects.yaml';

const neededFiles = ['scenario', 'sources', 'delegations', 'profiles'] as const;
const optionalFiles = ['record', 'history'] as const;

/** Every file that there is, in the order of their kinds. */
export function allFiles(files: ScenarioFiles): readonly Checked<unknown>[] {
  return Object.values(files).flatMap(
    (file: Checked<unknown> | readonly Checked<unknown>[]) => file ?? [],
  );
}

/**
 * Reads the files of one scenario. The problems cover files that are missing, misplaced or not
 * YAML, and every mistake against the schemas.
 */
export function readScenarioFiles(texts: Readonly<Record<string, string>>): {
  files: ScenarioFiles;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const paths = Object.keys(texts)
    .filter((path) => !isTranslation(path) && path !== INJECT_LIBRARY)
    .sort();

  const read = <Content>(path: string, schema: z.ZodType<Content>): Checked<Content> => {
    const { source, problems: notYaml } = readYaml(path, texts[path] ?? '');
    const checked =
      notYaml.length > 0
        ? { source, schema, content: undefined, problems: notYaml }
        : checkAgainst(source, schema);
    problems.push(...checked.problems);
    return checked;
  };
  const readOptional = <Content>(name: string, schema: z.ZodType<Content>) =>
    texts[`${name}.yaml`] === undefined ? undefined : read(`${name}.yaml`, schema);
  const readNeeded = <Content>(name: string, schema: z.ZodType<Content>) => {
    const path = `${name}.yaml`;
    if (texts[path] !== undefined) return read(path, schema);
    problems.push(fileProblem(path, 'this file is missing', `Add ${path} to the folder.`));
    return undefined;
  };
  const readFolder = <Content>(folder: string, schema: z.ZodType<Content>) =>
    paths.filter((path) => isIn(path, folder)).map((path) => read(path, schema));

  const scenario = readNeeded('scenario', scenarioFileSchema);
  const hasLibrary = usesInjects(scenario) && texts[INJECT_LIBRARY] !== undefined;
  const files: ScenarioFiles = {
    scenario,
    sources: readNeeded('sources', sourcesFileSchema),
    delegations: readNeeded('delegations', delegationsFileSchema),
    profiles: readNeeded('profiles', profilesFileSchema),
    record: readOptional('record', recordFileSchema),
    history: readOptional('history', historyFileSchema),
    injects: hasLibrary ? read(INJECT_LIBRARY, injectsFileSchema) : undefined,
    drafts: readFolder('drafts', draftFileSchema),
    briefs: readFolder('briefs', briefsFileSchema),
  };
  if (files.drafts.length === 0) {
    problems.push(fileProblem('drafts', 'there is no draft', 'Add at least one drafts/*.yaml.'));
  }
  problems.push(...paths.flatMap(misplaced));
  return { files, problems };
}

/** Whether a scenario switches anything on, also where it has other mistakes. */
function usesInjects(scenario: Checked<ScenarioFile> | undefined): boolean {
  const data = scenario?.source.data;
  return typeof data === 'object' && data !== null && Reflect.has(data, 'injects');
}

function misplaced(path: string): Problem[] {
  const expected = [...neededFiles, ...optionalFiles].map((name) => `${name}.yaml`);
  if (expected.includes(path) || isIn(path, 'drafts') || isIn(path, 'briefs')) return [];
  const meant = nearest(path, expected);
  const mend =
    meant === undefined
      ? `Remove it, or move it to one of ${expected.join(', ')}, drafts/*.yaml, briefs/*.yaml.`
      : `Did you mean "${meant}"?`;
  return [fileProblem(path, 'a scenario has no file of this name', mend)];
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`) && path.endsWith('.yaml');
}

function fileProblem(file: string, message: string, mend: string): Problem {
  return { file, line: 1, column: 1, field: '', message, mend };
}
