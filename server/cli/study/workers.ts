import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { playRun, type Run } from './run.ts';
import type { Task } from './worker.ts';

/**
 * Plays one session for each seed, in so many processes; with one in this very process. The runs come in
 * the order of the seeds, whoever has played them. `onRun` is told after each how many are done. Throws
 * where a process ends before its work is done.
 */
export async function playAll(
  task: Task,
  seeds: readonly number[],
  workers: number,
  onRun: (done: number) => void,
): Promise<readonly Run[]> {
  return workers === 1 ? playHere(task, seeds, onRun) : playApart(task, seeds, workers, onRun);
}

function playHere(
  { scenario, setting }: Task,
  seeds: readonly number[],
  onRun: (done: number) => void,
): readonly Run[] {
  return seeds.map((seed, index) => {
    const run = playRun(scenario, seed, setting);
    onRun(index + 1);
    return run;
  });
}

async function playApart(
  task: Task,
  seeds: readonly number[],
  workers: number,
  onRun: (done: number) => void,
): Promise<readonly Run[]> {
  const waiting = [...seeds];
  const runs: Run[] = [];
  const found = (run: Run) => {
    runs.push(run);
    onRun(runs.length);
  };
  const children = Array.from({ length: Math.min(workers, seeds.length) }, startWorker);
  try {
    await Promise.all(children.map((child) => work(child, task, waiting, found)));
  } finally {
    for (const child of children) child.kill();
  }
  return runs.sort((one, other) => one.seed - other.seed);
}

/** One process plays what is waiting until nothing is. */
const work = (
  child: ChildProcess,
  task: Task,
  waiting: number[],
  found: (run: Run) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const goOn = () => {
      const seed = waiting.shift();
      if (seed === undefined) resolve();
      else child.send(seed);
    };
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`A worker ended with the code ${code}.`)));
    child.on('message', (run: Run) => {
      found(run);
      goOn();
    });
    child.send(task);
    goOn();
  });

/** A process of its own is started with the loader of TypeScript, however this one was. */
const startWorker = (): ChildProcess =>
  fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
  });
