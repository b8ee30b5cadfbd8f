import type { Language } from '../language/language.ts';
import { translateUnknown } from '../language/translate.ts';
import { spokenEn } from '../procedure/kernel/spoken.en.ts';
import type { Spoken } from '../procedure/kernel/spoken.ts';
import { readWhy } from '../procedure/kernel/why.ts';
import type { PublicScenario } from '../scenario/scenario.ts';
import { paragraphName } from './paragraph-name.ts';
import { olderWhy, whyText } from './why-text.ts';

/** What was said, as the reader reads it: own words as they are, a sentence in the reader's language. */
export function spokenText(scenario: PublicScenario, said: Spoken, language: Language): string {
  if (typeof said === 'string') return said;
  const named = Object.entries(said.values).map(([name, id]): [string, string] => [
    name,
    nameOf(scenario, name, id, language),
  ]);
  const values = Object.fromEntries(named);
  const { issue = '', why = olderWhy(issue, language) } = values;
  return translateUnknown(language, spokenEn, said.key, { ...values, why });
}

/** A delegation that speaks of no issue in particular speaks of the draft by its title. */
function nameOf(scenario: PublicScenario, kind: string, id: string, language: Language): string {
  if (kind === 'why') return reasonOf(scenario, id, language);
  const { drafts, issues, delegations } = scenario;
  const draft = drafts.find((one) => one.id === id);
  if (kind === 'draft') return draft?.shortName ?? id;
  if (kind === 'seat') return delegations.find((one) => one.id === id)?.shortName ?? id;
  if (kind === 'group') return coordinationNamed(scenario, id);
  if (kind === 'paragraph') return paragraphName(drafts, language, id);
  if (kind === 'side') return sideOf(issues, id);
  if (kind === 'wording') return gistOf(drafts, id);
  return issues.find((one) => one.id === id)?.name ?? draft?.title ?? id;
}

const coordinationNamed = ({ coordination = [] }: PublicScenario, id: string): string =>
  coordination.find(({ group }) => group === id)?.name ?? id;

function reasonOf(scenario: PublicScenario, id: string, language: Language): string {
  const why = readWhy(id);
  return why === undefined ? id : whyText(scenario, why, language);
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
