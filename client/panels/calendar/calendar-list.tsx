import './calendar.css';
import { CalendarDays, PenLine } from 'lucide-preact';
import type { CalendarPart, CalendarPlace } from '../../../shared/planning/calendar-plan.ts';
import { momentOf } from '../../../shared/procedure/kernel/calendar.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { partName, partSteps, partWhen } from './part-in-words.ts';
import { t } from './words.ts';

interface Props {
  readonly parts: readonly CalendarPart[];
  readonly scenario: PublicScenario;
  /** Where the session stands among them; left out before there is one. */
  readonly place?: CalendarPlace;
}

/** The days of a session one under the other: when, what, and what of it is over. */
export function CalendarList({ parts, scenario, place }: Props) {
  return (
    <ol class="calendar">
      {parts.map((part) => {
        const { appointment } = part;
        const isOver = place?.over.includes(part) === true;
        const Icon = appointment.kind === 'sitting' ? CalendarDays : PenLine;
        return (
          <li
            key={`${appointment.kind} ${momentOf(appointment)}`}
            class={`calendar__part ${isOver ? 'is-over' : ''} ${part === place?.next ? 'is-next' : ''}`}
          >
            <Icon size={20} aria-hidden="true" />
            <p class="calendar__when figures">
              {partWhen(part)}
              {isOver && <span class="calendar__state"> · {t('state.over')}</span>}
            </p>
            <p class="calendar__what">
              <b>{partName(parts, part)}</b> <span class="quiet">{partSteps(scenario, part)}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
