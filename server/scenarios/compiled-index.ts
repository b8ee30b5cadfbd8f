import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScenarioCard } from '../../shared/views/content.ts';

/** Raised whenever what lies in the folder of compiled scenarios is arranged anew. */
export const FORMAT = 1;

export const INDEX_FILE = 'index.json';
export const SCENARIO_FILE = 'scenario.json';

/** How whoever runs the server mends what is wrong with the compiled scenarios. */
export const MEND = 'Run "npm run build", then start the server again.';

/** What the server reads of all compiled scenarios when it starts. */
export interface CompiledIndex {
  readonly format: typeof FORMAT;
  readonly scenarios: readonly CompiledScenario[];
  /** Scenarios with mistakes: named at every start, and never played. */
  readonly leftOut: readonly LeftOut[];
}

export interface CompiledScenario {
  readonly id: string;
  readonly card: ScenarioCard;
  /** Hash of the texts that it was compiled from. */
  readonly sources: string;
  /** Name of the folder with its files. */
  readonly folder: string;
  /** SHA-256 of each of its files, in hexadecimal digits. */
  readonly files: Readonly<Record<string, string>>;
}

export interface LeftOut {
  readonly id: string;
  readonly sources: string;
  /** Every mistake with its place and how to mend it. */
  readonly why: string;
}

/** The SHA-256 of some bytes, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash of a scenario's texts, keyed by path: whether it has been edited since can be told by it. */
export function hashOfTexts(texts: Readonly<Record<string, string>>): string {
  return hashOf(Buffer.from(JSON.stringify(Object.entries(texts).sort())));
}

/**
 * Reads the index in a folder of compiled scenarios. Rejects with an Error that says how to mend it
 * where there is none, or one of another format.
 */
export async function readIndex(folder: string): Promise<CompiledIndex> {
  const file = join(folder, INDEX_FILE);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new Error(`The scenarios have not been compiled: there is no ${file}.\n${MEND}`);
  }
  const index = parse(text);
  if (index?.format !== FORMAT) {
    throw new Error(`The compiled scenarios in ${folder} are not of this program.\n${MEND}`);
  }
  return index;
}

function parse(text: string): CompiledIndex | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
