import type { Anchor, Choice, RecordedVote } from './scenario.ts';
import { decideChoice, NO_BELOW, YES_ABOVE } from './utility.ts';
import { SPREAD } from './weights.ts';

/** How far from the edge of its band a vote is taken to lie at least, when plausible changes are sought. */
export const ANCHOR_MARGIN = 0.05;

/**
 * The anchor of one seat's vote: what the model does not know of the state, given how it voted. Residuals
 * are spread about 0 by a logistic distribution (`SPREAD`); of those that give the recorded vote, the
 * median. So a state that the model has right keeps next to none, and one that it has wrong stands well
 * inside its band, not at the edge. A seat recorded absent has no band: its residual is 0.
 */
export function anchorOf(utility: number, baseline: RecordedVote, reconstructed: boolean): Anchor {
  const residual = baseline === 'absent' ? 0 : rounded(residualFor(utility, baseline, MEDIAN));
  return { utility: rounded(utility), residual, baseline, reconstructed };
}

/**
 * The same anchor with another of the residuals that give the recorded vote: the one below which lies this
 * share of them, from 0 to 1. At most so far out that rounding does not move the vote.
 */
export function anchorAt(
  utility: number,
  { baseline, reconstructed }: Anchor,
  share: number,
): Anchor {
  if (baseline === 'absent') return anchorOf(utility, baseline, reconstructed);
  const within = EDGE + (1 - 2 * EDGE) * share;
  const residual = rounded(residualFor(utility, baseline, within));
  return { utility: rounded(utility), residual, baseline, reconstructed };
}

const MEDIAN = 0.5;
/** So much of either end is left out where a residual is drawn. */
const EDGE = 0.005;

/** Whether the record is met by the residual alone: the model by itself gives another vote. */
export const isHeldByResidual = ({ utility, baseline }: Pick<Anchor, 'utility' | 'baseline'>) =>
  baseline !== 'absent' && decideChoice(utility) !== baseline;

/** How likely each vote is by the model, where nothing is known of the state but its utility. */
export function likelihoods(utility: number): Readonly<Record<Choice, number>> {
  const no = 1 - above(NO_BELOW - utility);
  const yes = above(YES_ABOVE - utility);
  return { yes, no, abstain: Math.max(0, 1 - yes - no) };
}

/** How far a utility lies from the band of a choice, margin included; 0 inside. */
export function distanceToBand(utility: number, choice: Choice): number {
  const { lowest, highest } = bandOf(choice);
  return Math.max(lowest + ANCHOR_MARGIN - utility, utility - highest + ANCHOR_MARGIN, 0);
}

function residualFor(utility: number, choice: Choice, share: number): number {
  const { lowest, highest } = bandOf(choice);
  const [from, to] = [lowest - utility, highest - utility];
  // Far out in a tail only the nearer side can be told from nothing.
  return to < -from ? -between(-to, -from, 1 - share) : between(from, to, share);
}

/** Of the residuals that lie between two, the one below which lies this share. */
function between(from: number, to: number, share: number): number {
  const part = (1 - share) * above(from) + share * above(to);
  return SPREAD * Math.log((1 - part) / part);
}

/** The share of residuals above one. */
const above = (residual: number): number => 1 / (1 + Math.exp(residual / SPREAD));

function bandOf(choice: Choice): { lowest: number; highest: number } {
  switch (choice) {
    case 'yes':
      return {
        lowest: YES_ABOVE,
        highest: Number.POSITIVE_INFINITY,
      };
    case 'no':
      return {
        lowest: Number.NEGATIVE_INFINITY,
        highest: NO_BELOW,
      };
    case 'abstain':
      return {
        lowest: NO_BELOW,
        highest: YES_ABOVE,
      };
  }
}

/** Six decimals: far below the margin, and the same digits on every machine. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
