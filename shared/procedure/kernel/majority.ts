import type { Choice, Forum, SeatId } from '../../scenario/scenario.ts';

/** Votes for and against: the only ones that move a result (rule 126: present and voting). */
export interface YesNo {
  readonly yes: number;
  readonly no: number;
}

/** Members present and voting: those who vote yes or no (rules 86 and 126). */
export function presentAndVoting(tally: YesNo): number {
  return tally.yes + tally.no;
}

/** A simple majority of members present and voting; a tie fails, and so does 0 to 0 (rules 125, 133). */
export function simpleMajority(tally: YesNo): boolean {
  return tally.yes > tally.no;
}

/** Two thirds of members present and voting (rules 83 and 123); nobody voting is not two thirds. */
export function twoThirdsMajority(tally: YesNo): boolean {
  const voting = presentAndVoting(tally);
  return voting > 0 && 3 * tally.yes >= 2 * voting;
}

/** Seats needed to open a meeting and debate: a quarter in committee (108), a third in plenary (67). */
export function quorumToDebate(seats: number, forum: Forum): number {
  return Math.ceil(seats / (forum === 'plenary' ? 3 : 4));
}

/** Seats that must be present for any decision: a majority, whether or not they vote (108, 67). */
export function quorumToDecide(seats: number): number {
  return Math.floor(seats / 2) + 1;
}

/** PTO-4 and MAJ-8: how long a meeting without a quorum waits for its members, ms. */
export const QUORUM_WAIT_MS = 60_000;

/** What a vote needs, and whether a tie calls for another. */
export interface Needed {
  readonly majority: 'simple' | 'twoThirds';
  /** Whether a tie is voted on again (rule 95); else it loses (rule 133). */
  readonly isVotedAgain: boolean;
}

/** How a vote falls: a tie loses in committee (133); in plenary the first tie calls a second vote (95). */
export function outcomeOf(
  tally: YesNo,
  { majority, isVotedAgain }: Needed,
): 'adopted' | 'rejected' | 'tied' {
  const hasCarried = majority === 'twoThirds' ? twoThirdsMajority(tally) : simpleMajority(tally);
  if (hasCarried) return 'adopted';
  const isTie = tally.yes === tally.no && tally.yes > 0;
  return isTie && isVotedAgain ? 'tied' : 'rejected';
}

/** Whether more voted for it than against, and it was lost all the same, for want of two thirds. */
export const fellShort = ({
  outcome,
  tally,
}: {
  readonly outcome: string;
  readonly tally: YesNo;
}) => outcome === 'rejected' && simpleMajority(tally);

/** Where every seat of a body stands at a ballot: three ways of not deciding, kept apart. */
export interface FullTally extends YesNo {
  readonly abstain: number;
  /** Present, took no part. */
  readonly notVoting: number;
  readonly absent: number;
}

/** Counts a ballot over all seats; the five numbers add up to the number of seats. */
export function countVotes(
  seats: readonly SeatId[],
  choices: Readonly<Record<SeatId, Choice>>,
  absent: Readonly<Record<SeatId, true>>,
): FullTally {
  const tally = { yes: 0, no: 0, abstain: 0, notVoting: 0, absent: 0 };
  for (const seat of seats) {
    const choice = choices[seat];
    if (choice !== undefined) tally[choice] += 1;
    else if (absent[seat]) tally.absent += 1;
    else tally.notVoting += 1;
  }
  return tally;
}
