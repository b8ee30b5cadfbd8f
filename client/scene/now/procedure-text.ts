import { translateUnknown } from '../../../shared/language/translate.ts';
import type { DiagramRegion } from '../../../shared/procedure/kernel/diagram.ts';
import type { ProcedureUnderWay } from '../../../shared/procedure/road/rule-book.ts';
import { MACHINE_WORDS } from '../../../shared/procedure/road/words.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { language } from '../../language/language.ts';
import { eitherOf } from '../../language/lists.ts';
import { ofProcedures } from '../../language/procedures.ts';
import { t } from './words.ts';

/** The name of a state, as it stands inside a sentence. */
export function stateName(region: DiagramRegion, state: string): string {
  return translateUnknown(language.value, MACHINE_WORDS, `state.${region.id}.${state}`);
}

/** What an event is, as a clause: "the Chair locks the machine". */
export function eventName(region: DiagramRegion, event: string): string {
  const [machine = ''] = region.id.split('.');
  return translateUnknown(language.value, MACHINE_WORDS, `event.${machine}.${event}`);
}

/** The heading of one diagram. */
export function regionName(region: DiagramRegion): string {
  return translateUnknown(language.value, MACHINE_WORDS, `region.${region.id}`);
}

/** What a procedure is called; the life of a draft goes by the draft's name. */
export function procedureName(
  scenario: PublicScenario,
  { name, draft }: ProcedureUnderWay,
): string {
  const shown = scenario.drafts.find(({ id }) => id === draft)?.shortName ?? '';
  return ofProcedures(`procedure.${name}`, { draft: shown });
}

/** The states of a standing, each as "ballot.inProgress", in words. */
export const standingWords = (states: readonly string[]): string =>
  states
    .map((state) => translateUnknown(language.value, MACHINE_WORDS, `state.${state}`))
    .join('; ');

/** Where a region stands, what leads on from there, and what may happen without leading on. */
export interface Standing {
  readonly now: string;
  readonly next: readonly string[];
  readonly meanwhile: readonly string[];
}

/** A region's standing in words; undefined where it stands nowhere. */
export function standingOf(region: DiagramRegion): Standing | undefined {
  const present = region.states.find(({ isPresent }) => isPresent)?.id;
  if (present === undefined) return undefined;
  const from = region.ways.filter((way) => way.from === present);
  const named = (ways: typeof from) => [
    ...new Set(ways.map(({ event }) => eventName(region, event))),
  ];
  return {
    now: stateName(region, present),
    next: named(from.filter(({ to }) => to !== present)),
    meanwhile: named(from.filter(({ to }) => to === present)),
  };
}

/** "Now: voting is open. Next: the Chair locks the machine." */
export function standingSentences({ now, next, meanwhile }: Standing): string {
  return [
    t('how.present', { states: now }),
    ...(meanwhile.length === 0 ? [] : [t('how.stays', { events: eitherOf(meanwhile) })]),
    t('how.onward', { events: next.length === 0 ? t('how.end') : eitherOf(next) }),
  ].join(' ');
}
