import type { Draft, Instructions, Issue, Pole, SeatId } from './scenario.ts';
import type { ParagraphStands } from './stands.ts';
import { utilityOf, utilityOfChange } from './utility.ts';

/** What a delegation is asked about a draft: the text, a part of it, or whether to divide it. */
export type Matter =
  | { readonly kind: 'whole'; readonly paragraphs: readonly ParagraphStands[] }
  | { readonly kind: 'part'; readonly paragraphs: readonly ParagraphStands[] }
  /** `paragraphs`: those that would be voted on separately. */
  | { readonly kind: 'division'; readonly paragraphs: readonly ParagraphStands[] }
  /** Whether paragraphs are to read otherwise. */
  | { readonly kind: 'changes'; readonly changes: readonly StandingChange[] }
  /** Whether some of such changes are to be voted on separately. */
  | { readonly kind: 'divisionOfChanges'; readonly changes: readonly StandingChange[] };

/** How one paragraph would come to stand otherwise; left out where there is none before or after. */
export interface StandingChange {
  readonly before?: Standing;
  readonly after?: Standing;
}

type Standing = Pick<ParagraphStands, 'stands'>;

/**
 * What saying yes is worth to a delegation, on the scale of `utilityOf`. A part is worth what its
 * paragraphs bring; dividing a text is worth the chance to be rid of them, so it is their opposite.
 * A change is judged by what it changes, whoever moves it and whoever leads the text.
 */
export function utilityOfMatter(
  instructions: Pick<Instructions, 'positions' | 'redLines' | 'loyalty'>,
  draft: Pick<Draft, 'pole'>,
  matter: Matter,
  sponsors: Iterable<SeatId>,
  poles: readonly Pole[],
  issues: readonly Issue[],
): number {
  if (matter.kind === 'changes') return utilityOfChanges(instructions, matter.changes);
  if (matter.kind === 'divisionOfChanges')
    return 0 - utilityOfChanges(instructions, matter.changes);
  const worth = utilityOf(instructions, draft, matter.paragraphs, sponsors, poles, issues);
  // No -0: the number is written into the compiled content.
  return matter.kind === 'division' ? 0 - worth : worth;
}

/** What several changes, taken together, are worth to a delegation, on the scale of `utilityOf`. */
export const utilityOfChanges = (
  instructions: Pick<Instructions, 'positions' | 'redLines'>,
  changes: readonly StandingChange[],
): number =>
  changes.reduce((sum, { before, after }) => sum + utilityOfChange(instructions, before, after), 0);
