import type { Inject } from './scenario.ts';
import type { InjectsFile, ScenarioFile, SourcesFile } from './source-schema.ts';

/** What a scenario has switched on, each with what the library says of it; in the scenario's order. */
export function compileInjects(
  { injects: used = [] }: ScenarioFile,
  library: InjectsFile | undefined,
): readonly Inject[] {
  return used.flatMap(({ use, at, moves, because, closes }) => {
    const entry = library?.injects.find(({ id }) => id === use);
    if (entry === undefined) return [];
    const { id, kind, title, text, toldBy, date, confidence, sources } = entry;
    return [
      {
        id,
        kind,
        title,
        text,
        toldBy,
        ...(date !== undefined &&
          confidence !== undefined &&
          sources !== undefined && { fact: { date, confidence, sources } }),
        ...(at && { at }),
        moves: (moves ?? []).map(({ issue, stand = 0, salience = 0, seats }) => ({
          issue,
          stand,
          salience,
          ...(seats && { seats }),
        })),
        ...(because && { because }),
        ...(closes && { closes: { minutes: closes.minutes, silence: closes.silence ?? false } }),
      },
    ];
  });
}

/** The scenario's own sources, and those that what it has switched on rests on. */
export function withSourcesOf(
  own: SourcesFile,
  injects: readonly Inject[],
  library: InjectsFile | undefined,
): SourcesFile {
  const named = new Set(injects.flatMap(({ fact }) => fact?.sources ?? []));
  const theirs = Object.entries(library?.sources ?? {}).filter(([name]) => named.has(name));
  return { ...own, ...Object.fromEntries(theirs) };
}
