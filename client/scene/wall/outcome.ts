import { recordedVotes, rollOf } from '../../../shared/analysis/roll.ts';
import { presentAndVoting } from '../../../shared/procedure/kernel/majority.ts';
import type { BallotResult, Room } from '../../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import type { PublicScenario, RecordedVote, SeatId } from '../../../shared/scenario/scenario.ts';
import type { Delegations } from '../../sight/names.ts';
import { negotiationNow } from '../now/consensus-now.ts';
import { resultTitle } from '../now/now.ts';
import { dissociationsOf, numbersOf, objectionsOf, reportOf } from '../texts/negotiation.ts';
import { decisionsOnDrafts, latestResult } from '../texts/results.ts';
import { t } from './words.ts';

/** How it ended, which gives the card its mark and its colour. */
export type Ending = 'adopted' | 'rejected' | 'tied' | 'consensus' | 'noConsensus';

/** A figure of a vote with those who stand behind it; none are named after a show of hands. */
export interface Figure {
  readonly light: RecordedVote;
  readonly count: number;
  readonly seats: readonly SeatId[];
}

/** Who has said what of a report that was put, over which paragraphs, by their numbers. */
export interface StandsAside {
  readonly light: 'object' | 'dissociate' | 'explain';
  readonly seats: readonly { readonly seat: SeatId; readonly over: readonly string[] }[];
}

/** What has been decided, as the wall shows it. */
export interface OutcomeCard {
  readonly ending: Ending;
  readonly title: string;
  /** How it was decided, or what was needed. */
  readonly sentence: string;
  /** None where it was decided without a vote. */
  readonly figures: readonly Figure[];
  readonly aside: readonly StandsAside[];
  /** The decisions on the drafts at this stage, in short, where there are several. */
  readonly others: readonly {
    readonly title: string;
    readonly ending: Ending;
    readonly tally: string;
  }[];
}

interface Views {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly names: Delegations;
}

/** The latest decision of the stage; undefined before the first. */
export function outcomeCard(views: Views): OutcomeCard | undefined {
  const { scenario, room } = views;
  if (room.negotiation !== undefined) return consensusCard(views);
  const decided = decisionsOnDrafts(room);
  const shown = (room.phase === 'outcome' ? decided.at(-1) : undefined) ?? latestResult(room);
  if (shown === undefined) return undefined;
  const others = decided.filter((result) => result !== shown);
  return {
    ...resultCard(scenario, shown),
    others: others.map((result) => ({
      title: resultTitle(scenario, result),
      ending: result.outcome,
      tally: shortTally(result),
    })),
  };
}

/** What came of one vote, whenever it was. */
export const resultCard = (scenario: PublicScenario, result: BallotResult): OutcomeCard => ({
  ending: result.outcome,
  title: resultTitle(scenario, result),
  sentence: needed(result),
  figures: figuresOf(scenario, result),
  aside: [],
  others: [],
});

/** "119–46–14"; nothing where it was decided without a count. */
function shortTally({ how, tally }: BallotResult): string {
  return how === 'withoutVote' ? '' : `${tally.yes}–${tally.no}–${tally.abstain}`;
}

/** How many votes in favour it took, of those that count. */
function needed({ how, majority, tally }: BallotResult): string {
  if (how === 'withoutVote') return t('outcome.withoutVote');
  const voting = presentAndVoting(tally);
  const votes = majority === 'twoThirds' ? Math.ceil((voting * 2) / 3) : Math.floor(voting / 2) + 1;
  return t('outcome.needed', { votes, voting, majority: majority ?? 'simple' });
}

function figuresOf(scenario: PublicScenario, result: BallotResult): readonly Figure[] {
  if (result.how === 'withoutVote') return [];
  const roll = rollOf(result, scenario.delegations);
  const { yes, no, abstain, absent, notVoting } = result.tally;
  const counts = { yes, no, abstain, absent: absent + notVoting };
  const members = scenario.delegations.filter(({ role }) => role === 'member');
  return recordedVotes.map((light) => ({
    light,
    count: counts[light],
    seats:
      roll === undefined
        ? []
        : members.flatMap(({ id }) => ((roll[id] ?? 'absent') === light ? [id] : [])),
  }));
}

/** A report that was adopted or fell: who objected, stood aside or explained, as the room has heard. */
function consensusCard(views: Views): OutcomeCard | undefined {
  const { scenario, room } = views;
  const { negotiation } = room;
  if (negotiation === undefined) return undefined;
  const outcome = room.outcomes[stageOf(scenario, room).id];
  if (outcome === undefined) return undefined;
  const lines = reportOf(scenario, room, negotiation);
  const { title, sentence } = negotiationNow(views, negotiation);
  const over = ([seat, ids]: readonly [SeatId, readonly string[]]) => ({
    seat,
    over: numbersOf(lines, ids),
  });
  const objecting = objectionsOf(negotiation);
  const objects: readonly (readonly [SeatId, readonly string[]])[] =
    outcome.adopted || objecting.length > 0
      ? objecting
      : outcome.blockedBy.map((seat) => [seat, outcome.over] as const);
  const aside: readonly StandsAside[] = [
    { light: 'object', seats: objects.map(over) },
    { light: 'dissociate', seats: dissociationsOf(negotiation).map(over) },
    {
      light: 'explain',
      seats: Object.keys(outcome.explanations).map((seat) => ({ seat, over: [] })),
    },
  ];
  return {
    ending: outcome.adopted ? 'consensus' : 'noConsensus',
    title,
    sentence,
    figures: [],
    aside: aside.filter(({ seats }) => seats.length > 0),
    others: [],
  };
}
