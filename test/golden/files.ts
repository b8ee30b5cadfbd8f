import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { readLog, type WrittenFact } from '../../shared/procedure/road/upcast.ts';
import type { Golden } from './essence.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const logFile = (name: string) => join(folder, 'logs', `${name}.jsonl.gz`);
const goldenFile = (name: string) => join(folder, 'logs', `${name}.json`);

/** The kept log of a session, read as any log of its version is. */
export function keptLog(name: string): readonly Fact[] {
  const lines = gunzipSync(readFileSync(logFile(name))).toString('utf8');
  const read = readLog(lines.split('\n').map((line): WrittenFact => JSON.parse(line)));
  if (!read.ok) throw new Error(`The log ${name} is of version ${read.log.rules} of the rules.`);
  return read.facts;
}

/** What the kept log came to when it was last looked at. */
export function keptGolden(name: string): Golden {
  return JSON.parse(readFileSync(goldenFile(name), 'utf8'));
}

/** Keeps a log, one fact a line. */
export function keepLog(name: string, facts: readonly Fact[]): void {
  const lines = facts.map((fact) => JSON.stringify(fact)).join('\n');
  writeFileSync(logFile(name), gzipSync(lines, { level: 9 }));
}

/** Keeps what a log comes to. */
export function keepGolden(name: string, golden: Golden): void {
  writeFileSync(goldenFile(name), `${JSON.stringify(golden, undefined, 1)}\n`);
}
