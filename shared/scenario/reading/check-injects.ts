import { isConsensus } from '../forums.ts';
import type { Problem } from '../problems.ts';
import type { InjectsFile, ScenarioFile } from '../source-schema.ts';
import { repeats } from './repeats.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { problemAt, type YamlSource } from './yaml-source.ts';

/** What is wrong with the library of injects, and with what a scenario switches on of it. */
export function* checkInjects(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.scenario ?? {};
  const used = content?.injects;
  if (source === undefined || content === undefined || used === undefined) return;
  if (files.injects === undefined) {
    yield problemAt(
      source,
      ['injects'],
      'there is no library of injects',
      'Put scenarios/library/injects.yaml beside the scenario, or leave "injects" out.',
      'key',
    );
    return;
  }
  for (const index of repeats(used.map(({ use }) => use))) {
    yield problemAt(
      source,
      ['injects', index, 'use'],
      `"${used[index]?.use}" is switched on twice`,
      'Keep one of the two.',
    );
  }
  for (const [index, each] of used.entries()) {
    yield* usedWrongly(source, content, each, index);
  }
  if (files.injects.content === undefined) return;
  yield* libraryMistakes(files.injects.source, files.injects.content);
  yield* sourcesOfTheSameName(files.injects.source, files.injects.content, files);
}

type Used = NonNullable<ScenarioFile['injects']>[number];

function* usedWrongly(
  source: YamlSource,
  { stages }: ScenarioFile,
  { at, moves = [], because, closes }: Used,
  index: number,
): Iterable<Problem> {
  const path = ['injects', index];
  const stage = stages.find(({ id }) => id === at?.stage);
  if (at !== undefined && stage !== undefined && !stage.phases.includes(at.phase)) {
    yield problemAt(
      source,
      [...path, 'at', 'phase'],
      `the stage "${at.stage}" has no phase "${at.phase}"`,
      `Choose one of ${stage.phases.join(', ')}.`,
    );
  }
  for (const [number, { stand = 0, salience = 0 }] of moves.entries()) {
    if (stand !== 0 || salience !== 0) continue;
    yield problemAt(
      source,
      [...path, 'moves', number],
      'this moves nothing',
      'Add "stand" or "salience" with the steps by which it changes.',
    );
  }
  if (moves.length > 0 && because === undefined) {
    yield problemAt(
      source,
      [...path, 'moves'],
      'it moves what delegations want, and does not say why',
      'Add "because" with your judgement.',
      'key',
    );
  }
  if (closes?.silence && !stages.some(({ forum }) => isConsensus(forum))) {
    yield problemAt(
      source,
      [...path, 'closes', 'silence'],
      'no stage of this scenario seeks a report by consensus, and only such are put by silence',
      'Leave "silence" out.',
    );
  }
}

/** A real entry says when and from where it is known; an invented one cannot. */
function* libraryMistakes(
  source: YamlSource,
  { injects, sources }: InjectsFile,
): Iterable<Problem> {
  for (const index of repeats(injects.map(({ id }) => id))) {
    yield problemAt(
      source,
      ['injects', index, 'id'],
      `"${injects[index]?.id}" is already the id of an earlier entry`,
      'Give every entry its own id.',
    );
  }
  for (const [index, each] of injects.entries()) {
    const path = ['injects', index];
    for (const name of ['date', 'confidence', 'sources'] as const) {
      const isThere = each[name] !== undefined;
      if (each.invented && isThere) {
        yield problemAt(
          source,
          [...path, name],
          'what is invented has no such field',
          'Leave it out, or take "invented" away.',
          'key',
        );
      } else if (!(each.invented || isThere)) {
        yield problemAt(
          source,
          path,
          `"${each.id}" happened in fact, and has no ${name}`,
          `Add "${name}", or say "invented: true".`,
        );
      }
    }
    for (const [number, name] of (each.sources ?? []).entries()) {
      if (Object.hasOwn(sources, name)) continue;
      yield problemAt(
        source,
        [...path, 'sources', number],
        `the library has no source "${name}"`,
        'Add it to "sources" at its head, or correct it.',
      );
    }
  }
}

function* sourcesOfTheSameName(
  source: YamlSource,
  { sources }: InjectsFile,
  files: ScenarioFiles,
): Iterable<Problem> {
  const own = files.sources?.content ?? {};
  for (const name of Object.keys(sources)) {
    if (!Object.hasOwn(own, name)) continue;
    yield problemAt(
      source,
      ['sources', name],
      `the scenario has a source "${name}" of its own`,
      'Give one of the two another name.',
      'key',
    );
  }
}
