import { formatProblem } from '../../shared/scenario/problems.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { compileFolder } from '../scenarios/load-scenario.ts';

/**
 * The scenario of a folder, for a command to work on; undefined where it has mistakes, which have been told on the
 * error stream, each with its file and line.
 */
export function compiledFor(root: string, id: string): Scenario | undefined {
  const compiled = compileFolder(root, id);
  if (compiled.ok) return compiled.scenario;
  for (const problem of compiled.problems) {
    process.stderr.write(`${formatProblem(problem, `${root}/${id}`)}\n`);
  }
  return undefined;
}
