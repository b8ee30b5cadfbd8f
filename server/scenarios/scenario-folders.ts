import { type Dirent, existsSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../shared/scenario/problems.ts';
import { INJECT_LIBRARY } from '../../shared/scenario/reading/scenario-files.ts';

/** The YAML files of a scenario's folder, and what keeps some of them from being read. */
export interface ScenarioFolder {
  /** Keyed by path with forward slashes; the library that scenarios share is among them. */
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/**
 * The ids of all scenarios under `root` in alphabetical order: folders that hold a scenario.yaml.
 * None where there is no such folder.
 */
export function listScenarioIds(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isHidden(entry))
    .filter((entry) => existsSync(join(root, entry.name, 'scenario.yaml')))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads all YAML files under a scenario's folder, and the library beside it that scenarios share. Hidden files, which systems and editors leave
 * there, are passed over; links are not followed, and said.
 */
export function readScenarioFolder(folder: string): ScenarioFolder {
  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  const readAll = (inner: string): void => {
    const entries = readdirSync(join(folder, inner), { withFileTypes: true });
    for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
      if (isHidden(entry)) continue;
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory()) readAll(path);
      else if (entry.isSymbolicLink()) problems.push(...linkAt(folder, path));
      else if (isYaml(path)) texts[path] = readFileSync(join(folder, path), 'utf8');
    }
  };
  readAll('');
  const library = join(folder, INJECT_LIBRARY);
  if (existsSync(library)) texts[INJECT_LIBRARY] = readFileSync(library, 'utf8');
  return { texts, problems };
}

/** A link that would bring YAML files with it, or leads nowhere under the name of one. */
function linkAt(folder: string, path: string): Problem[] {
  const target = targetOf(join(folder, path));
  if (!isYaml(path) && target?.isDirectory() !== true) return [];
  const message =
    target === undefined
      ? 'this is a link that leads nowhere'
      : 'this is a link, and links are not followed';
  const mend = 'Put the files themselves in its place.';
  return [{ file: path, line: 1, column: 1, field: '', message, mend }];
}

/** Undefined where the link leads nowhere, or round in a circle. */
function targetOf(link: string): Stats | undefined {
  try {
    return statSync(link);
  } catch {
    return undefined;
  }
}

const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);
const isHidden = ({ name }: Dirent): boolean => name.startsWith('.');
