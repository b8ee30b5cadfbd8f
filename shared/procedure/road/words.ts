import { type Joined, PROCEDURES } from './procedures.ts';
import { roadRefusals } from './words.en.ts';

type Words = Joined<'words'>;

/** One catalogue of all procedures. */
const ofAll = <Part extends keyof Words>(part: Part): Words[Part] =>
  Object.assign({}, ...Object.values(PROCEDURES).map(({ words }) => words[part]));

/** Why a move is refused, and what would unblock it. The rule's number is shown beside them. */
export const REFUSALS: Words['refusals'] & typeof roadRefusals = {
  ...ofAll('refusals'),
  ...roadRefusals,
};

/** The record of the meeting, as one reads it on the screen. Codes have been turned into names. */
export const MINUTES = ofAll('minutes');

/**
 * How the procedures work: each machine's states and the events that lead on from them. Names begin
 * small, for they stand inside sentences; diagrams and lists capitalise them.
 */
export const MACHINE_WORDS = ofAll('machines');

/** What the Chair does (`step`), and what the Chair is about to do (`next`). */
export const STEPS = ofAll('steps');
