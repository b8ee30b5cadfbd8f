import type { Logger } from 'pino';

/**
 * What may go wrong again and again, as long as a session, a disk or a client stays as it is. The first
 * of a kind is logged as it is; those that follow are counted, and told when there are 10, 100, 1000
 * of them and so on. The same error from the same line of the program is one kind.
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
    const count = this.#count(kind);
    if (count === 1) this.#log.error({ err: error, ...about }, what);
    else if (isPowerOfTen(count)) this.#log.error({ kind, count, ...about }, `${what}, again`);
  }

  /** As `note`, for what is no fault of the program: `what` names the kind. */
  warn(about: Readonly<Record<string, unknown>>, what: string): void {
    const count = this.#count(what);
    if (isPowerOfTen(count)) this.#log.warn({ count, ...about }, what);
  }

  #count(kind: string): number {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return count;
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const line = error.stack?.split('\n').find((each) => each.trimStart().startsWith('at '));
  return `${error.name} ${line?.trim() ?? error.message}`;
}

const isPowerOfTen = (count: number): boolean => Number.isInteger(Math.log10(count));
