import { strainsOf } from './red-lines.ts';
import type { Choice, Instructions, Issue, IssueId } from './scenario.ts';
import type { ParagraphStands, Stands } from './stands.ts';

/** A delegation votes yes above this utility. */
export const YES_ABOVE = 0.15;
/** A delegation votes no below this utility; between the two it abstains. */
export const NO_BELOW = -0.15;
/** Utilities nearer to one another than this are the same: what rounding leaves of no difference. */
export const NEGLIGIBLE = 1e-9;
/** What each red line that a report crosses takes away: more than the whole band of abstention. */
export const RED_LINE_COST = 0.4;

/** What a change is measured by: one that brings a vital issue (3) from one end (4 steps) is worth 1. */
const FULL_CHANGE = 12;

/**
 * What it is worth to a delegation that a paragraph reads otherwise: how much nearer the issues that
 * it touches come to the ideal points, by their salience, less the red lines that are newly crossed.
 * Measured on the paragraph and not on the mean of the whole text, which one paragraph of many hardly
 * moves; a paragraph that is not there stands nowhere. Loyalty plays no part: both texts have the same
 * leader.
 */
export function utilityOfChange(
  instructions: Pick<Instructions, 'positions' | 'redLines'>,
  before: Pick<ParagraphStands, 'stands'> | undefined,
  after: Pick<ParagraphStands, 'stands'> | undefined,
): number {
  return worthOf(instructions, after) - worthOf(instructions, before);
}

function worthOf(
  instructions: Pick<Instructions, 'positions' | 'redLines'>,
  paragraph: Pick<ParagraphStands, 'stands'> | undefined,
): number {
  if (paragraph === undefined) return 0;
  let nearer = 0;
  for (const [issue, stand] of Object.entries(paragraph.stands)) {
    const position = instructions.positions[issue];
    if (position === undefined) continue;
    nearer += position.salience * (Math.abs(position.stand) - Math.abs(position.stand - stand));
  }
  const { crossed } = strainsOf(instructions)(paragraph.stands);
  return nearer / FULL_CHANGE - RED_LINE_COST * crossed.length;
}

/** The vote that a utility means. */
export function decideChoice(utility: number): Choice {
  if (utility > YES_ABOVE) return 'yes';
  if (utility < NO_BELOW) return 'no';
  return 'abstain';
}

/** The same of a delegation that may not be free to abstain: one that does not care then adds no yes. */
export function decideFreely(utility: number, mayAbstain: boolean): Choice {
  const choice = decideChoice(utility);
  if (choice !== 'abstain' || mayAbstain) return choice;
  return utility > 0 ? 'yes' : 'no';
}

/** What one paragraph means for a delegation on one issue. */
export interface ParagraphAdvice {
  readonly issue: IssueId;
  readonly stand: number;
  readonly ideal: number;
  readonly distance: 'agrees' | 'tolerable' | 'far' | 'redLine';
}

/**
 * What a paragraph means for a delegation, issue by issue: within half a step of the ideal it
 * agrees, within one and a half it is tolerable (as is any stand where the issue is indifferent),
 * beyond that far; a crossed red line goes before all.
 */
export function paragraphAdvice(
  instructions: Pick<Instructions, 'positions' | 'redLines'>,
  paragraph: Pick<ParagraphStands, 'stands'>,
): readonly ParagraphAdvice[] {
  const { crossed } = strainsOf(instructions)(paragraph.stands);
  return Object.entries(paragraph.stands).map(([issue, stand]) => {
    const position = instructions.positions[issue];
    const ideal = position?.stand ?? 0;
    const isCrossed = crossed.some((line) => line.issue === issue);
    if (isCrossed) return { issue, stand, ideal, distance: 'redLine' };
    const steps = Math.abs(stand - ideal);
    if (steps <= 0.5) return { issue, stand, ideal, distance: 'agrees' };
    const isTolerable = steps <= 1.5 || (position?.salience ?? 0) === 0;
    return { issue, stand, ideal, distance: isTolerable ? 'tolerable' : 'far' };
  });
}

/**
 * How far a text that stands so on the issues meets a delegation's interests, -1 to 1. Per issue the gain
 * is the distance from the ideal point to the status quo (0) less that to the text, over 2, so that one
 * step nearer is worth the same everywhere; issues count by salience, over the salience of all issues.
 */
export function interestIn(
  instructions: Pick<Instructions, 'positions'>,
  stands: Stands,
  issues: readonly Issue[],
): number {
  let gained = 0;
  let salience = 0;
  for (const issue of issues) {
    const position = instructions.positions[issue.id];
    if (position === undefined) continue;
    const stand = stands[issue.id] ?? 0;
    gained += position.salience * (Math.abs(position.stand) - Math.abs(position.stand - stand));
    salience += position.salience;
  }
  return salience === 0 ? 0 : gained / (2 * salience);
}
