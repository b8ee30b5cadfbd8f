import { isConsensus } from '../forums.ts';
import type { Problem } from '../problems.ts';
import type { DraftFile, RecordFile, ScenarioFile } from '../source-schema.ts';
import { impossibleDate } from './check-scenario.ts';
import { repeats } from './repeats.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { type FieldPath, problemAt, type YamlSource } from './yaml-source.ts';

type Stage = ScenarioFile['stages'][number];
type Outcome = NonNullable<RecordFile['outcomes']>[number];

/** Where stages, texts and record mix up the forums that vote and those that seek consensus. */
export function* checkConsensus(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.scenario ?? {};
  if (source !== undefined && content !== undefined) {
    for (const [index, stage] of content.stages.entries()) {
      yield* isConsensus(stage.forum)
        ? checkConsensusStage(files, source, index, stage)
        : checkVotingStage(files, source, index, stage);
    }
  }
  yield* checkOutcomes(files);
}

function* checkConsensusStage(
  files: ScenarioFiles,
  source: YamlSource,
  index: number,
  { action, phases }: Stage,
): Iterable<Problem> {
  const working = phases.findIndex((phase) => phase === 'informals' || phase === 'action');
  if (action.length === 0 && working >= 0) {
    yield problemAt(
      source,
      ['stages', index, 'phases', working],
      'the stage has nothing before it to work on',
      'Give it a report under "action", or leave informals and action out.',
    );
  }
  if (action.length > 1) {
    yield problemAt(
      source,
      ['stages', index, 'action', 1],
      'a forum that decides by consensus has one report',
      'Keep one draft, or make a stage for each.',
    );
  }
  for (const [place, { draft, requested, divisions }] of action.entries()) {
    const path = ['stages', index, 'action', place];
    if (kindOf(files, draft) === 'resolution') {
      yield problemAt(
        source,
        [...path, 'draft'],
        `"${draft}" is a resolution, but this forum agrees reports by consensus`,
        'Say "kind: report" in the draft, or choose a forum that votes.',
      );
    }
    if (requested !== undefined || divisions !== undefined) {
      yield problemAt(
        source,
        [...path, requested === undefined ? 'divisions' : 'requested'],
        'there are no votes in a forum that decides by consensus',
        'Leave it out.',
        'key',
      );
    }
  }
}

function* checkVotingStage(
  files: ScenarioFiles,
  source: YamlSource,
  index: number,
  { action, consensus }: Stage,
): Iterable<Problem> {
  if (action.length === 0) {
    yield problemAt(
      source,
      ['stages', index, 'action'],
      'a forum that votes has nothing before it',
      'List at least one draft.',
    );
  }
  if (consensus !== undefined) {
    yield problemAt(
      source,
      ['stages', index, 'consensus'],
      'this forum decides by vote',
      'Leave "consensus" out, or make the forum gge or oewg.',
      'key',
    );
  }
  for (const [place, { draft, requested }] of action.entries()) {
    const path = ['stages', index, 'action', place];
    if (kindOf(files, draft) === 'report') {
      yield problemAt(
        source,
        [...path, 'draft'],
        `"${draft}" is a report, but this forum votes on resolutions`,
        'Make the forum gge or oewg, or the draft a resolution.',
      );
    }
    if (requested === undefined) {
      yield problemAt(
        source,
        path,
        'it is not said what vote was asked for',
        'Add "requested": recorded, rollCall, showOfHands or none.',
      );
    }
  }
}

function kindOf(files: ScenarioFiles, id: string): 'resolution' | 'report' | undefined {
  const draft = files.drafts.find(({ content }) => content?.id === id)?.content;
  return draft === undefined ? undefined : (draft.kind ?? 'resolution');
}

function* checkOutcomes(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.record ?? {};
  const outcomes = content?.outcomes;
  if (source === undefined || outcomes === undefined) return;
  for (const field of ['id', 'stage'] as const) {
    for (const index of repeats(outcomes.map((outcome) => outcome[field]))) {
      yield problemAt(
        source,
        ['outcomes', index, field],
        `an earlier outcome already has the ${field} "${outcomes[index]?.[field]}"`,
        'Give every stage one outcome, with an id of its own.',
      );
    }
  }
  for (const [index, outcome] of outcomes.entries()) {
    yield* impossibleDate(source, ['outcomes', index, 'date'], outcome.date);
    for (const [place, { date }] of (outcome.afterwards ?? []).entries()) {
      const day = date.length === 7 ? `${date}-01` : date;
      yield* impossibleDate(source, ['outcomes', index, 'afterwards', place, 'date'], day);
    }
    yield* checkOutcome(files, source, index, outcome);
  }
}

function* checkOutcome(
  files: ScenarioFiles,
  source: YamlSource,
  index: number,
  { stage: stageId, draft: id, over, put = [], tier, blockedBy }: Outcome,
): Iterable<Problem> {
  const path = ['outcomes', index];
  const stage = files.scenario?.content?.stages.find((candidate) => candidate.id === stageId);
  if (stage !== undefined && !isConsensus(stage.forum)) {
    yield problemAt(
      source,
      [...path, 'stage'],
      `the stage "${stageId}" decides by vote`,
      'List its votes under "ballots".',
    );
  } else if (stage !== undefined && !stage.action.some(({ draft }) => draft === id)) {
    yield problemAt(
      source,
      [...path, 'draft'],
      `the stage "${stageId}" does not have "${id}" before it`,
      'Add the draft to that stage’s "action" in scenario.yaml, or correct the outcome.',
    );
  }
  const draft = files.drafts.find(({ content }) => content?.id === id)?.content;
  for (const [place, paragraph] of over.entries()) {
    if (draft === undefined || draft.paragraphs.some((entry) => entry.id === paragraph)) continue;
    yield problemAt(
      source,
      [...path, 'over', place],
      `the draft "${id}" has no paragraph "${paragraph}"`,
      'Name paragraphs by the ids of the draft’s file.',
    );
  }
  if (draft !== undefined) yield* checkPut(source, [...path, 'put'], draft, put);
  const isAgreed = tier === 'thin' || tier === 'full' || tier === 'procedural';
  if (isAgreed && blockedBy.length > 0) {
    yield problemAt(
      source,
      [...path, 'blockedBy'],
      `the tier is ${tier}, but somebody blocked`,
      'What is agreed by consensus is blocked by nobody.',
      'key',
    );
  }
}

/** What the text that was put changed must be there to be changed. */
function* checkPut(
  source: YamlSource,
  path: FieldPath,
  { id, paragraphs }: DraftFile,
  put: NonNullable<Outcome['put']>,
): Iterable<Problem> {
  for (const [index, { paragraph, wording = 'original' }] of put.entries()) {
    const changed = paragraphs.find((entry) => entry.id === paragraph);
    if (changed === undefined) {
      yield problemAt(
        source,
        [...path, index, 'paragraph'],
        `the draft "${id}" has no paragraph "${paragraph}"`,
        'Name paragraphs by the ids of the draft’s file.',
      );
      continue;
    }
    const known = ['original', ...(changed.alternatives ?? []).map((each) => each.id)];
    if (known.includes(wording)) continue;
    yield problemAt(
      source,
      [...path, index, 'wording'],
      `the paragraph "${paragraph}" has no wording "${wording}"`,
      `It has ${known.join(', ')}.`,
    );
  }
}
