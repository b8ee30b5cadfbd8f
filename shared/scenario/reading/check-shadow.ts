import type { Problem } from '../problems.ts';
import { dilemmaOf } from '../shadow-model.ts';
import type { ScenarioFile } from '../source-schema.ts';
import { repeats } from './repeats.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { problemAt, type YamlSource } from './yaml-source.ts';

type Shadow = NonNullable<ScenarioFile['shadow']>;

/** What is wrong with the shadow of cyber war of a scenario. */
export function* checkShadow(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.scenario ?? {};
  const shadow = content?.shadow;
  if (source === undefined || content === undefined || shadow === undefined) return;
  yield* named(source, shadow);
  yield* roundsOutOfPlace(source, content, shadow);
  yield* normsNowhere(source, files, shadow);
  yield* noDilemma(source, files, shadow);
}

function* named(source: YamlSource, { rounds, incidents }: Shadow): Iterable<Problem> {
  for (const [list, entries] of Object.entries({ rounds, incidents })) {
    for (const index of repeats(entries.map(({ id }) => id))) {
      yield problemAt(
        source,
        ['shadow', list, index, 'id'],
        `"${entries[index]?.id}" is already the id of an earlier entry`,
        'Give every entry its own id.',
      );
    }
  }
}

/** Rounds come in the order of the meetings, each in a phase that its stage has. */
function* roundsOutOfPlace(
  source: YamlSource,
  { stages }: ScenarioFile,
  { rounds }: Shadow,
): Iterable<Problem> {
  let last = -1;
  for (const [index, { stage: id, phase, share }] of rounds.entries()) {
    const stage = stages.find((each) => each.id === id);
    if (stage === undefined) continue;
    if (!stage.phases.includes(phase)) {
      yield problemAt(
        source,
        ['shadow', 'rounds', index, 'phase'],
        `the stage "${id}" has no phase "${phase}"`,
        `Choose one of ${stage.phases.join(', ')}.`,
      );
      continue;
    }
    const at = stages.indexOf(stage) * 100 + stage.phases.indexOf(phase) * 10 + share;
    if (at <= last) {
      yield problemAt(
        source,
        ['shadow', 'rounds', index],
        'the round closes before the one that is written above it',
        'Write the rounds in the order in which they close.',
      );
    }
    last = Math.max(last, at);
  }
}

function* normsNowhere(
  source: YamlSource,
  { drafts }: ScenarioFiles,
  { norms }: Shadow,
): Iterable<Problem> {
  for (const [index, { draft: id, paragraph }] of norms.entries()) {
    const draft = drafts.find(({ content }) => content?.id === id)?.content;
    if (draft === undefined || draft.paragraphs.some((each) => each.id === paragraph)) continue;
    yield problemAt(
      source,
      ['shadow', 'norms', index, 'paragraph'],
      `the draft "${id}" has no paragraph "${paragraph}"`,
      'Name one of its paragraphs.',
    );
  }
}

/** What the module is for: to prepare must pay each alone, and cost all together. */
function* noDilemma(
  source: YamlSource,
  { delegations }: ScenarioFiles,
  shadow: Shadow,
): Iterable<Problem> {
  const seats = Object.values(delegations?.content ?? {});
  const members = seats.filter(({ role }) => role !== 'observer').length;
  if (members < 2) return;
  const { alone, all } = dilemmaOf(shadow, members);
  if (alone > 0 && all < 0) return;
  yield problemAt(
    source,
    ['shadow', 'postures'],
    alone > 0
      ? 'it is no dilemma: where all prepare, each is better off than where all restrain'
      : 'it is no dilemma: to prepare does not pay even where nobody else does',
    alone > 0
      ? 'Let "prepare" cost more, or stability weigh more.'
      : 'Let "prepare" pay more, or stability weigh less.',
    'key',
  );
}
