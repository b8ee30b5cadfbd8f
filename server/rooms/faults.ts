import type { Logger } from 'pino';

/**
 * Faults of the program that may come again and again, as long as a session stands as it does. The
 * first of a kind is logged as it is; those that follow are counted, and told when there are 10, 100,
 * 1000 of them and so on. The same error from the same line of the program is one kind.
 */
export class Faults {
  readonly #log: Logger;
  readonly #counts = new Map<string, number>();

  constructor(log: Logger) {
    this.#log = log;
  }

  /** `what` happened, and `about` whom or what; neither tells one kind from another. */
  note(error: unknown, about: Readonly<Record<string, unknown>>, what: string): void {
    const kind = kindOf(error);
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count === 1) this.#log.error({ err: error, ...about }, what);
    else if (isPowerOfTen(count)) this.#log.error({ kind, count, ...about }, `${what}, again`);
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const line = error.stack?.split('\n').find((each) => each.trimStart().startsWith('at '));
  return `${error.name} ${line?.trim() ?? error.message}`;
}

const isPowerOfTen = (count: number): boolean => Number.isInteger(Math.log10(count));
