import type { Anchor, Choice, RecordedVote } from './scenario.ts';
import { NO_BELOW, YES_ABOVE } from './utility.ts';

/** How far inside the recorded band an anchored vote lies, so that rounding never moves it. */
export const ANCHOR_MARGIN = 0.05;

/**
 * The anchor of one seat's vote: the smallest residual that puts the model's utility inside the band
 * of the recorded choice, with a margin. A seat recorded absent has no band: its residual is 0.
 */
export function anchorOf(utility: number, baseline: RecordedVote, reconstructed: boolean): Anchor {
  const residual = baseline === 'absent' ? 0 : residualFor(utility, baseline);
  return { utility: rounded(utility), residual, baseline, reconstructed };
}

/** How far a utility lies from the band of a choice, margin included; 0 inside. */
export function distanceToBand(utility: number, choice: Choice): number {
  const { lowest, highest } = bandOf(choice);
  return Math.max(lowest - utility, utility - highest, 0);
}

function residualFor(utility: number, choice: Choice): number {
  const { lowest, highest } = bandOf(choice);
  if (utility < lowest) return rounded(lowest - utility);
  if (utility > highest) return rounded(highest - utility);
  return 0;
}

function bandOf(choice: Choice): { lowest: number; highest: number } {
  switch (choice) {
    case 'yes':
      return {
        lowest: YES_ABOVE + ANCHOR_MARGIN,
        highest: Number.POSITIVE_INFINITY,
      };
    case 'no':
      return {
        lowest: Number.NEGATIVE_INFINITY,
        highest: NO_BELOW - ANCHOR_MARGIN,
      };
    case 'abstain':
      return {
        lowest: NO_BELOW + ANCHOR_MARGIN,
        highest: YES_ABOVE - ANCHOR_MARGIN,
      };
  }
}

/** Six decimals: far below the margin, and the same digits on every machine. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
