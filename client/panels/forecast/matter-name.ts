import type { Matter } from '../../../shared/procedure/forecast/forecast.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { MatterId } from '../../../shared/procedure/kernel/state.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { subjectName } from '../../scene/texts/subjects.ts';
import { t } from './words.ts';

/** What is to be decided: a text, a part of it, a motion, or the report. */
export const openMatterName = (scenario: PublicScenario, matter: Matter): string =>
  matter.kind === 'report' ? t('report') : subjectName(scenario, matter.subject);

/** What has been decided, by the id under which it was forecast. */
export function decidedMatterName(
  scenario: PublicScenario,
  { results }: Pick<Room, 'results'>,
  matter: MatterId,
): string {
  const result = own(results, matter);
  return result === undefined ? t('report') : subjectName(scenario, result.subject);
}
