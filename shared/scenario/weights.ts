/**
 * Every number of the judgement of a text that is voted on, with its reason. They are the same for all
 * states and all texts; docs/model.md tells how they were found. On the scale of utilities the whole
 * band of abstention is 0.3 wide.
 */

/** What a preamble says counts a quarter of what an operative paragraph of the same weight decides. */
export const PREAMBLE = 0.25;
/** The weight of a text's heart: a red line that it crosses costs in full. */
export const HEART = 4;
/** What a text is worth that is all at a vital ideal: the most that interests alone can bring. */
export const INTEREST = 0.75;
/** What a red line crossed by the heart of a text costs: more than the whole band of abstention. */
export const LINE_COST = 0.5;
/** What a red line costs in a report that is crossed so that a delegation can dissociate itself from it. */
export const DISSOCIATION = 0.02;
/**
 * What one paragraph of a report takes at least from whom joins with a word on it: a tenth of the band of abstention. In
 * March 2021 the United States, which put its reservations on record, loses just that by what was said of the next group.
 */
export const RESERVED = 0.03;
/** The Assembly’s habit: who has nothing against a text votes for it, and does not abstain. */
export const COURTESY = 0.3;
/** What full loyalty to the draft’s pole adds while the pole’s leader sponsors it. */
export const LOYALTY = 0.4;
/** What full loyalty to another pole takes away meanwhile: as much, for a text of one pole is a trial of both. */
export const RIVALRY = 0.4;
/** What it counts to have put one’s own name to a text: of 108 sponsors in the record 107 voted for theirs. */
export const SPONSORSHIP = 0.6;
/** What sponsors among one’s neighbours add at most. */
export const NEIGHBOURS = 0.45;
/** The share of its neighbours among the sponsors by which a delegation is half won over. */
export const HALF_WON = 0.25;
/** A core seat of the scenario counts as many small ones among the sponsors. */
export const STANDING_OF_CORE = 3;
/** What those count who share neither region nor group, and those of the same group of states only. */
export const STRANGER = 0.1;
export const SAME_GROUP = 0.5;
/** With so much of its decisions gone a text is its sponsors’ no longer; beyond that they would rather have none. */
export const GIVEN_UP = 0.25;
/** How much it counts what a change does to the text, by the part of the text that it changes. */
export const CHANGE = 0.5;
/** How much of its worth a text is expected to lose where its heart is taken out against its sponsors. */
export const CLOSED_RANKS = 1.5;
/** How hostile a change is that strikes no heart and comes from no rival; at the heart, or from a rival, it is 1. */
export const MILD = 0.2;
/** Nobody is surer of a change than this: nearly seven times what separates a yes from indifference. */
export const CERTAIN = 1;
/** What it counts whose amendment it is: full loyalty to the mover’s pole. */
export const MOVER = 0.2;
/** Half the habit to say yes speaks for keeping a part that is voted on separately. */
export const PART_COURTESY = 0.15;
/** A request for a separate vote is granted by those who do not care. */
export const DIVISION_COURTESY = 0.1;
/** How strongly friends of a text refuse to have it taken apart, and its opponents ask for it. */
export const DIVISION = 0.4;
/** What the model does not know of a state: the scale of a logistic distribution of its residuals. */
export const SPREAD = 0.14;
