import { join } from 'node:path';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Translations } from '../../shared/scenario/texts.ts';
import { readScenarioFolder } from './scenario-folders.ts';

/** What a scenario's texts are in a language, by its locale; nothing where it has no translation. */
export type TranslationsOf = (scenario: Scenario, locale: string) => Promise<Translations>;

/** Where no scenario has been translated. */
export const noTranslations: TranslationsOf = async () => ({});

/** Reads the translations that lie in the folders of the scenarios under `root`, when first asked. */
export function translationsUnder(root: string): TranslationsOf {
  const read = new Map<string, ReturnType<typeof readAll>>();
  return async (scenario, locale) => {
    const known = read.get(scenario.hash) ?? readAll(root, scenario);
    read.set(scenario.hash, known);
    return (await known).get(locale)?.texts ?? {};
  };
}

/** What reads YAML is loaded only where a language has been asked for. */
async function readAll(root: string, scenario: Scenario) {
  const { readTranslations } = await import('../../shared/scenario/reading/read-translations.ts');
  return readTranslations(readScenarioFolder(join(root, scenario.id)).texts, scenario);
}
