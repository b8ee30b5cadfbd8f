import { membersOf } from '../procedure/kernel/membership.ts';
import type { BallotResult, BallotSubject, Room } from '../procedure/kernel/room.ts';
import type {
  Delegation,
  Draft,
  DraftId,
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
 * decidedNotToVote: the body decided so (rules 116, 121 and 131); notRecommended: the text
 * had failed at an earlier stage; notReached: the session ended first. Of a division (rule 129):
 * notAsked: nobody asked for separate votes; notContested: nobody objected to them, so no vote on
 * them was taken; notDivided: the motion for them was lost.
 */
export type WhyNotHeld =
  | 'decidedNotToVote'
  | 'withdrawn'
  | 'notRecommended'
  | 'notReached'
  | 'notAsked'
  | 'notContested'
  | 'notDivided';

/** What was decided about a draft: the whole text, whether to divide it, or a part of it. */
export type DecidedMatter =
  | { readonly kind: 'whole' }
  | { readonly kind: 'division' }
  /** The paragraphs of the part, by id. */
  | { readonly kind: 'part'; readonly part: readonly string[] };

/** One decision of the scenario: the record beside our room. */
export interface ComparedBallot {
  /** `<stage>/<draft>`, with what was decided about it where it was not the whole text. */
  readonly key: string;
  readonly stage: Stage;
  readonly draft: Draft;
  readonly matter: DecidedMatter;
  /** ISO date on which history decided. */
  readonly date: string;
  readonly resolution?: string;
  readonly recorded?: RecordedBallot;
  readonly ours: OurBallot;
}

/** What a room has decided. */
type Decided = Pick<Room, 'results' | 'drafts'>;

/**
 * Every decision on the scenario's agenda, stage by stage in order, with the record beside ours. The
 * votes on dividing a text and on its parts, in history or in our room, come before that on the whole.
 */
export function compareBallots(
  scenario: PublicScenario,
  room: Decided,
  content: Pick<RecordContent, 'record'>,
): readonly ComparedBallot[] {
  return scenario.stages.flatMap((stage, index) =>
    stage.action.flatMap((item): readonly ComparedBallot[] => {
      const draft = scenario.drafts.find(({ id }) => id === item.draft);
      if (draft === undefined) return [];
      const record = content.record.filter(
        (ballot) => ballot.stage === stage.id && ballot.draft === draft.id,
      );
      const { resolution } = item;
      return mattersOf(record, room, index, draft).map((matter) => {
        const recorded = record.find((ballot) => isSame(matterIn(ballot), matter));
        const isWhole = matter.kind === 'whole';
        return {
          key: keyOf(stage, draft, matter),
          stage,
          draft,
          matter,
          date: recorded?.date ?? item.date,
          ...(isWhole && resolution !== undefined && { resolution }),
          ...(recorded !== undefined && { recorded }),
          ours: ourBallot(scenario, room, index, draft, matter),
        };
      });
    }),
  );
}

const WHOLE: DecidedMatter = { kind: 'whole' };

/** What history or our room decided about a draft at a stage: its division, its parts, the whole. */
function mattersOf(
  record: readonly RecordedBallot[],
  { results }: Decided,
  stage: number,
  draft: Draft,
): readonly DecidedMatter[] {
  const ours = Object.values(results).flatMap((result) =>
    result.stage === stage && 'draft' in result.subject && result.subject.draft === draft.id
      ? (matterOf(result) ?? [])
      : [],
  );
  const found: DecidedMatter[] = [];
  for (const matter of [...record.map(matterIn), ...ours, WHOLE]) {
    if (!found.some((each) => isSame(each, matter))) found.push(matter);
  }
  const order = ['division', 'part', 'whole'];
  return found.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

/** What a recorded vote decided. */
function matterIn({ subject, paragraph }: RecordedBallot): DecidedMatter {
  return subject === 'paragraph' ? { kind: 'part', part: [paragraph ?? ''] } : { kind: subject };
}

/** What a vote of our room decided; undefined where it was about something that no record holds. */
function matterOf({ subject }: Pick<BallotResult, 'subject'>): DecidedMatter | undefined {
  switch (subject.kind) {
    case 'draft':
      return WHOLE;
    case 'division':
      return { kind: 'division' };
    case 'part':
      return { kind: 'part', part: subject.part };
    default:
      return undefined;
  }
}

function isSame(one: DecidedMatter | undefined, other: DecidedMatter): boolean {
  if (one?.kind !== 'part' || other.kind !== 'part') return one?.kind === other.kind;
  return one.part.join() === other.part.join();
}

function keyOf(stage: Stage, draft: Draft, matter: DecidedMatter): string {
  const text = `${stage.id}/${draft.id}`;
  switch (matter.kind) {
    case 'whole':
      return text;
    case 'division':
      return `${text}/division`;
    case 'part':
      return `${text}/${matter.part.join('+')}`;
  }
}

function ourBallot(
  scenario: PublicScenario,
  room: Decided,
  stage: number,
  draft: Draft,
  matter: DecidedMatter,
): OurBallot {
  const result = lastResult(room, stage, draft, matter);
  if (result === undefined) {
    return { kind: 'notHeld', why: whyMatterNotHeld(room, stage, draft, matter) };
  }
  if (result.how === 'withoutVote') return { kind: 'withoutVote', result };
  const members = membersOf(scenario);
  const roll = rollOf(result, members);
  if (roll === undefined) return { kind: 'showOfHands', result, tally: asRecorded(result.tally) };
  return { kind: 'roll', result, roll, tally: tallyOf(roll, members) };
}

/** The decision on a matter, by default on the text itself; of two votes after a tie, the second. */
function lastResult(
  room: Decided,
  stage: number,
  draft: Draft,
  matter: DecidedMatter = WHOLE,
): BallotResult | undefined {
  return Object.values(room.results)
    .filter((result) => result.stage === stage)
    .filter((result) => isSame(matterOf(result), matter))
    .filter(({ subject }) => 'draft' in subject && subject.draft === draft.id)
    .filter(({ ballot }) => room.drafts[draft.id]?.setAside?.includes(ballot) !== true)
    .sort((one, other) => other.attempt - one.attempt)[0];
}

/** Why a vote that history took was not taken here: the text never came up, or it was not divided. */
function whyMatterNotHeld(
  room: Decided,
  stage: number,
  draft: Draft,
  matter: DecidedMatter,
): WhyNotHeld {
  const wasDecided = lastResult(room, stage, draft) !== undefined;
  if (matter.kind === 'whole' || !wasDecided) return whyNotHeld(room, stage, draft);
  if (matter.kind === 'division') {
    const wasDivided = Object.values(room.results).some(
      ({ subject, ...result }) =>
        result.stage === stage && subject.kind === 'part' && subject.draft === draft.id,
    );
    return wasDivided ? 'notContested' : 'notAsked';
  }
  const motion = lastResult(room, stage, draft, { kind: 'division' });
  return motion === undefined || motion.outcome === 'adopted' ? 'notAsked' : 'notDivided';
}

function whyNotHeld(room: Decided, stage: number, draft: Draft): WhyNotHeld {
  const decidedNot = Object.values(room.results).some(
    ({ subject, outcome, ...result }) =>
      result.stage === stage && outcome === 'adopted' && keepsFromVote(subject, draft.id),
  );
  if (decidedNot) return 'decidedNotToVote';
  if (room.drafts[draft.id]?.status === 'withdrawn') return 'withdrawn';
  return failedBefore(room, stage, draft) ? 'notRecommended' : 'notReached';
}

/** Rules 116, 121 and 131: what was decided when this carried was not to vote on the draft. */
function keepsFromVote(subject: BallotSubject, draft: DraftId): boolean {
  if (subject.kind === 'noVote') return subject.draft === draft;
  if (subject.kind !== 'motion') return false;
  const { matter } = subject;
  return (
    matter.kind === 'adjournItem' ||
    ((matter.kind === 'adjournDebate' || matter.kind === 'competence') && matter.draft === draft)
  );
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

/** Who cast a seat's vote; paper: people, on paper; covered: the computer, for people who were away. */
export type Player = 'person' | 'paper' | 'covered' | 'computer';

/** Who cast the vote of each seat in a ballot that was held. */
export function playersIn({
  byPeople,
  covered,
  paper,
}: Pick<BallotResult, 'byPeople' | 'covered' | 'paper'>): (seat: SeatId) => Player {
  const people = new Set(byPeople);
  const away = new Set(covered);
  const onPaper = new Set(paper);
  return (seat) => {
    if (away.has(seat)) return 'covered';
    if (onPaper.has(seat)) return 'paper';
    return people.has(seat) ? 'person' : 'computer';
  };
}

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
      (one, other) =>
        RANKS[one.playedBy] - RANKS[other.playedBy] || distance(other) - distance(one),
    );
}

const RANKS: Readonly<Record<Player, number>> = {
  person: 0,
  paper: 1,
  covered: 2,
  computer: 3,
};

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
