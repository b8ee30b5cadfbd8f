import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const answerSchema = z.object({
  id: z.number(),
  /** Processor time used so far, in microseconds. */
  cpu: z.number(),
  /** After a full collection, in bytes. */
  heap: z.number(),
});

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

  /** Processor time in ms and heap in bytes, as the process itself sees them. */
  async usage(): Promise<{ cpuMs: number; heap: number }> {
    const id = ++this.#asked;
    this.#child.send({ id });
    const [message] = await once(this.#child, 'message');
    const { cpu, heap } = answerSchema.parse(message);
    return { cpuMs: cpu / 1000, heap };
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
    const { id } = z.object({ id: z.number() }).parse(message);
    const { user, system } = process.cpuUsage();
    globalThis.gc?.();
    process.send?.({ id, cpu: user + system, heap: process.memoryUsage().heapUsed });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.('listening');
}
