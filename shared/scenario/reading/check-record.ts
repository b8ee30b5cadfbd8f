import type { Problem } from '../problems.ts';
import type { RecordFile } from '../source-schema.ts';
import { impossibleDate } from './check-scenario.ts';
import { observersOf } from './observers.ts';
import { repeats } from './repeats.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { problemAt, type YamlSource } from './yaml-source.ts';

type Ballot = RecordFile['ballots'][number];
type Votes = NonNullable<Ballot['votes']>;
const kinds = ['yes', 'no', 'abstain', 'absent'] as const;

/** Where the historical record contradicts itself, the stages or the membership. */
export function* checkRecord(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.record ?? {};
  if (source === undefined || content === undefined) return;
  const { ballots } = content;
  for (const index of repeats(ballots.map((ballot) => ballot.id))) {
    yield problemAt(
      source,
      ['ballots', index, 'id'],
      `an earlier ballot already has the id "${ballots[index]?.id}"`,
      'Give every ballot its own id.',
    );
  }
  for (const index of repeats(ballots.map(matterKey))) {
    const ballot = ballots[index];
    yield problemAt(
      source,
      ['ballots', index],
      `the stage "${ballot?.stage}" already has a ballot on "${ballot?.draft}"`,
      'Keep one; a differing figure belongs in "rivals".',
    );
  }
  const seats = membersOf(files);
  for (const [index, ballot] of ballots.entries()) {
    yield* impossibleDate(source, ['ballots', index, 'date'], ballot.date);
    yield* checkStage(files, source, index, ballot);
    yield* checkParagraph(files, source, index, ballot);
    if (ballot.votes !== undefined) {
      yield* votesInArrears(files, source, index, ballot.votes);
      yield* checkVotes(source, index, ballot.tally, ballot.votes, seats);
    } else if (seats !== undefined) {
      yield* checkTotals(source, index, ballot.tally, seats.length);
    }
  }
}

/** SEA-16: who is in arrears cast no vote, unless the Assembly let it. */
function* votesInArrears(
  files: ScenarioFiles,
  source: YamlSource,
  index: number,
  votes: NonNullable<Ballot['votes']>,
): Iterable<Problem> {
  const arrears = files.scenario?.content?.arrears ?? [];
  const voteless = new Set(arrears.filter(({ permitted }) => !permitted).map(({ seat }) => seat));
  for (const choice of ['yes', 'no', 'abstain'] as const) {
    for (const [place, seat] of (votes[choice] ?? []).entries()) {
      if (!voteless.has(seat)) continue;
      yield problemAt(
        source,
        ['ballots', index, 'votes', choice, place],
        `${seat} is in arrears, and has no vote`,
        'Add "permitted: true" to its arrears in scenario.yaml, or correct one of the two.',
      );
    }
  }
}

const matterKey = ({ stage, draft, subject, paragraph }: Ballot) =>
  [stage, draft, subject, paragraph].join(' ');

/** The members' seats as delegations.yaml names them, whatever else may be wrong there. */
function membersOf(files: ScenarioFiles): readonly string[] | undefined {
  const data = files.delegations?.source.data;
  if (typeof data !== 'object' || data === null) return undefined;
  const observers = observersOf(files);
  return Object.keys(data).filter((seat) => !observers.has(seat));
}

function* checkStage(
  files: ScenarioFiles,
  source: YamlSource,
  index: number,
  ballot: Ballot,
): Iterable<Problem> {
  const stage = files.scenario?.content?.stages.find(({ id }) => id === ballot.stage);
  if (stage === undefined || stage.action.some(({ draft }) => draft === ballot.draft)) return;
  yield problemAt(
    source,
    ['ballots', index, 'draft'],
    `the stage "${stage.id}" takes no action on "${ballot.draft}"`,
    `Add the draft to that stage's "action" in scenario.yaml, or correct the ballot.`,
  );
}

/** A vote on a part names a paragraph of its draft, and no other vote names one. */
function* checkParagraph(
  files: ScenarioFiles,
  source: YamlSource,
  index: number,
  { draft: id, subject, paragraph }: Ballot,
): Iterable<Problem> {
  if (subject !== 'paragraph' && paragraph === undefined) return;
  const draft = files.drafts.find(({ content }) => content?.id === id)?.content;
  const known = draft === undefined || draft.paragraphs.some((entry) => entry.id === paragraph);
  if (subject === 'paragraph' && paragraph !== undefined && known) return;
  yield problemAt(
    source,
    [
      'ballots',
      index,
      subject === 'paragraph' && paragraph !== undefined ? 'paragraph' : 'subject',
    ],
    subject !== 'paragraph'
      ? `a ballot on the ${subject} names the paragraph "${paragraph}"`
      : `the draft "${id}" has no paragraph "${paragraph ?? ''}"`,
    'Name a paragraph of the draft exactly where the subject is paragraph.',
  );
}

function* checkVotes(
  source: YamlSource,
  index: number,
  tally: Ballot['tally'],
  votes: Votes,
  seats: readonly string[] | undefined,
): Iterable<Problem> {
  const path = ['ballots', index, 'votes'];
  const listedAs = new Map<string, string>();
  for (const kind of kinds) {
    for (const [place, seat] of votes[kind].entries()) {
      const before = listedAs.get(seat);
      if (before !== undefined) {
        yield problemAt(
          source,
          [...path, kind, place],
          `${seat} is already listed under "${before}"`,
          'Keep one of the two.',
        );
      }
      listedAs.set(seat, before ?? kind);
    }
    const figure = tally[kind];
    if (figure !== undefined && figure !== votes[kind].length) {
      yield problemAt(
        source,
        ['ballots', index, 'tally', kind],
        `the tally says ${figure}, but ${votes[kind].length} are listed under votes.${kind}`,
        'Correct the figure or the list.',
      );
    }
  }
  const missing = seats?.filter((seat) => !listedAs.has(seat)) ?? [];
  if (missing.length > 0) {
    const shown =
      missing.length > 8
        ? `${missing.slice(0, 8).join(', ')} and ${missing.length - 8} more`
        : missing.join(', ');
    yield problemAt(
      source,
      path,
      `no vote is listed for ${shown}`,
      'List every member once; under "absent" if it did not vote.',
      'key',
    );
  }
}

function* checkTotals(
  source: YamlSource,
  index: number,
  tally: Ballot['tally'],
  seats: number,
): Iterable<Problem> {
  const known = kinds.flatMap((kind) => tally[kind] ?? []);
  const sum = known.reduce((left, right) => left + right, 0);
  const isComplete = known.length === kinds.length;
  if (sum > seats || (isComplete && sum < seats)) {
    yield problemAt(
      source,
      ['ballots', index, 'tally'],
      `the tally adds up to ${sum}, but there are ${seats} seats`,
      'Correct a figure; leave out a figure that no source gives.',
      'key',
    );
  }
}
