import { likelihoods } from '../../../shared/scenario/anchor.ts';
import type {
  Draft,
  Instructions,
  RecordedBallot,
  Scenario,
  SeatId,
} from '../../../shared/scenario/scenario.ts';
import { worthOfText } from '../../../shared/scenario/text-worth.ts';
import { type Forecast, type Scores, score, VOTES, type Votes } from './scores.ts';

/** The pairs of resolutions of which the later is foretold from the earlier. */
const PAIRS = [
  { from: '73/27', to: '75/240' },
  { from: '73/266', to: '75/32' },
] as const;

/** How sure the simplest forecast is that a state votes as it did, stated beforehand. */
const SAME = 0.8;
/** What of a residual is carried over to another text two years later, stated beforehand. */
const CARRIED = 0.5;
/** The issue of 2020 whose stands follow the vote that is to be foretold. */
const LEAK = 'new-process';

/** One way to foretell a ballot, and how well it did. */
interface Attempt extends Scores {
  readonly by:
    | 'sameVote'
    | 'stickinessOfThisPair'
    | 'stickinessOfTheOtherPair'
    | 'earlierBriefs'
    | 'laterBriefsWithoutTheLeak'
    | 'laterBriefs';
  /** Whether half of the earlier residual was carried over. */
  readonly carried?: boolean;
}

/** What came of foretelling one ballot from another. */
export interface Foresight {
  readonly from: string;
  readonly to: string;
  readonly states: number;
  readonly moved: number;
  readonly attempts: readonly Attempt[];
}

interface Found {
  readonly scenario: Scenario;
  readonly ballot: RecordedBallot;
}

/** Foretells each later ballot of which the earlier one is known too, seat by seat. */
export function foresights(scenarios: readonly Scenario[]): readonly Foresight[] {
  return PAIRS.flatMap(({ from, to }) => {
    const earlier = ballotOf(scenarios, from);
    const later = ballotOf(scenarios, to);
    return earlier === undefined || later === undefined
      ? []
      : [foretell(earlier, later, otherPair(scenarios, from))];
  });
}

function ballotOf(scenarios: readonly Scenario[], resolution: string): Found | undefined {
  for (const scenario of scenarios) {
    const ballot = scenario.record.find(
      (each) => each.resolution === resolution && each.subject === 'whole' && !each.reconstructed,
    );
    if (ballot !== undefined) return { scenario, ballot };
  }
  return undefined;
}

/** The votes of the other pair, from which stickiness can be learnt without looking at this one. */
function otherPair(
  scenarios: readonly Scenario[],
  from: string,
): readonly [Votes, Votes] | undefined {
  const other = PAIRS.find((pair) => pair.from !== from);
  const earlier = other && ballotOf(scenarios, other.from)?.ballot.votes;
  const later = other && ballotOf(scenarios, other.to)?.ballot.votes;
  return earlier && later && [earlier, later];
}

function foretell(
  earlier: Found,
  later: Found,
  other: readonly [Votes, Votes] | undefined,
): Foresight {
  const from = earlier.ballot.votes;
  const to = later.ballot.votes;
  const scored = (forecast: (seat: SeatId) => Forecast): Scores => score(forecast, from, to);
  const briefs = [
    ['earlierBriefs', earlier.scenario.instructions],
    ['laterBriefsWithoutTheLeak', withoutLeak(later.scenario.instructions)],
    ['laterBriefs', later.scenario.instructions],
  ] as const;
  return {
    from: earlier.ballot.resolution ?? earlier.ballot.id,
    to: later.ballot.resolution ?? later.ballot.id,
    states: Object.keys(to).length,
    moved: Object.keys(to).filter((seat) => from[seat] !== to[seat]).length,
    attempts: [
      { by: 'sameVote', ...scored(sameVote(from)) },
      { by: 'stickinessOfThisPair', ...scored(stickiness(from, from, to)) },
      ...(other === undefined
        ? []
        : [{ by: 'stickinessOfTheOtherPair', ...scored(stickiness(from, ...other)) } as const]),
      ...briefs.flatMap(([by, instructions]) =>
        [false, true].map((carried) => ({
          by,
          carried,
          ...scored(byModel(earlier, later, instructions, carried ? CARRIED : 0)),
        })),
      ),
    ],
  };
}

const sameVote =
  (from: Votes) =>
  (seat: SeatId): Forecast =>
    forecastOf((vote) => (vote === from[seat] ? SAME : (1 - SAME) / (VOTES.length - 1)));

/** How often each vote was followed by each other in a pair of ballots, one added to every count. */
function stickiness(from: Votes, before: Votes, after: Votes): (seat: SeatId) => Forecast {
  const followed = (first: string | undefined, second: string) =>
    1 +
    Object.keys(after).filter((seat) => before[seat] === first && after[seat] === second).length;
  return (seat) => {
    const all = VOTES.reduce((sum, vote) => sum + followed(from[seat], vote), 0);
    return forecastOf((vote) => followed(from[seat], vote) / all);
  };
}

/** The model on the later text, with its sponsors; who takes part by its absences of the earlier year. */
function byModel(
  { scenario: before, ballot }: Found,
  { scenario, ballot: { draft: id } }: Found,
  briefs: Scenario['instructions'],
  carried: number,
): (seat: SeatId) => Forecast {
  const draft = scenario.drafts.find((each): each is Draft => each.id === id);
  if (draft === undefined) throw new Error(`${scenario.id} has no draft ${id}.`);
  const about = {
    draft,
    wanted: draft.paragraphs,
    sponsors: draft.sponsors.map(({ seat }) => seat),
    room: scenario,
  };
  const away = absence(before);
  return (seat) => {
    const instructions = briefs[seat];
    if (instructions === undefined) throw new Error(`Nothing is known of ${seat}.`);
    const residual = carried * (before.anchors[ballot.id]?.[seat]?.residual ?? 0);
    const worth = worthOfText({ seat, instructions, residual }, about, draft.paragraphs);
    const called = likelihoods(worth);
    const absent = away(seat);
    return forecastOf((vote) => (vote === 'absent' ? absent : (1 - absent) * called[vote]));
  };
}

/**
 * How likely a state is away, by how often it was at the recorded ballots of a scenario: the chances of
 * states are spread by a beta distribution with the mean and the stickiness of these ballots.
 */
function absence({ record }: Scenario): (seat: SeatId) => number {
  const ballots = record.filter(({ reconstructed }) => !reconstructed).map(({ votes }) => votes);
  const seats = Object.keys(ballots[0] ?? {});
  const counts = new Map(
    seats.map((seat) => [seat, ballots.filter((votes) => votes[seat] === 'absent').length]),
  );
  const total = (value: (count: number) => number) =>
    [...counts.values()].reduce((sum, count) => sum + value(count), 0);
  const mean = total((count) => count) / (seats.length * ballots.length);
  // Of those who are away at one ballot, the share that is away at another.
  const again =
    total((count) => count * (count - 1)) / (total((count) => count) * (ballots.length - 1));
  const strength = (1 - again) / (again - mean);
  return (seat) => ((counts.get(seat) ?? 0) + mean * strength) / (ballots.length + strength);
}

/** The briefs without what was written into them after the vote. */
function withoutLeak(briefs: Scenario['instructions']): Scenario['instructions'] {
  return Object.fromEntries(
    Object.entries(briefs).map(([seat, brief]): [SeatId, Instructions] => {
      const { [LEAK]: leak, ...positions } = brief.positions;
      const redLines = brief.redLines.filter(({ issue }) => issue !== LEAK);
      return [seat, { ...brief, positions, redLines }];
    }),
  );
}

const forecastOf = (likely: (vote: (typeof VOTES)[number]) => number): Forecast => ({
  yes: likely('yes'),
  no: likely('no'),
  abstain: likely('abstain'),
  absent: likely('absent'),
});
