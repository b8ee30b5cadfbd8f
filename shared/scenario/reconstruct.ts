import { distanceToBand } from './anchor.ts';
import type { RecordedVote, RecordTally, SeatId, Tally } from './scenario.ts';
import { NEGLIGIBLE } from './utility.ts';

/** What the reconstruction knows of a seat. */
export interface SeatEvidence {
  readonly seat: SeatId;
  /** Its vote expected from the same draft in the other stage, or the model's own expectation. */
  readonly known: RecordedVote;
  /** The model's utility for the draft, loyalty and red lines included. */
  readonly utility: number;
  /** How likely the delegation fills its chair, 0 to 1. */
  readonly attendance: number;
  /** The vote of a sponsor, who is never turned away from its own text. */
  readonly bound?: RecordedVote;
}

const votes: readonly RecordedVote[] = ['yes', 'no', 'abstain', 'absent'];
/** Dearer than any chain of other changes: only an impossible tally would make it happen. */
const NEVER = 1000;

/**
 * Fills in the votes of a ballot of which only totals are known: the seats' known votes with the
 * fewest and most plausible changes that meet the totals exactly. Deterministic: among equals the
 * earlier seat moves. Refuses (RangeError) totals that do not add up to the number of seats.
 */
export function reconstructVotes(
  seats: readonly SeatEvidence[],
  totals: Tally,
): Readonly<Record<SeatId, RecordedVote>> {
  const sum = totals.yes + totals.no + totals.abstain + totals.absent;
  if (sum !== seats.length) {
    throw new RangeError(`the totals name ${sum} votes, but there are ${seats.length} seats`);
  }
  const assigned = new Map(seats.map((evidence) => [withCosts(evidence), evidence.known]));
  const counts = countVotes(assigned.values());
  for (;;) {
    const surplus = votes.filter((vote) => counts[vote] > totals[vote]);
    if (surplus.length === 0) break;
    const lacking = votes.filter((vote) => counts[vote] < totals[vote]);
    for (const move of cheapestChain(assigned, surplus, lacking)) {
      assigned.set(move.candidate, move.to);
      counts[move.from] -= 1;
      counts[move.to] += 1;
    }
  }
  return Object.fromEntries([...assigned].map(([{ seat }, vote]) => [seat, vote]));
}

/**
 * The full totals of a ballot: figures that the record lacks are taken as near as the number of
 * seats allows to those of the other ballot on the same draft.
 */
export function completeTally(tally: RecordTally, other: Tally, seats: number): Tally {
  const { yes, no } = tally;
  const rest = Math.max(0, seats - yes - no);
  if (tally.abstain !== undefined) {
    return { yes, no, abstain: tally.abstain, absent: rest - tally.abstain };
  }
  const abstain = tally.absent === undefined ? Math.min(other.abstain, rest) : rest - tally.absent;
  return { yes, no, abstain, absent: rest - abstain };
}

/** How often each vote occurs. */
export function countVotes(cast: Iterable<RecordedVote>): Record<RecordedVote, number> {
  const counts = { yes: 0, no: 0, abstain: 0, absent: 0 };
  for (const vote of cast) counts[vote] += 1;
  return counts;
}

/**
 * What it costs in plausibility that a seat voted `vote` here; 0 for its known vote. An empty chair
 * is likelier where attendance is low and little is at stake, a switch where the model is near it.
 */
function implausibility(evidence: SeatEvidence, vote: RecordedVote): number {
  const { known, utility, attendance, bound } = evidence;
  if (vote === known) return 0;
  if (bound !== undefined && vote !== bound) return NEVER;
  if (vote === 'absent') return 1 + attendance + Math.min(0.5, Math.abs(utility) / 4);
  const misfit = Math.min(1, distanceToBand(utility, vote));
  if (known === 'absent') return 1 + (1 - attendance) + misfit;
  const isOpposite = known !== 'abstain' && vote !== 'abstain';
  return (isOpposite ? 4 : 1.25) + misfit;
}

/** A seat with the implausibility of each of its votes. */
interface Candidate {
  readonly seat: SeatId;
  readonly costs: Readonly<Record<RecordedVote, number>>;
}

interface Move {
  readonly candidate: Candidate;
  readonly from: RecordedVote;
  readonly to: RecordedVote;
  readonly cost: number;
}

function withCosts(evidence: SeatEvidence): Candidate {
  return {
    seat: evidence.seat,
    costs: {
      yes: implausibility(evidence, 'yes'),
      no: implausibility(evidence, 'no'),
      abstain: implausibility(evidence, 'abstain'),
      absent: implausibility(evidence, 'absent'),
    },
  };
}

/** The cheapest chain of changes from a vote that has too many seats to one that has too few. */
function cheapestChain(
  assigned: ReadonlyMap<Candidate, RecordedVote>,
  surplus: readonly RecordedVote[],
  lacking: readonly RecordedVote[],
): readonly Move[] {
  const moves = cheapestMoves(assigned);
  const reached = new Map<RecordedVote, { cost: number; chain: readonly Move[] }>(
    surplus.map((vote) => [vote, { cost: 0, chain: [] }]),
  );
  for (let length = 1; length < votes.length; length++) {
    for (const move of moves) {
      const before = reached.get(move.from);
      if (before === undefined) continue;
      const cost = before.cost + move.cost;
      if (cost < (reached.get(move.to)?.cost ?? Number.POSITIVE_INFINITY) - NEGLIGIBLE) {
        reached.set(move.to, { cost, chain: [...before.chain, move] });
      }
    }
  }
  const ends = lacking.flatMap((vote) => reached.get(vote) ?? []);
  const best = ends.reduce((left, right) => (right.cost < left.cost ? right : left));
  return best.chain;
}

/** For every pair of votes the seat that changes between them most plausibly. */
function cheapestMoves(assigned: ReadonlyMap<Candidate, RecordedVote>): readonly Move[] {
  const cheapest = new Map<string, Move>();
  for (const [candidate, from] of assigned) {
    for (const to of votes) {
      if (to === from) continue;
      const cost = candidate.costs[to] - candidate.costs[from];
      const key = `${from} ${to}`;
      if (cost < (cheapest.get(key)?.cost ?? Number.POSITIVE_INFINITY)) {
        cheapest.set(key, { candidate, from, to, cost });
      }
    }
  }
  return [...cheapest.values()];
}
