import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const answerSchema = z.object({
  id: z.number(),
  /** Processor time used so far in microseconds, or the heap after a full collection in bytes. */
  value: z.number(),
});

const questionSchema = z.object({ id: z.number(), what: z.enum(['cpu', 'heap']) });

/** A server in a process of its own, so that its processor time is its own. */
export class ServerProcess {
  readonly #child: ChildProcess;
  #asked = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Starts one of the servers of this folder and waits until it listens. */
  static async start(script: string, args: readonly string[]): Promise<ServerProcess> {
    const child = fork(new URL(script, import.meta.url), args, {
      execArgv: ['--import', 'tsx', '--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return new ServerProcess(child);
  }

  /** Processor time used so far, in ms, as the process itself sees it. */
  async cpuMs(): Promise<number> {
    return (await this.#ask('cpu')) / 1000;
  }

  /** The heap in use after a full collection, in bytes. */
  heap(): Promise<number> {
    return this.#ask('heap');
  }

  async #ask(what: 'cpu' | 'heap'): Promise<number> {
    const id = ++this.#asked;
    this.#child.send({ id, what });
    const [message] = await once(this.#child, 'message');
    return answerSchema.parse(message).value;
  }

  /** Ends the process at once, as a crash would. */
  async kill(): Promise<void> {
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }
}

/** Called by a server process once it listens: says so, and answers questions about its usage. */
export function reportUsage(): void {
  process.on('message', (message) => {
    const { id, what } = questionSchema.parse(message);
    process.send?.({ id, value: what === 'cpu' ? processorTime() : collectedHeap() });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.('listening');
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** A collection costs processor time, so the two are never asked for together. */
function collectedHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
