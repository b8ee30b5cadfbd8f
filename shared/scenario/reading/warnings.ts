import type { Problem } from '../problems.ts';
import type { Draft, Instructions, RecordedVote, SeatId } from '../scenario.ts';
import { crossedRedLines } from '../utility.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { problemAt } from './yaml-source.ts';

/** What a scenario may have but its author should look at: it compiles all the same. */
export function* warnings(files: ScenarioFiles): Iterable<Problem> {
  yield* unusedParts(files);
  yield* stagesAgainstRecord(files);
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

function* stagesAgainstRecord(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.scenario ?? {};
  const record = files.record?.content;
  if (source === undefined || content === undefined || record === undefined) return;
  for (const [stageIndex, stage] of content.stages.entries()) {
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

/** Written briefs whose red line the delegation crossed itself by its recorded vote in favour. */
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
        if (votes.get(draft.id)?.[seat] !== 'yes') continue;
        for (const line of crossedRedLines(brief, draft.paragraphs)) {
          const path = [seat, 'redLines', brief.redLines.indexOf(line)];
          yield problemAt(
            source,
            path,
            `${seat} voted for ${draft.symbol}, which crosses this line`,
            'Move the line, or check the stands of the draft.',
          );
        }
      }
    }
  }
}
