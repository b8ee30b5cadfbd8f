/** One mistake in a scenario's files: where it is, what is wrong and how to mend it. */
export interface Problem {
  /** Path relative to the scenario's folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** Dotted path to the field; empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
  readonly mend: string;
}

/** One line of text for a problem; `folder` is put before the file's path. */
export function formatProblem(problem: Problem, folder = ''): string {
  const path = folder === '' ? problem.file : `${folder.replace(/\/+$/, '')}/${problem.file}`;
  const place = `${path}:${problem.line}:${problem.column}`;
  return [place, problem.field, problem.message, `Mend: ${problem.mend}`]
    .filter((part) => part !== '')
    .join('  ');
}

/** Orders problems as a reader meets them: by file, line and column. */
export function compareProblems(left: Problem, right: Problem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
