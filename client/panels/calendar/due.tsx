import { CalendarPlus } from 'lucide-preact';
import { partsOf, placeAmong } from '../../../shared/planning/calendar-plan.ts';
import { momentOf } from '../../../shared/procedure/kernel/calendar.ts';
import { at } from '../../browser/base-path.ts';
import { saveFile } from '../../browser/save-file.ts';
import { momentInWords } from '../../language/dates.ts';
import { type Duty, dutiesOf } from '../../scene/calendar/duties.ts';
import { nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { calendarOf } from './calendar-entries.ts';
import { CalendarList } from './calendar-list.tsx';
import { t } from './words.ts';

/** The days of a session, what is next, and what waits for whoever looks. */
export function Due({ inside }: { inside: SessionSeen }) {
  const { scenario, room } = inside;
  const parts = partsOf(scenario, room, room.venue);
  if (parts.length === 0) return <p class="quiet">{t('due.none')}</p>;
  const place = placeAmong(parts, room);
  const next = place.next?.appointment;
  return (
    <>
      <p class="due__next" role="status">
        {next === undefined
          ? t('due.over')
          : t(`due.next.${next.kind}`, { date: momentInWords(momentOf(next)) })}
      </p>
      <OwnDuties inside={inside} />
      <CalendarList parts={parts} scenario={scenario} place={place} />
      <button type="button" class="button" onClick={() => saveCalendar(inside)}>
        <CalendarPlus size={18} aria-hidden="true" /> {t('due.file')}
      </button>
    </>
  );
}

/** Gives the dates as a file for one's own calendar. */
function saveCalendar(inside: SessionSeen): void {
  const code = inside.store.code.value ?? '';
  const text = calendarOf(inside, location.origin + at(''), inside.store.now());
  saveFile(`present-and-voting-${code}.ics`, 'text/calendar;charset=utf-8', text);
}

/** What the own delegation has not answered yet. */
function OwnDuties({ inside: { store, room } }: { inside: SessionSeen }) {
  const seat = store.seat.value;
  if (seat === undefined || store.person.value === undefined) return null;
  const duties = dutiesOf(room, seat, store.desk.value);
  const words = (duty: Duty): string => {
    switch (duty.kind) {
      case 'silence':
        return t('duty.silence');
      case 'deal':
        return t('duty.deal', { name: nameOf(store.delegations.value, duty.by) });
      case 'proposals':
        return t('duty.proposals', { count: duty.count });
      case 'round':
        return t('duty.round', { question: duty.question });
    }
  };
  return (
    <section class="due__own" aria-labelledby="due-own">
      <h2 id="due-own" class="due__head">
        {t('due.own')}
      </h2>
      {duties.length === 0 ? (
        <p class="quiet">{t('due.nothing')}</p>
      ) : (
        <ul>
          {duties.map((duty) => (
            <li key={words(duty)}>{words(duty)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
