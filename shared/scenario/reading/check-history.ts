import type { Problem } from '../problems.ts';
import type { HistoryFile } from '../source-schema.ts';
import { impossibleDate } from './check-scenario.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { problemAt, type YamlSource } from './yaml-source.ts';

type Move = HistoryFile['moves'][number];

/**
 * Where the history contradicts the calendar or names what the scenario does not have. Whether its
 * moves are lawful is for the rules to say, once the scenario is compiled.
 */
export function* checkHistory(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.history ?? {};
  if (source === undefined || content === undefined) return;
  let latest = '';
  for (const [index, move] of content.moves.entries()) {
    const path = ['moves', index, 'date'];
    yield* impossibleDate(source, path, move.date.length === 7 ? `${move.date}-01` : move.date);
    if (isBefore(move.date, latest)) {
      yield problemAt(
        source,
        path,
        `${move.date} is before ${latest}, the date of an earlier move`,
        'List the moves in the order in which they were made.',
      );
    } else {
      latest = move.date;
    }
    yield* checkMove(files, source, index, move);
  }
}

/** A month alone may hold the day it is compared with. */
function isBefore(date: string, earlier: string): boolean {
  const length = Math.min(date.length, earlier.length);
  return date.slice(0, length) < earlier.slice(0, length);
}

function* checkMove(
  files: ScenarioFiles,
  source: YamlSource,
  index: number,
  move: Move,
): Iterable<Problem> {
  if (move.move === 'enterPhase') {
    const stage = files.scenario?.content?.stages.find(({ id }) => id === move.stage);
    if (stage !== undefined && !stage.phases.includes(move.phase)) {
      yield problemAt(
        source,
        ['moves', index, 'phase'],
        `the stage "${stage.id}" has no phase "${move.phase}"`,
        `Use one of ${stage.phases.join(', ')}.`,
      );
    }
  }
  yield* checkStance(source, index, move);
  yield* checkParagraphs(files, source, index, move);
  if (move.move !== 'requestDivision') return;
  const draft = files.drafts.find(({ content }) => content?.id === move.draft)?.content;
  if (draft === undefined) return;
  for (const [part, paragraphs] of move.parts.entries()) {
    for (const [place, id] of paragraphs.entries()) {
      if (draft.paragraphs.some((paragraph) => paragraph.id === id)) continue;
      yield problemAt(
        source,
        ['moves', index, 'parts', part, place],
        `the draft "${draft.id}" has no paragraph "${id}"`,
        'Name paragraphs by the ids of the draft’s file.',
      );
    }
  }
}

/** An explanation says something, and a dissociation says from what. */
function* checkStance(source: YamlSource, index: number, move: Move): Iterable<Problem> {
  if (move.move !== 'stance') return;
  const needed =
    move.stance === 'explain' ? 'text' : move.stance === 'dissociate' ? 'paragraphs' : undefined;
  if (needed === undefined || (move[needed]?.length ?? 0) > 0) return;
  yield problemAt(
    source,
    ['moves', index, 'stance'],
    `the stance "${move.stance}" has no ${needed}`,
    `Add "${needed}".`,
  );
}

/** The paragraphs that a move towards consensus names. */
function namedIn(move: Move): readonly string[] {
  switch (move.move) {
    case 'hold':
      return [move.paragraph];
    case 'propose':
    case 'accept':
    case 'refuse':
      return [move.change.paragraph];
    case 'circulateText':
      return move.changes.map(({ paragraph }) => paragraph);
    case 'agree':
    case 'breakSilence':
      return move.paragraphs;
    case 'stance':
      return move.paragraphs ?? [];
    default:
      return [];
  }
}

function* checkParagraphs(
  files: ScenarioFiles,
  source: YamlSource,
  index: number,
  move: Move,
): Iterable<Problem> {
  const known = new Set(
    files.drafts.flatMap(({ content }) =>
      content?.kind === 'report' ? content.paragraphs.map(({ id }) => id) : [],
    ),
  );
  for (const id of namedIn(move)) {
    if (known.has(id)) continue;
    yield problemAt(
      source,
      ['moves', index, 'move'],
      `no report has a paragraph "${id}"`,
      'Name paragraphs by the ids of the report’s file.',
    );
  }
}
