import { minutesEn } from '../language/en/minutes.ts';
import { translateUnknown } from '../language/translate.ts';
import type { Minute } from '../procedure/room.ts';
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
    case 'phase':
    case 'choice':
    case 'method':
      return translateUnknown(minutesEn, 'en', `${kind}.${code}`);
    default:
      return code;
  }
}

/** "OP5" for a paragraph of a tabled text. */
function paragraphName({ drafts }: PublicScenario, code: string): string {
  const found = drafts.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === code);
  return found === undefined
    ? translateUnknown(minutesEn, 'en', 'paragraph.added')
    : `${found.kind}${found.number}`;
}
