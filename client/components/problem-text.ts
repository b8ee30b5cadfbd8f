import { RequestProblem } from '../sight/content.ts';
import { t } from './words.ts';

/** What to say about a request that failed. */
export function problemText(problem: unknown): string {
  if (!(problem instanceof RequestProblem)) return t('problem.unknown');
  if (problem.status === 0) return t('problem.unreachable');
  return problem.message === '' ? t('problem.unknown') : problem.message;
}
