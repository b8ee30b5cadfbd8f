import type { CalendarPart } from '../../../shared/planning/calendar-plan.ts';
import { momentOf } from '../../../shared/procedure/kernel/calendar.ts';
import { isTogether, type ScriptStep } from '../../../shared/procedure/kernel/script.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { momentInWords } from '../../language/dates.ts';
import { listOf } from '../../language/lists.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import { t } from './words.ts';

/** A part of a calendar: "2nd sitting", "In writing, until the deadline". */
export function partName(parts: readonly CalendarPart[], part: CalendarPart): string {
  if (part.appointment.kind === 'writing') return t('part.writing');
  const sittings = parts.filter(({ appointment }) => appointment.kind === 'sitting');
  return t('part.sitting', { place: sittings.indexOf(part) + 1 });
}

/** When a part is: "Thu 10 Dec, 18:00, 90 minutes". */
export function partWhen({ appointment }: CalendarPart): string {
  const date = momentInWords(momentOf(appointment));
  return appointment.kind === 'sitting'
    ? t('part.when', { date, minutes: appointment.minutes })
    : date;
}

/** What happens in a part: "Briefing and Debate"; where it has more than one stage, by stage. */
export function partSteps({ stages }: PublicScenario, { steps }: CalendarPart): string {
  const meetings = new Set(
    steps.filter(({ phase }) => !isTogether(phase)).map(({ stage }) => stage),
  );
  if (meetings.size < 2) return phasesInWords(steps);
  const before = steps.filter(({ phase }) => phase === 'briefing');
  const after = steps.filter(({ phase }) => phase === 'debrief');
  const byStage = [...meetings].map((index) =>
    t('part.stage', {
      stage: stages[index]?.name ?? '',
      phases: phasesInWords(
        steps.filter(({ phase, stage }) => stage === index && !isTogether(phase)),
      ),
    }),
  );
  return [phasesInWords(before), ...byStage, phasesInWords(after)]
    .filter((words) => words !== '')
    .join('; ');
}

const phasesInWords = (steps: readonly ScriptStep[]): string =>
  listOf(steps.map(({ phase }) => stageWords(`phase.${phase}`)));
