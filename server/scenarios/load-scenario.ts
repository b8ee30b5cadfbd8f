import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unlawfulMoves } from '../../shared/history/unlawful-moves.ts';
import { type CompileResult, compileScenario } from '../../shared/scenario/compile.ts';
import { formatProblem } from '../../shared/scenario/problems.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** The ids of all scenarios under `root` in alphabetical order: folders that hold a scenario.yaml. */
export function listScenarioIds(root: string): readonly string[] {
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

/**
 * Compiles the scenario in the folder `id` of `root` and plays its history by the rules; a move that
 * they forbid is a mistake like any other. Throws only where the folder cannot be read.
 */
export function compileFolder(root: string, id: string): CompileResult {
  const texts = readScenarioFiles(join(root, id));
  const result = compileScenario(texts, id);
  if (!result.ok) return result;
  const problems = unlawfulMoves(texts, result.scenario);
  return problems.length === 0 ? result : { ok: false, problems };
}

/** The compiled scenario `id` of `root`; throws an Error that lists every mistake where it has any. */
export function loadScenario(root: string, id: string): Scenario {
  const result = compileFolder(root, id);
  if (result.ok) return result.scenario;
  const list = result.problems.map((problem) => formatProblem(problem, id)).join('\n');
  throw new Error(`the scenario ${id} cannot be played:\n${list}`);
}
