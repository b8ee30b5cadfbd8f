import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type CompiledIndex, hashOfTexts } from './compiled-index.ts';
import { listScenarioIds, readScenarioFolder } from './scenario-folders.ts';

/** A scenario and the hash of the texts that it was compiled from. */
export interface CompiledFrom {
  readonly id: string;
  readonly sources: string;
}

/**
 * How a scenario's folder under `sources` differs from what was compiled, as a sentence; undefined
 * where it does not, or where there are no sources here to compare with.
 */
export function changeOf({ id, sources }: CompiledFrom, folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const own = join(folder, id);
  if (!existsSync(own)) return `The scenario ${id} has been removed since it was compiled.`;
  if (hashOfTexts(readScenarioFolder(own).texts) === sources) return undefined;
  return `The scenario ${id} has been edited since it was compiled.`;
}

/**
 * What has come, gone or been edited under `folder` since the scenarios were compiled, a sentence
 * each. Looks at one scenario at a time, so that the server's other work is not held up.
 */
export async function changesSince(index: CompiledIndex, folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const changes: string[] = [];
  const known = [...index.scenarios, ...index.leftOut];
  for (const scenario of known) {
    await nextTurn();
    const change = changeOf(scenario, folder);
    if (change !== undefined) changes.push(change);
  }
  const ids = new Set(known.map(({ id }) => id));
  for (const id of listScenarioIds(folder)) {
    if (!ids.has(id)) changes.push(`The scenario ${id} has not been compiled.`);
  }
  return changes;
}
