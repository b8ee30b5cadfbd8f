import { letterIn } from '../../procedure/deals/ballots.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { BallotResult, BallotSubject } from '../../procedure/kernel/room.ts';
import { sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { Delegation, SeatId, TaskWho } from '../../scenario/scenario.ts';
import { votesByLetter } from '../roll.ts';
import type { Circumstance } from './circumstance.ts';

type Others = Exclude<TaskWho, 'me'>;
type VoteAsked = NonNullable<Others['voted']>[number];

/** The delegations that a condition of a task speaks of. */
export function seatsOf(circumstance: Circumstance, who: TaskWho): readonly SeatId[] {
  const { scenario, seat } = circumstance;
  if (who === 'me') return [seat];
  return scenario.delegations
    .filter((delegation) => delegation.id !== seat && isMeant(circumstance, delegation, who))
    .map(({ id }) => id);
}

function isMeant(circumstance: Circumstance, delegation: Delegation, who: Others): boolean {
  const { scenario, room } = circumstance;
  const { id, region, groups } = delegation;
  const sponsors = (draft: string) => sponsorsOf(scenario, room, draft).includes(id);
  return (
    (who.seats?.includes(id) ?? true) &&
    (who.groups?.some((group) => groups.includes(group)) ?? true) &&
    !(who.notGroups?.some((group) => groups.includes(group)) ?? false) &&
    (who.regions?.includes(region) ?? true) &&
    !(who.notRegions?.includes(region) ?? false) &&
    (who.sponsor === undefined || sponsors(who.sponsor)) &&
    (who.notSponsor === undefined || !sponsors(who.notSponsor)) &&
    (who.voted?.every((asked) => hasVoted(circumstance, id, asked)) ?? true) &&
    (who.spokenWith === undefined || circumstance.spokenWith.includes(id))
  );
}

/** Which vote is meant, of those that were held. */
export interface BallotAsked extends Pick<VoteAsked, 'draft' | 'paragraph'> {
  readonly motion?: 'division' | undefined;
  readonly stage?: string | undefined;
}

/** The latest result that decided what is asked about; undefined before. */
export function resultOf(
  { scenario, room }: Circumstance,
  asked: BallotAsked,
): BallotResult | undefined {
  const stage = scenario.stages.findIndex(({ id }) => id === asked.stage);
  return Object.values(room.results).findLast(
    (result) =>
      isAbout(asked, result.subject) &&
      !(result.outcome === 'tied' && result.attempt === 1) &&
      (asked.stage === undefined || result.stage === stage),
  );
}

function isAbout({ draft, paragraph, motion }: BallotAsked, subject: BallotSubject): boolean {
  if (motion === 'division') return subject.kind === 'division' && subject.draft === draft;
  return paragraph === undefined
    ? subject.kind === 'draft' && subject.draft === draft
    : subject.kind === 'part' && subject.draft === draft && subject.part.includes(paragraph);
}

/** Whether a delegation has voted so; not while nothing was decided, or no names were recorded. */
export function hasVoted(
  circumstance: Circumstance,
  seat: SeatId,
  asked: BallotAsked & Pick<VoteAsked, 'choice'>,
): boolean {
  const result = resultOf(circumstance, asked);
  const letter = result && letterIn(circumstance.scenario, result, seat);
  const cast = letter === undefined ? undefined : own(votesByLetter, letter);
  return cast !== undefined && asked.choice.includes(cast);
}
