import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The ids of all scenarios under `root` in alphabetical order: folders that hold a scenario.yaml.
 * None where there is no such folder.
 */
export function listScenarioIds(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'scenario.yaml')))
    .map((entry) => entry.name)
    .sort();
}

/** The texts of all YAML files under a scenario's folder, keyed by path with forward slashes. */
export function readScenarioFiles(folder: string): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(folder, {
    recursive: true,
    encoding: 'utf8',
  }).sort()) {
    if (!/\.ya?ml$/.test(entry)) continue;
    texts[entry.replaceAll('\\', '/')] = readFileSync(join(folder, entry), 'utf8');
  }
  return texts;
}
