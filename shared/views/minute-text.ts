import { minutesEn } from '../language/en/minutes.ts';
import { ruleBook } from '../language/en/rule-book.ts';
import { translateUnknown } from '../language/translate.ts';
import type { Minute } from '../procedure/kernel/room.ts';
import type { PublicScenario } from '../scenario/scenario.ts';

/** A minute as a sentence: its codes (seats, drafts, phases, choices, methods) turned into names. */
export function minuteText(scenario: PublicScenario, minute: Minute): string {
  const named = Object.entries(minute.values).map(([name, value]) => [
    name,
    typeof value === 'string' ? nameOf(scenario, name, value) : value,
  ]);
  return translateUnknown(minutesEn, 'en', minute.key, Object.fromEntries(named));
}

function nameOf(scenario: PublicScenario, kind: string, code: string): string {
  switch (kind) {
    case 'seat':
      return scenario.delegations.find(({ id }) => id === code)?.name ?? code;
    case 'draft':
      return scenario.drafts.find(({ id }) => id === code)?.shortName ?? code;
    case 'paragraph':
      return paragraphName(scenario, code);
    case 'paragraphs':
      return code
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => paragraphName(scenario, id))
        .join(', ');
    case 'states':
      return code
        .split(' ')
        .map((state) => translateUnknown(ruleBook, 'en', `state.${state}`))
        .join('; ');
    case 'said':
      return code === '' ? 'empty' : code;
    case 'place':
    case 'phase':
    case 'choice':
    case 'method':
      return translateUnknown(minutesEn, 'en', `${kind}.${code}`);
    default:
      return code;
  }
}

/** "OP5" for a paragraph of a tabled text, "paragraph 34" for one of a report. */
function paragraphName({ drafts }: PublicScenario, code: string): string {
  const found = drafts.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === code);
  if (found === undefined) return translateUnknown(minutesEn, 'en', 'paragraph.added');
  return found.kind === 'P'
    ? translateUnknown(minutesEn, 'en', 'paragraph.report', { number: found.number })
    : `${found.kind}${found.number}`;
}
