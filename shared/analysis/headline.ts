import type { Delegation, RecordedVote, Region, Tally } from '../scenario/scenario.ts';
import type { Difference } from './compare.ts';
import { moversByRegion } from './compare.ts';
import type { Pattern } from './cross-table.ts';
import type { Roll } from './roll.ts';
import { voteOf } from './roll.ts';

/**
 * A sentence that says what a map shows: a key of the debrief's catalogue, and facts that were counted,
 * never chosen.
 */
export type MapHeadline = VoteHeadline | OursHeadline | DifferenceHeadline;

interface VoteHeadline {
  readonly about: 'vote';
  readonly key:
    | 'headline.vote.fell'
    | 'headline.vote.tied'
    | 'headline.vote.unopposed'
    | 'headline.vote.fewRefused'
    | 'headline.vote.oneRegionRefused'
    | 'headline.vote.twoRegionsRefused'
    | 'headline.vote.divided'
    | 'headline.ours.short';
  readonly values: Counted & {
    readonly most: 'most' | 'more';
    /** Where the refusals came from, most first, where they have an address. */
    readonly region?: Region;
    readonly second?: Region;
  };
}

interface OursHeadline {
  readonly about: 'ours';
  readonly key:
    | 'headline.ours.asRecorded'
    | 'headline.ours.turned'
    | 'headline.ours.tied'
    | 'headline.ours.closer'
    | 'headline.ours.wider'
    | 'headline.ours.fewerSides'
    | 'headline.ours.sameMargin';
  readonly values: Counted & {
    readonly moved: number;
    readonly margin: number;
    readonly shift: number;
    readonly carried: 'yes' | 'no';
    /** The region in which more have moved than in any other. */
    readonly region?: Region;
    /** How many moved there, where they are most of those who moved; otherwise 0. */
    readonly regionSeats: number;
  };
}

interface DifferenceHeadline {
  readonly about: 'differences';
  readonly key: 'headline.differ.none' | 'headline.differ.oneWay' | 'headline.differ.manyWays';
  readonly values: {
    readonly moved: number;
    readonly count: number;
    readonly from: string;
    readonly to: string;
  };
}

/** The same of the table of two texts. */
export interface PatternHeadline {
  readonly about: 'pattern';
  readonly key: 'headline.pattern.both' | 'headline.pattern.other' | 'headline.pattern.blocs';
  readonly values: {
    readonly seats: number;
    readonly both: number;
    readonly rowAgainstColumn: number;
    readonly columnAgainstRow: number;
    readonly largest: number;
    readonly row: RecordedVote;
    readonly column: RecordedVote;
  };
}

/** A text and how many voted for and against it. */
interface Counted {
  /** How the text is called in a sentence. */
  readonly text: string;
  readonly yes: number;
  readonly no: number;
}

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
export function voteHeadline({ text, roll, tally, delegations }: VoteFacts): VoteHeadline {
  const { yes, no } = tally;
  const values = { text, yes, no, most: mostOf(yes, delegations.length) };
  const about = 'vote';
  if (yes === no) return { about, key: 'headline.vote.tied', values };
  if (yes < no) return { about, key: 'headline.vote.fell', values };
  if (no === 0) return { about, key: 'headline.vote.unopposed', values };
  if (no <= delegations.length * fewRefusals) {
    return { about, key: 'headline.vote.fewRefused', values };
  }
  const [first, second] = regionsOf('no', roll, delegations);
  if (first && first.seats >= no * addressShare) {
    const where = { ...values, region: first.region };
    return { about, key: 'headline.vote.oneRegionRefused', values: where };
  }
  if (first && second && first.seats + second.seats >= no * addressShare) {
    const where = { ...values, region: first.region, second: second.region };
    return { about, key: 'headline.vote.twoRegionsRefused', values: where };
  }
  return { about, key: 'headline.vote.divided', values };
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

/** A text that found more votes for than against in a room of so many, and fell for want of two thirds. */
export const shortHeadline = (text: string, { yes, no }: Tally, seats: number): VoteHeadline => ({
  about: 'vote',
  key: 'headline.ours.short',
  values: { text, yes, no, most: mostOf(yes, seats) },
});

/** What our room did beside history: the same, the opposite, or the same by another margin. */
export function ourHeadline(facts: OurFacts): OursHeadline {
  const { text, ours, recorded, delegations } = facts;
  const margin = ours.yes - ours.no;
  const then = recorded.yes - recorded.no;
  const moved = facts.differences.length;
  const [mover] = moversByRegion(facts.differences, delegations);
  const values: OursHeadline['values'] = {
    text,
    yes: ours.yes,
    no: ours.no,
    moved,
    margin: Math.abs(margin),
    shift: Math.abs(margin - then),
    carried: margin > 0 ? 'yes' : 'no',
    regionSeats: mover && mover.seats * 2 > moved ? mover.seats : 0,
    ...(mover && { region: mover.region }),
  };
  const about = 'ours';
  if (moved === 0) return { about, key: 'headline.ours.asRecorded', values };
  if (margin === 0) return { about, key: 'headline.ours.tied', values };
  if (margin > 0 !== then > 0) return { about, key: 'headline.ours.turned', values };
  if (margin === then) return { about, key: 'headline.ours.sameMargin', values };
  if (Math.abs(margin) < Math.abs(then)) return { about, key: 'headline.ours.closer', values };
  // A wider margin is no clearer vote where fewer stood on the side that won.
  const fewer = margin > 0 ? ours.yes < recorded.yes : ours.no < recorded.no;
  return { about, key: fewer ? 'headline.ours.fewerSides' : 'headline.ours.wider', values };
}

/** What the states that differ have in common: one move that most of them made, or none. */
export function differenceHeadline(moved: readonly Difference[]): DifferenceHeadline {
  const [path = '', count = 0] = commonestMove(moved);
  const [from = '', to = ''] = path.split(' ');
  const values = { moved: moved.length, count, from, to };
  const about = 'differences';
  if (moved.length === 0) return { about, key: 'headline.differ.none', values };
  const shared = count * 2 > moved.length;
  return { about, key: shared ? 'headline.differ.oneWay' : 'headline.differ.manyWays', values };
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
export function patternHeadline(pattern: Pattern): PatternHeadline {
  const { seats, both, rowAgainstColumn, columnAgainstRow, largest } = pattern;
  const values = {
    seats,
    both,
    rowAgainstColumn,
    columnAgainstRow,
    largest: largest.seats,
    row: largest.row,
    column: largest.column,
  };
  const about = 'pattern';
  if (rowAgainstColumn + columnAgainstRow > seats / 2) {
    return { about, key: 'headline.pattern.blocs', values };
  }
  const bothLead = largest.row === 'yes' && largest.column === 'yes';
  const key = bothLead ? 'headline.pattern.both' : 'headline.pattern.other';
  return { about, key, values };
}
