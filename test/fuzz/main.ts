import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shrink } from './shrink.ts';
import { walk } from './walk.ts';
import { moveInWords } from './words.ts';

/**
 * Walks from `--seed` on, as many as `--walks` says, in as many processes as there are processors;
 * prints the kinds of complaints with how often each came, its smallest seed and its shortest way.
 */
const { values } = parseArgs({
  options: {
    walks: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    part: { type: 'string' },
  },
});

/** What one process has found: of each kind how many, its smallest seed, what it was about. */
type Found = Record<string, { count: number; seed: number; about: string }>;

const first = Number(values.seed);
const count = Number(values.walks);
const workers = Number(values.workers);

if (values.part !== undefined) walkPart(Number(values.part));
else await walkAll();

function walkPart(part: number): void {
  const found: Found = {};
  for (let seed = first + part; seed < first + count; seed += workers) {
    for (const { kind, about } of walk(seed).complaints) {
      const known = found[kind];
      found[kind] = known ? { ...known, count: known.count + 1 } : { count: 1, seed, about };
      if (known === undefined) process.send?.({ says: `seed ${seed}: ${kind}` });
    }
    if ((seed - first - part) % (workers * 1_000) === 0)
      process.send?.({ says: `${seed - first} of ${count}` });
  }
  process.send?.({ found });
}

async function walkAll(): Promise<void> {
  const begun = performance.now();
  const parts = await Promise.all(Array.from({ length: workers }, (_, part) => inProcess(part)));
  const all: Found = {};
  for (const [kind, here] of parts.flatMap((found) => Object.entries(found))) {
    const known = all[kind];
    const earlier = known === undefined || here.seed < known.seed ? here : known;
    all[kind] = { ...earlier, count: here.count + (known?.count ?? 0) };
  }
  const seconds = Math.round((performance.now() - begun) / 1000);
  print(`${count} walks from seed ${first} in ${seconds} s: ${Object.keys(all).length} kinds`);
  const byCount = Object.entries(all).sort(([, one], [, other]) => other.count - one.count);
  for (const [kind, { count: times, seed, about }] of byCount) {
    print(`\n${times} x ${kind} (${about}), seed ${seed}`);
    const { world, moves } = shrink(walk(seed), kind);
    print(`  in ${world.name} ${JSON.stringify(world.options)}`);
    for (const move of moves) print(`  ${moveInWords(move)}`);
  }
  process.exitCode = byCount.length === 0 ? 0 : 1;
}

function inProcess(part: number): Promise<Found> {
  return new Promise((resolve, reject) => {
    const args = [...process.argv.slice(2), '--part', String(part)];
    const child = fork(fileURLToPath(import.meta.url), args, { execArgv: process.execArgv });
    let found: Found | undefined;
    child.on('message', (message: { says?: string; found?: Found }) => {
      if (message.found !== undefined) found = message.found;
      else process.stderr.write(`process ${part}: ${message.says}\n`);
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      found === undefined
        ? reject(new Error(`The process ${part} ended with ${code}.`))
        : resolve(found),
    );
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
