import type { Instructions, Issue, Position } from '../../../shared/scenario/scenario.ts';

/** What a delegation wants on one issue. */
interface Held {
  readonly issue: Issue;
  readonly position: Position;
}

/** The issues that a delegation cares for, the weightiest first; among equals the firmer stand. */
export const heldIssues = (
  issues: readonly Issue[],
  positions: Instructions['positions'],
): readonly Held[] =>
  issues
    .flatMap((issue): Held[] => {
      const position = positions[issue.id];
      return position === undefined || position.salience === 0 ? [] : [{ issue, position }];
    })
    .toSorted((one, other) => urgency(other.position) - urgency(one.position));

const urgency = ({ salience, stand }: Position): number => salience * 3 + Math.abs(stand);

/** What a stand on an issue is called: it completes “You want …”. */
export function wantedIn({ wants }: Issue, stand: number): string {
  const phrases: Readonly<Record<string, string>> = wants;
  return phrases[String(Math.round(stand) + 0)] ?? wants['0'];
}

export function salienceOf(salience: number): 'low' | 'middle' | 'vital' {
  if (salience >= 3) return 'vital';
  return salience >= 2 ? 'middle' : 'low';
}
