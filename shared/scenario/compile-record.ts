import { anchorOf } from './anchor.ts';
import { type Matter, utilityOfMatter } from './matters.ts';
import { completeTally, countVotes, reconstructVotes, type SeatEvidence } from './reconstruct.ts';
import type {
  Anchor,
  Delegation,
  Draft,
  Instructions,
  RecordedBallot,
  RecordedSubject,
  RecordedVote,
  Scenario,
  SeatId,
} from './scenario.ts';
import type { RecordFile, ScenarioFile } from './source-schema.ts';
import type { TextCase } from './text-worth.ts';
import { decideChoice } from './utility.ts';

/** How likely a delegation fills its chair where its entry does not say. */
export const USUAL_ATTENDANCE = 0.9;

/** Whether the draft's own list names the seat as a sponsor. */
export function isSponsor(draft: Draft, seat: SeatId): boolean {
  return draft.sponsors.some((sponsor) => sponsor.seat === seat);
}

type Entry = RecordFile['ballots'][number];

/** What a record is compiled from. */
export interface RecordInputs {
  readonly file: ScenarioFile;
  readonly record: RecordFile;
  readonly drafts: readonly Draft[];
  readonly delegations: readonly Delegation[];
  readonly instructions: Readonly<Record<SeatId, Instructions>>;
  readonly attendance: Readonly<Record<SeatId, number>>;
}

/**
 * The recorded ballots with a vote for every member, and how each vote is anchored. Separate votes and
 * motions to divide come after the votes on the whole: who knows how a state stands to the whole has
 * most of what there is to know of its parts.
 */
export function compileRecord(
  inputs: RecordInputs,
): Pick<Scenario, 'anchors'> & { readonly record: readonly RecordedBallot[] } {
  const compiled = new Map<string, { ballot: RecordedBallot; anchors: Anchors }>();
  const { ballots } = inputs.record;
  const wholes = ballots.filter(({ subject }) => subject === 'whole');
  const others = ballots.filter(({ subject }) => subject !== 'whole');
  for (const entry of [...wholes, ...others]) {
    const whole = wholes.find(({ stage, draft }) => stage === entry.stage && draft === entry.draft);
    const known = entry === whole ? undefined : compiled.get(whole?.id ?? '')?.anchors;
    const utilities = utilitiesOf(entry, { ...inputs, ...inputs.file }, known);
    const ballot = compileBallot(entry, inputs, utilities);
    compiled.set(entry.id, { ballot, anchors: anchorsOf(ballot, utilities) });
  }
  const inOrder = ballots.flatMap(({ id }) => compiled.get(id) ?? []);
  return {
    record: inOrder.map(({ ballot }) => ballot),
    anchors: Object.fromEntries(inOrder.map(({ ballot, anchors }) => [ballot.id, anchors])),
  };
}

/** What a recorded ballot asked, of which text. */
type Asked = Pick<RecordedBallot, 'draft' | 'subject'> & {
  readonly paragraph?: string | undefined;
};
/** Who judged it, and in what company. */
type Judged = Pick<Scenario, 'coreSeats' | 'poles' | 'drafts' | 'delegations' | 'instructions'>;

type Anchors = Readonly<Record<SeatId, Anchor>>;
type Utilities = ReadonlyMap<SeatId, number>;

/** The model's utility of a yes for every seat, on the text and with the sponsors as they were. */
export function utilitiesOf(
  entry: Asked,
  { coreSeats, poles, drafts, delegations, instructions }: Judged,
  whole: Anchors | undefined,
): Utilities {
  const draft = drafts.find(({ id }) => id === entry.draft);
  if (draft === undefined) return new Map();
  const about: TextCase = {
    draft,
    wanted: draft.paragraphs,
    sponsors: draft.sponsors.map(({ seat }) => seat),
    room: { delegations, coreSeats, poles },
  };
  const matter = matterOf(entry, draft);
  return new Map(
    Object.entries(instructions).map(([seat, own]): [SeatId, number] => {
      const judge = { seat, instructions: own, residual: whole?.[seat]?.residual ?? 0 };
      return [seat, utilityOfMatter(judge, about, matter)];
    }),
  );
}

/** What a recorded ballot asked. */
function matterOf({ subject, paragraph }: Asked, { paragraphs }: Draft): Matter {
  if (subject !== 'paragraph') return { kind: subject, text: paragraphs };
  const without = paragraphs.filter(({ id }) => id !== paragraph);
  return { kind: 'part', text: paragraphs, without };
}

/** A recorded ballot with a vote for every member: as listed, or filled in under the totals. */
function compileBallot(entry: Entry, inputs: RecordInputs, utilities: Utilities): RecordedBallot {
  const { votes, resolution, note, rivals, paragraph, ...rest } = entry;
  return {
    ...rest,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(resolution === undefined ? {} : { resolution }),
    ...(note === undefined ? {} : { note }),
    rivals: rivals ?? [],
    votes: votes === undefined ? fillIn(entry, inputs, utilities) : votesBySeat(votes),
    reconstructed: votes === undefined,
  };
}

function votesBySeat(
  lists: Readonly<Record<RecordedVote, readonly SeatId[]>>,
): Readonly<Record<SeatId, RecordedVote>> {
  const votes: Record<SeatId, RecordedVote> = {};
  for (const seat of lists.yes) votes[seat] = 'yes';
  for (const seat of lists.no) votes[seat] = 'no';
  for (const seat of lists.abstain) votes[seat] = 'abstain';
  for (const seat of lists.absent) votes[seat] = 'absent';
  return votes;
}

/** The votes of a ballot of which only totals are known, from the same draft's ballot elsewhere. */
function fillIn(
  ballot: Entry,
  { record, drafts, delegations, attendance }: RecordInputs,
  utilities: Utilities,
): Readonly<Record<SeatId, RecordedVote>> {
  const members = delegations.filter(({ role }) => role === 'member');
  const draft = drafts.find(({ id }) => id === ballot.draft);
  const other = record.ballots.find(
    ({ draft: id, subject, votes }) => id === ballot.draft && subject === 'whole' && votes,
  )?.votes;
  const known = other === undefined ? undefined : votesBySeat(other);
  const seats = members.map(({ id: seat }): SeatEvidence => {
    const utility = utilities.get(seat) ?? 0;
    return {
      seat,
      known: expectedFrom(ballot.subject, known?.[seat], utility),
      utility,
      attendance: ((attendance[seat] ?? USUAL_ATTENDANCE) + attendedShare(seat, record)) / 2,
      ...(draft !== undefined &&
        isSponsor(draft, seat) && { bound: ballot.subject === 'division' ? 'no' : 'yes' }),
    };
  });
  const totals = completeTally(
    ballot.tally,
    countVotes(seats.map((seat) => seat.known)),
    seats.length,
  );
  return reconstructVotes(seats, totals);
}

/**
 * What the vote on the whole text elsewhere lets one expect here: the same, save on a motion to
 * divide, where opponents of the text are for it and the others as the model has them.
 */
function expectedFrom(
  subject: RecordedSubject,
  whole: RecordedVote | undefined,
  utility: number,
): RecordedVote {
  if (whole === undefined) return decideChoice(utility);
  if (subject !== 'division' || whole === 'absent') return whole;
  if (whole === 'no') return 'yes';
  return whole === 'yes' ? decideChoice(utility) : 'abstain';
}

/** In how many of the ballots whose votes are known a seat took part, 0 to 1. */
function attendedShare(seat: SeatId, record: RecordFile): number {
  const known = record.ballots.flatMap(({ votes }) => votes ?? []);
  const attended = known.filter((votes) => !votes.absent.includes(seat));
  return known.length === 0 ? 1 : attended.length / known.length;
}

/** How every seat's vote on a recorded ballot is anchored. */
const anchorsOf = ({ votes, reconstructed }: RecordedBallot, utilities: Utilities): Anchors =>
  Object.fromEntries(
    Object.entries(votes).map(([seat, vote]) => [
      seat,
      anchorOf(utilities.get(seat) ?? 0, vote, reconstructed),
    ]),
  );
