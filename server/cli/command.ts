/** One command of the command line, in a file of its own. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly usage: string;
  /** Runs with the arguments after the command's name; the promise gives the exit code. */
  run(args: readonly string[]): Promise<number>;
}

/** The one scenario that a command was called with. Throws a UsageError where it is none, or more. */
export function oneScenario([id, ...more]: readonly string[]): string {
  if (id === undefined || more.length > 0) throw new UsageError('Name one scenario.');
  return id;
}

/** A mistake in how a command was called: told without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
