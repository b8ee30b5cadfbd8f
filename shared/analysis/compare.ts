import type { BallotResult, Room } from '../procedure/room.ts';
import type {
  Delegation,
  Draft,
  PublicScenario,
  RecordContent,
  RecordedBallot,
  RecordedVote,
  Region,
  SeatId,
  Stage,
  Tally,
} from '../scenario/scenario.ts';
import { type Roll, rollOf, tallyOf, voteOf } from './roll.ts';

/** What our room did where history took a vote. */
export type OurBallot =
  | {
      readonly kind: 'roll';
      readonly result: BallotResult;
      readonly roll: Roll;
      readonly tally: Tally;
    }
  /** Counted without names. */
  | { readonly kind: 'showOfHands'; readonly result: BallotResult; readonly tally: Tally }
  | { readonly kind: 'withoutVote'; readonly result: BallotResult }
  | { readonly kind: 'notHeld'; readonly why: WhyNotHeld };

/**
 * decidedNotToVote: the body decided so after an earlier text (rule 131); notRecommended: the text
 * had failed at an earlier stage; notReached: the session ended first.
 */
export type WhyNotHeld = 'decidedNotToVote' | 'withdrawn' | 'notRecommended' | 'notReached';

/** One decision of the scenario: the record beside our room. */
export interface ComparedBallot {
  /** `<stage>/<draft>`: the same for every session of the scenario. */
  readonly key: string;
  readonly stage: Stage;
  readonly draft: Draft;
  /** ISO date on which history decided. */
  readonly date: string;
  readonly resolution?: string;
  readonly recorded?: RecordedBallot;
  readonly ours: OurBallot;
}

/** What a room has decided. */
type Decided = Pick<Room, 'results' | 'drafts'>;

/** Every decision on the scenario's agenda, stage by stage in order, with the record beside ours. */
export function compareBallots(
  scenario: PublicScenario,
  room: Decided,
  content: Pick<RecordContent, 'record'>,
): readonly ComparedBallot[] {
  return scenario.stages.flatMap((stage, index) =>
    stage.action.flatMap((item): readonly ComparedBallot[] => {
      const draft = scenario.drafts.find(({ id }) => id === item.draft);
      if (draft === undefined) return [];
      const recorded = content.record.find(
        (ballot) =>
          ballot.stage === stage.id && ballot.draft === draft.id && ballot.subject === 'whole',
      );
      return [
        {
          key: `${stage.id}/${draft.id}`,
          stage,
          draft,
          date: recorded?.date ?? item.date,
          ...(item.resolution === undefined ? {} : { resolution: item.resolution }),
          ...(recorded === undefined ? {} : { recorded }),
          ours: ourBallot(scenario, room, index, draft),
        },
      ];
    }),
  );
}

function ourBallot(
  scenario: PublicScenario,
  room: Decided,
  stage: number,
  draft: Draft,
): OurBallot {
  const result = lastResult(room, stage, draft);
  if (result === undefined) return { kind: 'notHeld', why: whyNotHeld(room, stage, draft) };
  if (result.how === 'withoutVote') return { kind: 'withoutVote', result };
  const roll = rollOf(result, scenario.delegations);
  if (roll === undefined) return { kind: 'showOfHands', result, tally: asRecorded(result.tally) };
  return { kind: 'roll', result, roll, tally: tallyOf(roll, scenario.delegations) };
}

/** The decision on the text itself; of two votes after a tie, the second. */
function lastResult(room: Decided, stage: number, draft: Draft): BallotResult | undefined {
  return Object.values(room.results)
    .filter((result) => result.stage === stage)
    .filter(({ subject }) => subject.kind === 'draft' && subject.draft === draft.id)
    .sort((one, other) => other.attempt - one.attempt)[0];
}

function whyNotHeld(room: Decided, stage: number, draft: Draft): WhyNotHeld {
  const decidedNot = Object.values(room.results).some(
    ({ subject, outcome, ...result }) =>
      result.stage === stage &&
      subject.kind === 'noVote' &&
      subject.draft === draft.id &&
      outcome === 'adopted',
  );
  if (decidedNot) return 'decidedNotToVote';
  if (room.drafts[draft.id]?.status === 'withdrawn') return 'withdrawn';
  return failedBefore(room, stage, draft) ? 'notRecommended' : 'notReached';
}

function failedBefore(room: Decided, stage: number, draft: Draft): boolean {
  for (let earlier = 0; earlier < stage; earlier++) {
    const result = lastResult(room, earlier, draft);
    if (result !== undefined && result.outcome !== 'adopted') return true;
    if (result === undefined && whyNotHeld(room, earlier, draft) === 'decidedNotToVote')
      return true;
  }
  return false;
}

function asRecorded({ yes, no, abstain, absent, notVoting }: BallotResult['tally']): Tally {
  return { yes, no, abstain, absent: absent + notVoting };
}

export type Player = 'person' | 'computer';

/** A state whose vote was not the recorded one. */
export interface Difference {
  readonly seat: SeatId;
  readonly recorded: RecordedVote;
  readonly ours: RecordedVote;
  readonly playedBy: Player;
  /** The recorded vote was filled in by the model under a known total. */
  readonly reconstructed: boolean;
}

/**
 * The states that voted otherwise than in the record: those played by people first, then the longest
 * way gone (from yes to no), then in the scenario's order.
 */
export function differences(
  recorded: Pick<RecordedBallot, 'votes' | 'reconstructed'>,
  ours: Roll,
  delegations: readonly Pick<Delegation, 'id'>[],
  playedBy: (seat: SeatId) => Player,
): readonly Difference[] {
  return delegations
    .map(({ id }) => ({
      seat: id,
      recorded: voteOf(recorded.votes, id),
      ours: voteOf(ours, id),
      playedBy: playedBy(id),
      reconstructed: recorded.reconstructed,
    }))
    .filter((each) => each.recorded !== each.ours)
    .sort(
      (one, other) => rank(one.playedBy) - rank(other.playedBy) || distance(other) - distance(one),
    );
}

function rank(player: Player): number {
  return player === 'person' ? 0 : 1;
}

/** Being absent lies beside abstaining: neither helps nor hinders a text. */
const side: Readonly<Record<RecordedVote, number>> = { yes: 1, no: -1, abstain: 0, absent: 0 };

/** How far a state went: 2 from one side to the other, 1 to or from a side, 0 otherwise. */
function distance({ recorded, ours }: Pick<Difference, 'recorded' | 'ours'>): number {
  return Math.abs(side[ours] - side[recorded]);
}

/** Where the states that differ are: how many in each region, most first, and which way they went. */
export function moversByRegion(
  moved: readonly Pick<Difference, 'seat' | 'recorded' | 'ours'>[],
  delegations: readonly Pick<Delegation, 'id' | 'region'>[],
): readonly RegionMove[] {
  const regions = new Map(delegations.map(({ id, region }) => [id, region]));
  const counts = new Map<Region, RegionMove>();
  for (const each of moved) {
    const region = regions.get(each.seat);
    if (region === undefined) continue;
    const before = counts.get(region) ?? { region, seats: 0, drift: 0 };
    const drift = before.drift + side[each.ours] - side[each.recorded];
    counts.set(region, { region, seats: before.seats + 1, drift });
  }
  return [...counts.values()].sort((one, other) => other.seats - one.seats);
}

export interface RegionMove {
  readonly region: Region;
  readonly seats: number;
  /** Above 0: towards the text; below 0: away from it. A step from yes to no counts 2. */
  readonly drift: number;
}
