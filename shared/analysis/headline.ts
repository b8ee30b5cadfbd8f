import type { Delegation, RecordedVote, Region, Tally } from '../scenario/scenario.ts';
import type { Difference } from './compare.ts';
import { moversByRegion } from './compare.ts';
import type { Pattern } from './cross-table.ts';
import type { Roll } from './roll.ts';
import { voteOf } from './roll.ts';

/**
 * A sentence that says what a map shows: a key of the debrief's catalogue, and facts that were
 * counted, never chosen.
 */
export interface Headline<Key extends string = HeadlineKey> {
  readonly key: Key;
  readonly values: Readonly<Record<string, string | number>>;
}

export type HeadlineKey = VoteHeadline | OursHeadline | DifferenceHeadline | PatternHeadline;

type VoteHeadline =
  | 'headline.vote.fell'
  | 'headline.vote.tied'
  | 'headline.vote.unopposed'
  | 'headline.vote.fewRefused'
  | 'headline.vote.oneRegionRefused'
  | 'headline.vote.twoRegionsRefused'
  | 'headline.vote.divided';
type OursHeadline =
  | 'headline.ours.asRecorded'
  | 'headline.ours.turned'
  | 'headline.ours.short'
  | 'headline.ours.tied'
  | 'headline.ours.closer'
  | 'headline.ours.wider'
  | 'headline.ours.sameMargin';
type DifferenceHeadline =
  | 'headline.differ.none'
  | 'headline.differ.oneWay'
  | 'headline.differ.manyWays';
type PatternHeadline =
  | 'headline.pattern.both'
  | 'headline.pattern.other'
  | 'headline.pattern.blocs';

/** Up to this many refusals are counted as few: about one member in twelve. */
const fewRefusals = 1 / 12;
/** Refusals have an address when this share of them comes from one region, or from two. */
const addressShare = 0.75;

export interface VoteFacts {
  /** How the text is called in a sentence. */
  readonly text: string;
  readonly roll: Roll;
  readonly tally: Tally;
  readonly delegations: readonly Pick<Delegation, 'id' | 'region'>[];
}

/** What the map of one vote shows: did it carry, and where the refusals came from. */
export function voteHeadline({
  text,
  roll,
  tally,
  delegations,
}: VoteFacts): Headline<VoteHeadline> {
  const { yes, no, abstain } = tally;
  const values = { text, yes, no, abstain, most: mostOf(yes, delegations.length) };
  if (yes === no) return { key: 'headline.vote.tied', values };
  if (yes < no) return { key: 'headline.vote.fell', values };
  if (no === 0) return { key: 'headline.vote.unopposed', values };
  if (no <= delegations.length * fewRefusals) return { key: 'headline.vote.fewRefused', values };
  const [first, second] = regionsOf('no', roll, delegations);
  if (first && first.seats >= no * addressShare) {
    return { key: 'headline.vote.oneRegionRefused', values: { ...values, region: first.region } };
  }
  if (first && second && first.seats + second.seats >= no * addressShare) {
    const where = { region: first.region, second: second.region };
    return { key: 'headline.vote.twoRegionsRefused', values: { ...values, ...where } };
  }
  return { key: 'headline.vote.divided', values };
}

/** Which regions the states that voted so come from, most first. */
function regionsOf(
  vote: RecordedVote,
  roll: Roll,
  delegations: readonly Pick<Delegation, 'id' | 'region'>[],
): readonly { region: Region; seats: number }[] {
  const counts = new Map<Region, number>();
  for (const { id, region } of delegations) {
    if (voteOf(roll, id) === vote) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts]
    .map(([region, seats]) => ({ region, seats }))
    .sort((one, other) => other.seats - one.seats);
}

/** "most" where more than half of all members voted for the text. */
function mostOf(yes: number, seats: number): 'most' | 'more' {
  return yes * 2 > seats ? 'most' : 'more';
}

export interface OurFacts {
  readonly text: string;
  readonly ours: Tally;
  readonly recorded: Pick<Tally, 'yes' | 'no'>;
  readonly differences: readonly Difference[];
  readonly delegations: readonly Pick<Delegation, 'id' | 'region'>[];
}

/** A text that found more votes for than against in our room, and fell for want of two thirds. */
export const shortHeadline = (text: string, { yes, no }: Tally): Headline<OursHeadline> => ({
  key: 'headline.ours.short',
  values: { text, yes, no },
});

/** What our room did beside history: the same, the opposite, or the same by another margin. */
export function ourHeadline(facts: OurFacts): Headline<OursHeadline> {
  const { text, ours, recorded, delegations } = facts;
  const margin = ours.yes - ours.no;
  const then = recorded.yes - recorded.no;
  const moved = facts.differences.length;
  const [mover] = moversByRegion(facts.differences, delegations);
  const values = {
    text,
    yes: ours.yes,
    no: ours.no,
    moved,
    margin: Math.abs(margin),
    shift: Math.abs(margin - then),
    carried: margin > 0 ? 'yes' : 'no',
    ...(mover && { region: mover.region, regionSeats: mover.seats }),
  };
  if (moved === 0) return { key: 'headline.ours.asRecorded', values };
  if (margin === 0) return { key: 'headline.ours.tied', values };
  if (margin > 0 !== then > 0) return { key: 'headline.ours.turned', values };
  if (margin === then) return { key: 'headline.ours.sameMargin', values };
  const closer = Math.abs(margin) < Math.abs(then);
  return { key: closer ? 'headline.ours.closer' : 'headline.ours.wider', values };
}

/** What the states that differ have in common: one move that most of them made, or none. */
export function differenceHeadline(moved: readonly Difference[]): Headline<DifferenceHeadline> {
  if (moved.length === 0) return { key: 'headline.differ.none', values: {} };
  const [path = '', count = 0] = commonestMove(moved);
  const [from = '', to = ''] = path.split(' ');
  const values = { moved: moved.length, count, from, to };
  const shared = count * 2 > moved.length;
  return { key: shared ? 'headline.differ.oneWay' : 'headline.differ.manyWays', values };
}

function commonestMove(moved: readonly Difference[]): readonly [string?, number?] {
  const paths = new Map<string, number>();
  for (const { recorded, ours } of moved) {
    const path = `${recorded} ${ours}`;
    paths.set(path, (paths.get(path) ?? 0) + 1);
  }
  return [...paths].sort((one, other) => other[1] - one[1])[0] ?? [];
}

/** Two poles or two blocs: which pair of votes most states gave, and how many chose one side only. */
export function patternHeadline(pattern: Pattern): Headline<PatternHeadline> {
  const { seats, both, rowAgainstColumn, columnAgainstRow, oneAndAbstain, largest } = pattern;
  const values = {
    seats,
    both,
    rowAgainstColumn,
    columnAgainstRow,
    oneAndAbstain,
    largest: largest.seats,
    row: largest.row,
    column: largest.column,
  };
  if (rowAgainstColumn + columnAgainstRow > seats / 2) {
    return { key: 'headline.pattern.blocs', values };
  }
  const bothLead = largest.row === 'yes' && largest.column === 'yes';
  return { key: bothLead ? 'headline.pattern.both' : 'headline.pattern.other', values };
}
