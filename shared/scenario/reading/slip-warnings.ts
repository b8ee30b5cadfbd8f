import type { Problem } from '../problems.ts';
import { allFiles, type ScenarioFiles } from './scenario-files.ts';
import { isFreeText, schemaAt } from './schema-at.ts';
import { alpha2Of, FLAGS, isOfNoState, stateCalled } from './states.ts';
import { problemAt } from './yaml-source.ts';

/** A comment may be meant behind a name or a figure; behind a sentence it is mostly a part of it. */
export function* textsCutShort(files: ScenarioFiles): Iterable<Problem> {
  for (const { source, schema } of allFiles(files)) {
    for (const { path, comment, line, column } of source.cutShort) {
      if (!isFreeText(schemaAt(schema, source.data, path))) continue;
      yield {
        file: source.file,
        line,
        column,
        field: path.join('.'),
        message: `the text ends before "${comment}", which is read as a comment`,
        mend: 'Put the text in quotes, or the comment on a line of its own.',
      };
    }
  }
}

/** A plate without a flag: of a country that is written in another way, or of one of the author's own. */
export function* flagsNotKnown({ delegations }: ScenarioFiles): Iterable<Problem> {
  if (delegations === undefined) return;
  for (const [seat, { iso2 }] of Object.entries(delegations.content ?? {})) {
    if (FLAGS.has(iso2) || isOfNoState(iso2)) continue;
    const state = stateCalled(iso2) ?? stateCalled(seat);
    const meant = state && alpha2Of(state);
    yield problemAt(
      delegations.source,
      [seat, 'iso2'],
      `there is no flag for "${iso2}"`,
      meant === undefined
        ? 'Correct it. A state of your own may have XA to XZ, and a plate without a flag.'
        : `Did you mean "${meant}"?`,
    );
  }
}
