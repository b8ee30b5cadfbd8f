import type { Language } from '../language/language.ts';
import { translateUnknown } from '../language/translate.ts';
import type { Minute } from '../procedure/kernel/room.ts';
import { MACHINE_WORDS, MINUTES } from '../procedure/road/words.ts';
import { asRevised } from '../procedure/texts/draft-names.ts';
import type { PublicScenario } from '../scenario/scenario.ts';
import { paragraphName, paragraphsNamed } from './paragraph-name.ts';
import { sideOf, spokenText } from './spoken-text.ts';

/** A minute as a sentence: its codes (seats, drafts, phases, choices, methods) turned into names. */
export function minuteText(now: PublicScenario, minute: Minute, language: Language): string {
  const scenario = asRevised(now, minute.revisions);
  const named = Object.entries(minute.values).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? nameOf(scenario, language, name, value)
      : typeof value === 'object'
        ? spokenText(scenario, value, language)
        : value,
  ]);
  return translateUnknown(language, MINUTES, minute.key, Object.fromEntries(named));
}

function nameOf(scenario: PublicScenario, language: Language, kind: string, code: string): string {
  switch (kind) {
    case 'seat':
      return scenario.delegations.find(({ id }) => id === code)?.name ?? code;
    case 'seats':
      return code
        .split(' ')
        .map((id) => scenario.delegations.find((delegation) => delegation.id === id)?.name ?? id)
        .join(', ');
    case 'inject':
      return scenario.injects?.find(({ id }) => id === code)?.title ?? code;
    case 'budget':
      return scenario.drafts.find(({ id }) => id === code)?.budget?.text ?? 'none';
    case 'draft':
      return scenario.drafts.find(({ id }) => id === code)?.shortName ?? code;
    case 'drafts':
      return code
        .split(' ')
        .map((id) => scenario.drafts.find((draft) => draft.id === id)?.shortName ?? id)
        .join(', ');
    case 'sides':
      return code
        .split(' ')
        .map((side) => sideOf(scenario.issues, side))
        .join('; ');
    case 'paragraph':
      return paragraphName(scenario.drafts, language, code);
    case 'paragraphs':
      return paragraphsNamed(
        scenario.drafts,
        language,
        code.split(' ').filter((id) => id !== ''),
      );
    case 'states':
      return code
        .split(' ')
        .map((state) => translateUnknown(language, MACHINE_WORDS, `state.${state}`))
        .join('; ');
    case 'said':
      return code === '' ? 'empty' : code;
    case 'place':
    case 'phase':
    case 'choice':
    case 'method':
      return translateUnknown(language, MINUTES, `${kind}.${code}`);
    default:
      return code;
  }
}
