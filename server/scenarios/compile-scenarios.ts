import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { scenarioCard } from '../../shared/views/content.ts';
import { compressBody } from '../http/compressed-body.ts';
import {
  type CompiledIndex,
  type CompiledScenario,
  FORMAT,
  hashOf,
  hashOfTexts,
  INDEX_FILE,
  type LeftOut,
  SCENARIO_FILE,
} from './compiled-index.ts';
import { DOCUMENT_TYPE, DOCUMENTS, documentOf } from './documents.ts';
import { compileRead, mistakesIn } from './load-scenario.ts';
import { listScenarioIds, readScenarioFolder } from './scenario-folders.ts';

/**
 * Compiles every scenario under `sources` into the folder `out`, for a server to open when asked:
 * one folder each, and the index, which is written last, so that one is never there without what it
 * names. Scenarios with mistakes are left out, and named in the index with every mistake.
 */
export async function compileScenarios(sources: string, out: string): Promise<CompiledIndex> {
  await rm(join(out, INDEX_FILE), { force: true });
  const scenarios: CompiledScenario[] = [];
  const leftOut: LeftOut[] = [];
  for (const id of listScenarioIds(sources)) {
    const read = readScenarioFolder(join(sources, id));
    const result = compileRead(read, id);
    const hash = hashOfTexts(read.texts);
    if (result.ok) scenarios.push(await writeCompiled(out, result.scenario, hash));
    else leftOut.push({ id, sources: hash, why: mistakesIn(id, result.problems) });
  }
  const index: CompiledIndex = { format: FORMAT, scenarios, leftOut };
  await mkdir(out, { recursive: true });
  await removeOthers(out, new Set(scenarios.map(({ folder }) => folder)));
  await writeFile(join(out, INDEX_FILE), JSON.stringify(index));
  return index;
}

async function writeCompiled(
  out: string,
  scenario: Scenario,
  sources: string,
): Promise<CompiledScenario> {
  const folder = `${scenario.id}-${scenario.hash.slice(0, 12)}`;
  await mkdir(join(out, folder), { recursive: true });
  const files: Record<string, string> = {};
  for (const [name, bytes] of await contentsOf(scenario)) {
    await writeFile(join(out, folder, name), bytes);
    files[name] = hashOf(bytes);
  }
  return { id: scenario.id, card: scenarioCard(scenario), sources, folder, files };
}

/** The scenario as it is played, and its documents in every encoding that they are sent in. */
async function contentsOf(scenario: Scenario): Promise<[name: string, bytes: Buffer][]> {
  const contents: [string, Buffer][] = [[SCENARIO_FILE, Buffer.from(JSON.stringify(scenario))]];
  for (const name of DOCUMENTS) {
    const bytes = documentOf(scenario, name);
    if (bytes === undefined) continue;
    const { plain, compressed } = await compressBody(bytes, DOCUMENT_TYPE, true);
    contents.push([`${name}.json`, plain]);
    for (const [encoding, packed] of Object.entries(compressed)) {
      contents.push([`${name}.json.${encoding}`, packed]);
    }
  }
  return contents;
}

/** Takes away what was compiled before and is no more: scenarios that have been edited or removed. */
async function removeOthers(out: string, folders: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(out)) {
    if (!folders.has(name)) await rm(join(out, name), { recursive: true });
  }
}
