import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { membersOf } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { BallotResult, BallotSubject, Room } from '../kernel/room.ts';
import type { Votable } from './act.ts';

/** The results that were declared between two rooms; what is noted to an older one makes it no new one. */
export const newResults = (before: Room, after: Room): readonly BallotResult[] =>
  before.results === after.results
    ? []
    : Object.entries(after.results).flatMap(([id, result]) =>
        own(before.results, id) === undefined ? [result] : [],
      );

/** Whether a vote on the subject is the vote on it. */
export const isAbout = (on: Votable, subject: BallotSubject): boolean =>
  on.kind === 'draft'
    ? subject.kind === 'draft' && subject.draft === on.draft
    : subject.kind === 'amendment' && subject.amendment === on.amendment;

/** Whether a ballot decided on it; a tie that calls for a second vote has decided nothing. */
export function isVoteOn({ subject, outcome, attempt }: BallotResult, on: Votable): boolean {
  const isOpenTie = outcome === 'tied' && attempt === 1;
  return !isOpenTie && isAbout(on, subject);
}

/** How a member voted: y, n, a, x (not voting) or - (absent); undefined where no names were recorded. */
export function letterIn(
  scenario: PublicScenario,
  { votes }: BallotResult,
  seat: SeatId,
): string | undefined {
  const index = membersOf(scenario).findIndex(({ id }) => id === seat);
  return votes?.[index];
}
