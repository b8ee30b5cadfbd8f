import { NEGLIGIBLE } from '../../scenario/utility.ts';

/** What a delegation's instructions say of a proposal. */
export type Why =
  /** It would cross a red line that the text does not cross now. */
  | 'redLine'
  /** It crosses none, but leaves a report that is worth less than none. */
  | 'mandate'
  | 'removesOurObjection'
  | 'better'
  /** Better, and not as good as what one would ask for oneself: there is still time. */
  | 'notEnough'
  /** It loses, and gets more for it by what others have promised. */
  | 'promised'
  /** It loses, and wins more by what it does for an agreement. */
  | 'bridges'
  /** It loses little, and others stand in the way of the report. */
  | 'livesWithIt'
  /** It loses little, but those who propose it have had enough for nothing. */
  | 'oneSided'
  | 'worse'
  | 'same';

export type Answer = 'accept' | 'refuse' | 'wantMore' | 'neutral';

/** All on which the answer to a proposal turns. */
export interface Weighing {
  /** Now and after the change: whether the report crosses a line that blocks. */
  readonly blocksNow: boolean;
  readonly blocksThen: boolean;
  readonly crossesMore: boolean;
  readonly frees: boolean;
  /** What the report is worth now, and what the change brings, on the scale of utilities. */
  readonly worth: number;
  readonly gain: number;
  /** What others have promised for it, by how far they are trusted. */
  readonly promised: number;
  /** What the report must be worth now, and then, for the delegation not to object. */
  readonly leastNow: number;
  readonly leastThen: number;
  /** What no report is worth. */
  readonly outside: number;
  /** How likely an agreement is taken to be, now and then. */
  readonly chance: number;
  readonly chanceThen: number;
  readonly tolerance: number;
  /** Somebody else stands in the way of the report. */
  readonly isContested: boolean;
  readonly isLate: boolean;
  /** It holds what would change. */
  readonly isHolder: boolean;
  /** What its own next wish for the same paragraphs would bring. */
  readonly ownNext: number;
  readonly isReversal: boolean;
  readonly isOneSided: boolean;
}

export interface Decision {
  readonly answer: Answer;
  readonly why: Why;
}

/** What is said of a decision: the answer, and whether nothing that is offered can change it. */
export const verdictOf = ({ answer, why }: { readonly answer: string; readonly why: string }) =>
  why === 'redLine' ? 'never' : answer;

const accept = (why: Why): Decision => ({ answer: 'accept', why });
const refuse = (why: Why): Decision => ({ answer: 'refuse', why });

/**
 * The answer to a proposal, in this order: never across a red line, nor to a report that is worth less than
 * none; what removes one's objection; what is better, where it is as good as one's own next wish or time runs
 * out; what loses, where others have promised more for it; what loses and wins more by the agreement that it makes likelier; a small loss, unless those who propose
 * it have taken without return; and else no. What was agreed is not undone for nothing.
 */
export function decide(weighing: Weighing): Decision {
  const { gain, worth, frees } = weighing;
  const objectsNow = weighing.blocksNow || worth < weighing.leastNow;
  const objectsThen = weighing.blocksThen || worth + gain < weighing.leastThen;
  if (weighing.crossesMore) return refuse('redLine');
  if (!objectsNow && objectsThen) return refuse('mandate');
  if (objectsNow && (!objectsThen || (frees && gain > NEGLIGIBLE))) {
    return accept('removesOurObjection');
  }
  if (gain > NEGLIGIBLE) return toGain(weighing);
  if (gain + weighing.promised > NEGLIGIBLE) return accept('promised');
  if (!objectsNow && wins(weighing) > NEGLIGIBLE) return accept('bridges');
  return gain < -NEGLIGIBLE ? toLoss(weighing) : toNothing(weighing);
}

/** Who holds what would change asks for as much as for itself, as long as there is time. */
const toGain = ({ isHolder, isLate, gain, promised, ownNext }: Weighing): Decision =>
  isHolder && !isLate && gain + promised < ownNext - NEGLIGIBLE
    ? { answer: 'wantMore', why: 'notEnough' }
    : accept('better');

const toNothing = ({ isHolder }: Weighing): Decision =>
  isHolder ? { answer: 'wantMore', why: 'notEnough' } : { answer: 'neutral', why: 'same' };

function toLoss({ gain, tolerance, isReversal, isOneSided, isContested }: Weighing): Decision {
  if (gain < -tolerance || isReversal) return refuse('worse');
  if (isOneSided) return refuse('oneSided');
  return isContested ? accept('livesWithIt') : { answer: 'neutral', why: 'same' };
}

/** What it brings that an agreement becomes likelier, what is lost in the report counted in. */
export const wins = ({ worth, gain, outside, chance, chanceThen }: Weighing): number =>
  chanceThen * (worth + gain - outside) - chance * (worth - outside);
