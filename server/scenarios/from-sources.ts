import type { Scenario } from '../../shared/scenario/scenario.ts';
import { libraryInMemory } from './in-memory.ts';
import type { ScenarioLibrary } from './library.ts';
import { loadScenario } from './load-scenario.ts';
import { listScenarioIds } from './scenario-folders.ts';

/**
 * Compiles all scenarios in `folder` at once, as while they are being written; those with mistakes
 * are left out, and `leftOut` says of each what they are.
 */
export function compileAll(folder: string): {
  readonly library: ScenarioLibrary;
  readonly leftOut: readonly string[];
} {
  const scenarios: Scenario[] = [];
  const leftOut: string[] = [];
  for (const id of listScenarioIds(folder)) {
    try {
      scenarios.push(loadScenario(folder, id));
    } catch (error) {
      leftOut.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { library: libraryInMemory(scenarios), leftOut };
}
