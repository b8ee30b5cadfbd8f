import { z } from 'zod';
import { compareProblems, type Problem } from '../problems.ts';
import type { Scenario } from '../scenario.ts';
import { type Translations, textsOf } from '../texts.ts';
import { nearest } from './nearest.ts';
import { checkAgainst } from './schema-problems.ts';
import { problemAt, readYaml } from './yaml-source.ts';

const FOLDER = /^translations\/([^/]+)\/.+\.yaml$/;
const schema = z.record(z.string(), z.string().trim().min(1));

/** A scenario's texts in one language, and what is wrong with them. */
export interface ReadTranslations {
  readonly texts: Translations;
  /** How many texts of the scenario have no translation. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

/** Whether a file of a scenario's folder holds translations, which are not part of its hash. */
export const isTranslation = (path: string): boolean => FOLDER.test(path);

/**
 * Reads the translations of a scenario, by locale, from the files of its folder
 * (`translations/<locale>/*.yaml`, each a list of paths and texts). A path that leads to no text of
 * the scenario is a mistake; a text without a translation is read in English, and told.
 */
export function readTranslations(
  files: Readonly<Record<string, string>>,
  scenario: Scenario,
): ReadonlyMap<string, ReadTranslations> {
  const known = new Set(textsOf(scenario).keys());
  const byLocale = new Map<string, string[]>();
  for (const path of Object.keys(files)) {
    const [, locale] = FOLDER.exec(path) ?? [];
    if (locale !== undefined) byLocale.set(locale, [...(byLocale.get(locale) ?? []), path]);
  }
  return new Map(
    [...byLocale].map(([locale, paths]) => {
      const read = paths.map((path) => readFile(path, files[path] ?? '', known));
      const texts: Translations = Object.assign({}, ...read.map((file) => file.texts));
      return [
        locale,
        {
          texts,
          missing: [...known].filter((path) => !Object.hasOwn(texts, path)),
          problems: read.flatMap((file) => file.problems).toSorted(compareProblems),
        },
      ];
    }),
  );
}

function readFile(path: string, text: string, known: ReadonlySet<string>) {
  const { source, problems: notYaml } = readYaml(path, text);
  if (notYaml.length > 0) return { texts: {}, problems: notYaml };
  const { content = {}, problems } = checkAgainst(source, schema);
  const unknown = Object.keys(content)
    .filter((id) => !known.has(id))
    .map((id) => {
      const meant = nearest(id, known);
      const mend = meant === undefined ? 'Remove it.' : `Did you mean "${meant}"?`;
      return problemAt(source, [id], 'the scenario has no text of this path', mend, 'key');
    });
  const texts = Object.fromEntries(Object.entries(content).filter(([id]) => known.has(id)));
  return { texts, problems: [...problems, ...unknown] };
}
