import { isSponsor } from '../compile-record.ts';
import { isConsensus } from '../forums.ts';
import type { Problem } from '../problems.ts';
import { crossedRedLines } from '../red-lines.ts';
import type {
  Draft,
  Instructions,
  RecordedOutcome,
  RecordedVote,
  Scenario,
  SeatId,
  StanceAnchor,
} from '../scenario.ts';
import type { RecordFile, ScenarioFile } from '../source-schema.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { flagsNotKnown, textsCutShort } from './slip-warnings.ts';
import { problemAt, type YamlSource } from './yaml-source.ts';

/** What a scenario may have but its author should look at: it compiles all the same. */
export function* warnings(files: ScenarioFiles): Iterable<Problem> {
  yield* textsCutShort(files);
  yield* flagsNotKnown(files);
  yield* unusedParts(files);
  yield* stagesAgainstRecord(files);
  yield* injectsBeforeTheirTime(files);
}

function* unusedParts(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.scenario ?? {};
  if (source === undefined || content === undefined) return;
  const acted = new Set(content.stages.flatMap((stage) => stage.action.map(({ draft }) => draft)));
  const touched = new Set<string>();
  for (const draft of files.drafts) {
    if (draft.content === undefined) continue;
    for (const { stands } of draft.content.paragraphs)
      for (const issue of Object.keys(stands)) touched.add(issue);
    if (content.poles.length > 0 && draft.content.leader && draft.content.pole === undefined) {
      yield problemAt(
        draft.source,
        ['id'],
        `"${draft.content.id}" belongs to no pole, so that no loyalty pulls towards it`,
        'Add "pole", if one of the poles stands behind it.',
      );
    }
    if (!acted.has(draft.content.id)) {
      yield problemAt(
        draft.source,
        ['id'],
        `no stage takes action on "${draft.content.id}"`,
        'Add it to the "action" of a stage, or remove the draft.',
      );
    }
  }
  for (const [index, issue] of content.issues.entries()) {
    if (!touched.has(issue.id)) {
      yield problemAt(
        source,
        ['issues', index, 'id'],
        `no paragraph takes a stand on "${issue.id}"`,
        'Give a paragraph a stand on it, or remove the issue.',
      );
    }
  }
}

/** What really happened must not come to a meeting that was held before it. */
function* injectsBeforeTheirTime({ scenario, injects }: ScenarioFiles): Iterable<Problem> {
  const { source, content } = scenario ?? {};
  if (source === undefined || content === undefined) return;
  for (const [index, { use, at }] of (content.injects ?? []).entries()) {
    const date = injects?.content?.injects.find(({ id }) => id === use)?.date;
    const stage = content.stages.find(({ id }) => id === at?.stage) ?? content.stages.at(-1);
    const last = stage && [stage.date, ...stage.action.map((item) => item.date)].toSorted().at(-1);
    if (date === undefined || stage === undefined || last === undefined || date <= last) continue;
    yield problemAt(
      source,
      ['injects', index, 'use'],
      `"${use}" happened on ${date}, after ${stage.name} had ended on ${last}`,
      'Leave it out, or put it into a later stage.',
    );
  }
}

function* stagesAgainstRecord(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.scenario ?? {};
  const record = files.record?.content;
  if (source === undefined || content === undefined || record === undefined) return;
  for (const [stageIndex, stage] of content.stages.entries()) {
    if (isConsensus(stage.forum)) {
      yield* outcomeAgainstStage(source, stageIndex, stage, record.outcomes ?? []);
      continue;
    }
    for (const [index, item] of stage.action.entries()) {
      const path = ['stages', stageIndex, 'action', index];
      const ballot = record.ballots.find(
        ({ stage: id, draft }) => id === stage.id && draft === item.draft,
      );
      if (ballot === undefined) {
        yield problemAt(
          source,
          path,
          `the record has no ballot on "${item.draft}" in "${stage.id}"`,
          'Add it to record.yaml if the vote is known.',
        );
        continue;
      }
      if (ballot.date !== item.date) {
        yield problemAt(
          source,
          [...path, 'date'],
          `the record dates this vote ${ballot.date}`,
          'Give both files the same date.',
        );
      }
      if (ballot.resolution !== item.resolution) {
        yield problemAt(
          source,
          [...path, 'resolution'],
          `the record gives the resolution as ${ballot.resolution ?? 'none'}`,
          'Give both files the same resolution.',
        );
      }
    }
  }
}

function* outcomeAgainstStage(
  source: YamlSource,
  stageIndex: number,
  stage: ScenarioFile['stages'][number],
  outcomes: NonNullable<RecordFile['outcomes']>,
): Iterable<Problem> {
  const [item] = stage.action;
  if (item === undefined) return;
  const outcome = outcomes.find(({ stage: id }) => id === stage.id);
  const path = ['stages', stageIndex, 'action', 0];
  if (outcome === undefined) {
    yield problemAt(
      source,
      path,
      `the record has no outcome of "${stage.id}"`,
      'Add it to "outcomes" in record.yaml if it is known.',
    );
  } else if (outcome.date !== item.date) {
    yield problemAt(
      source,
      [...path, 'date'],
      `the record dates this outcome ${outcome.date}`,
      'Give both files the same date.',
    );
  }
}

/**
 * Where the model of a delegation and the record of a consensus disagree: the residual makes up for
 * it, but a red line may be missing or drawn too near.
 */
export function* stancesAgainstModel(
  files: ScenarioFiles,
  outcomes: readonly RecordedOutcome[],
  anchors: Scenario['stanceAnchors'],
): Iterable<Problem> {
  const { source } = files.record ?? {};
  if (source === undefined) return;
  for (const [index, { id, blockedBy }] of outcomes.entries()) {
    for (const [seat, anchor] of Object.entries(anchors[id] ?? {})) {
      const message = disagreement(seat, anchor);
      if (message === undefined) continue;
      const path = ['outcomes', index];
      yield problemAt(
        source,
        anchor.objected ? [...path, 'blockedBy', blockedBy.indexOf(seat)] : path,
        message,
        'Look at its red lines and at the stands; a residual makes up for the difference.',
        anchor.objected ? 'value' : 'key',
      );
    }
  }
}

function disagreement(
  seat: SeatId,
  { objected, residuals, wholeResidual }: StanceAnchor,
): string | undefined {
  const refused = Object.keys(residuals).filter((id) => (residuals[id] ?? 0) > 0);
  if (refused.length > 0) {
    return `${seat} refused ${refused.join(', ')} in fact, but crosses no red line of its own there`;
  }
  const paragraphs = Object.keys(residuals);
  if (paragraphs.length === 0 && wholeResidual === 0) return undefined;
  const about = paragraphs.length === 0 ? 'the text as a whole' : paragraphs.join(', ');
  return objected
    ? `${seat} did not refuse ${about} in fact, but it crosses its red lines`
    : `${seat} did not block in fact, but ${about} crosses its red lines`;
}

/** Written briefs whose red line the delegation crossed itself: by sponsoring a text, or voting for it. */
export function* crossedInTheRecord(
  files: ScenarioFiles,
  drafts: readonly Draft[],
  instructions: Readonly<Record<SeatId, Instructions>>,
  votes: ReadonlyMap<string, Readonly<Record<SeatId, RecordedVote>>>,
): Iterable<Problem> {
  for (const { source, content } of files.briefs) {
    for (const seat of Object.keys(content ?? {})) {
      const brief = instructions[seat];
      if (brief === undefined) continue;
      for (const draft of drafts) {
        const did = stoodBehind(draft, seat, votes);
        if (did === undefined) continue;
        for (const line of crossedRedLines(brief, draft.paragraphs)) {
          yield problemAt(
            source,
            [seat, 'redLines', brief.redLines.indexOf(line)],
            `${seat} ${did} ${draft.symbol}, which crosses this line`,
            'Move the line, or check the stands of the draft.',
          );
        }
      }
    }
  }
}

function stoodBehind(
  draft: Draft,
  seat: SeatId,
  votes: ReadonlyMap<string, Readonly<Record<SeatId, RecordedVote>>>,
): string | undefined {
  if (isSponsor(draft, seat)) return 'sponsored';
  return votes.get(draft.id)?.[seat] === 'yes' ? 'voted for' : undefined;
}
