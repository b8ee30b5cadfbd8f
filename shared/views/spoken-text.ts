import type { Language } from '../language/language.ts';
import { translateUnknown } from '../language/translate.ts';
import { spokenEn } from '../procedure/kernel/spoken.en.ts';
import type { Spoken } from '../procedure/kernel/spoken.ts';
import type { PublicScenario } from '../scenario/scenario.ts';
import { paragraphName } from './paragraph-name.ts';

/** What was said, as the reader reads it: own words as they are, a sentence in the reader's language. */
export function spokenText(scenario: PublicScenario, said: Spoken, language: Language): string {
  if (typeof said === 'string') return said;
  const named = Object.entries(said.values).map(([name, id]) => [
    name,
    nameOf(scenario, name, id, language),
  ]);
  return translateUnknown(language, spokenEn, said.key, Object.fromEntries(named));
}

/** A delegation that speaks of no issue in particular speaks of the draft by its title. */
function nameOf(
  { drafts, issues, delegations }: PublicScenario,
  kind: string,
  id: string,
  language: Language,
): string {
  const draft = drafts.find((one) => one.id === id);
  if (kind === 'draft') return draft?.shortName ?? id;
  if (kind === 'seat') return delegations.find((one) => one.id === id)?.shortName ?? id;
  if (kind === 'paragraph') return paragraphName(drafts, language, id);
  if (kind === 'side') return sideOf(issues, id);
  if (kind === 'wording') return gistOf(drafts, id);
  return issues.find((one) => one.id === id)?.name ?? draft?.title ?? id;
}

/** What one speaks for at one end of an issue, by `<issue>/<end>`. */
export function sideOf(issues: PublicScenario['issues'], id: string): string {
  const [name, end] = id.split('/', 2);
  const issue = issues.find((one) => one.id === name);
  return (end === 'plus' ? issue?.plus : issue?.minus) ?? id;
}

/** What an alternative of a paragraph says in short, by `<paragraph>/<alternative>`. */
function gistOf(drafts: PublicScenario['drafts'], id: string): string {
  const [paragraph, alternative] = id.split('/', 2);
  const found = drafts
    .flatMap(({ paragraphs }) => paragraphs)
    .find((each) => each.id === paragraph);
  return found?.alternatives.find((each) => each.id === alternative)?.gist ?? found?.text ?? id;
}
