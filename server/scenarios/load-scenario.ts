import { join } from 'node:path';
import { unlawfulMoves } from '../../shared/history/unlawful-moves.ts';
import { type CompileResult, compileScenario } from '../../shared/scenario/compile.ts';
import { compareProblems, formatProblem, type Problem } from '../../shared/scenario/problems.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { readScenarioFolder, type ScenarioFolder } from './scenario-folders.ts';

/**
 * Compiles what was read of the scenario `id` and plays its history by the rules; a move that they
 * forbid is a mistake like any other.
 */
export function compileRead(read: ScenarioFolder, id: string): CompileResult {
  const result = compileScenario(read.texts, id);
  const problems = result.ok ? unlawfulMoves(read.texts, result.scenario) : result.problems;
  const all = [...read.problems, ...problems].sort(compareProblems);
  return all.length === 0 ? result : { ok: false, problems: all };
}

/** Compiles the scenario in the folder `id` of `root`. Throws only where it cannot be read. */
export function compileFolder(root: string, id: string): CompileResult {
  return compileRead(readScenarioFolder(join(root, id)), id);
}

/** The compiled scenario `id` of `root`; throws an Error that lists every mistake where it has any. */
export function loadScenario(root: string, id: string): Scenario {
  const result = compileFolder(root, id);
  if (result.ok) return result.scenario;
  throw new Error(mistakesIn(id, result.problems));
}

/** Says that a scenario cannot be played, with every mistake, its place and how to mend it. */
export function mistakesIn(id: string, problems: readonly Problem[]): string {
  const list = problems.map((problem) => formatProblem(problem, id)).join('\n');
  return `the scenario ${id} cannot be played:\n${list}`;
}
