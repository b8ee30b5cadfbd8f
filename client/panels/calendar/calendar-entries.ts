import { type CalendarEntry, calendarFile } from '../../../shared/planning/calendar-file.ts';
import { type CalendarPart, endOf, partsOf } from '../../../shared/planning/calendar-plan.ts';
import { momentOf } from '../../../shared/procedure/kernel/calendar.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { partSteps } from './part-in-words.ts';
import { t } from './words.ts';

/** One is reminded of a sitting an hour before it, of a deadline a day. */
const REMIND_MINUTES = { sitting: 60, writing: 24 * 60 } as const;

/** The calendar of a session as a file for one's own, as of a moment in ms since 1970. */
export function calendarOf(inside: SessionSeen, home: string, now: number): string {
  const { scenario, room } = inside;
  const entries = partsOf(scenario, room, room.venue).map((part) => entryOf(inside, part, home));
  return calendarFile(entries, now);
}

function entryOf(
  { store, scenario, room }: SessionSeen,
  part: CalendarPart,
  home: string,
): CalendarEntry {
  const { appointment } = part;
  const { kind, phase, stage } = appointment;
  const code = store.code.value ?? '';
  const title = room.title === '' ? scenario.title : room.title;
  return {
    id: `${code}-${stage}-${phase}@present-and-voting`,
    begins: momentOf(appointment),
    ...(kind === 'sitting' && { ends: endOf(appointment) }),
    title: t(`file.${kind}`, { title }),
    text: t('file.text', { steps: partSteps(scenario, part) }),
    address: `${home.replace(/\/$/, '')}/due/${code}`,
    remindMinutes: REMIND_MINUTES[kind],
  };
}
