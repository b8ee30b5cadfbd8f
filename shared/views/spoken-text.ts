import type { Language } from '../language/language.ts';
import { translateUnknown } from '../language/translate.ts';
import { spokenEn } from '../procedure/kernel/spoken.en.ts';
import type { Spoken } from '../procedure/kernel/spoken.ts';
import type { PublicScenario } from '../scenario/scenario.ts';

/** What was said, as the reader reads it: own words as they are, a sentence in the reader's language. */
export function spokenText(scenario: PublicScenario, said: Spoken, language: Language): string {
  if (typeof said === 'string') return said;
  const named = Object.entries(said.values).map(([name, id]) => [name, nameOf(scenario, name, id)]);
  return translateUnknown(language, spokenEn, said.key, Object.fromEntries(named));
}

/** A delegation that speaks of no issue in particular speaks of the draft by its title. */
function nameOf({ drafts, issues }: PublicScenario, kind: string, id: string): string {
  const draft = drafts.find((one) => one.id === id);
  if (kind === 'draft') return draft?.shortName ?? id;
  return issues.find((one) => one.id === id)?.name ?? draft?.title ?? id;
}
