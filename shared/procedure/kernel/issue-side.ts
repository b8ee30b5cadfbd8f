import { z } from 'zod';
import type { IssueId } from '../../scenario/scenario.ts';
import { id } from './schemas.ts';

/** One end of an issue of the scenario: what somebody speaks for on it. */
export interface IssueSide {
  readonly issue: IssueId;
  readonly end: 'minus' | 'plus';
}

export const issueEnd = z.enum(['minus', 'plus']);

/** How many issues one statement is marked with at most: who speaks of all speaks of none. */
const MOST_MARKS = 3;

/** The issues that a statement speaks to, each towards one of its ends (FLO-10). */
export const speaksTo = z
  .array(z.strictObject({ issue: id, end: issueEnd }))
  .min(1)
  .max(MOST_MARKS);

/** The marks of a statement as a minute holds them: `<issue>/<end>`, one after the other. */
export const sidesIn = (sides: readonly IssueSide[] = []): string =>
  sides.map(({ issue, end }) => `${issue}/${end}`).join(' ');
