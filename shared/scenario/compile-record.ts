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
import { decideChoice } from './utility.ts';

/** How likely a delegation fills its chair where its entry does not say. */
export const USUAL_ATTENDANCE = 0.9;

/** Whether the draft's own list names the seat as a sponsor. */
export function isSponsor(draft: Draft, seat: SeatId): boolean {
  return draft.sponsors.some((sponsor) => sponsor.seat === seat);
}

/** By recorded ballot, the model's utility of a yes for every seat, with the recorded sponsors. */
export type Utilities = ReadonlyMap<string, ReadonlyMap<SeatId, number>>;

/** Works the utilities out from the texts and briefs as they were. */
export function utilitiesOf(
  file: ScenarioFile,
  record: RecordFile,
  drafts: readonly Draft[],
  instructions: Readonly<Record<SeatId, Instructions>>,
): Utilities {
  return new Map(
    record.ballots.flatMap((ballot) => {
      const draft = drafts.find(({ id }) => id === ballot.draft);
      if (draft === undefined) return [];
      const sponsors = draft.sponsors.map(({ seat }) => seat);
      const matter = matterOf(ballot, draft, file);
      const bySeat = Object.entries(instructions).map(([seat, own]): [SeatId, number] => [
        seat,
        utilityOfMatter(own, draft, matter, sponsors, file.poles, file.issues),
      ]);
      return [[ballot.id, new Map(bySeat)] as const];
    }),
  );
}

/** What a recorded ballot asked; a motion to divide is about the parts that the record names. */
function matterOf(
  { subject, paragraph, stage, draft: id }: RecordFile['ballots'][number],
  draft: Draft,
  file: ScenarioFile,
): Matter {
  if (subject === 'whole') return { kind: 'whole', paragraphs: draft.paragraphs };
  const divided = file.stages
    .find((candidate) => candidate.id === stage)
    ?.action.find((item) => item.draft === id)
    ?.divisions?.flatMap(({ parts }) => parts.flat());
  const named = subject === 'paragraph' ? [paragraph] : divided;
  const paragraphs = draft.paragraphs.filter((candidate) => named?.includes(candidate.id));
  return { kind: subject === 'paragraph' ? 'part' : 'division', paragraphs };
}

/** A recorded ballot with a vote for every member: as listed, or filled in under the totals. */
export function compileBallot(
  ballot: RecordFile['ballots'][number],
  record: RecordFile,
  members: readonly Delegation[],
  drafts: readonly Draft[],
  utilities: Utilities,
  attendance: Readonly<Record<SeatId, number>>,
): RecordedBallot {
  const { votes, resolution, note, rivals, paragraph, ...rest } = ballot;
  return {
    ...rest,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(resolution === undefined ? {} : { resolution }),
    ...(note === undefined ? {} : { note }),
    rivals: rivals ?? [],
    votes:
      votes === undefined
        ? fillIn(ballot, record, members, drafts, utilities, attendance)
        : votesBySeat(votes),
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
  ballot: RecordFile['ballots'][number],
  record: RecordFile,
  members: readonly Delegation[],
  drafts: readonly Draft[],
  utilities: Utilities,
  attendance: Readonly<Record<SeatId, number>>,
): Readonly<Record<SeatId, RecordedVote>> {
  const draft = drafts.find(({ id }) => id === ballot.draft);
  const other = record.ballots.find(
    ({ draft: id, subject, votes }) => id === ballot.draft && subject === 'whole' && votes,
  )?.votes;
  const known = other === undefined ? undefined : votesBySeat(other);
  const seats = members.map(({ id: seat }): SeatEvidence => {
    const utility = utilities.get(ballot.id)?.get(seat) ?? 0;
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

/** How every seat's vote on every recorded ballot is anchored. */
export function compileAnchors(
  ballots: readonly RecordedBallot[],
  utilities: Utilities,
): Scenario['anchors'] {
  return Object.fromEntries(
    ballots.map((ballot) => {
      const bySeat: Record<SeatId, Anchor> = {};
      for (const [seat, vote] of Object.entries(ballot.votes)) {
        const utility = utilities.get(ballot.id)?.get(seat) ?? 0;
        bySeat[seat] = anchorOf(utility, vote, ballot.reconstructed);
      }
      return [ballot.id, bySeat];
    }),
  );
}
