import { ExternalLink } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { partsOf } from '../../../shared/planning/calendar-plan.ts';
import { at } from '../../browser/base-path.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { CalendarList } from './calendar-list.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  /** What can be done with the dates. */
  readonly children?: ComponentChildren;
}

/** The days of a session before it begins, and the way to their page; nothing where it has none. */
export function LobbyDates({ inside: { store, scenario, room }, children }: Props) {
  const parts = partsOf(scenario, room, room.venue);
  if (parts.length === 0) return <>{children}</>;
  return (
    <section class="side-block lobby-dates" aria-labelledby="dates-title">
      <h2 id="dates-title">{t('title')}</h2>
      <CalendarList parts={parts} scenario={scenario} />
      <div class="button-row">
        {children}
        <a
          class="button"
          href={at(`/due/${store.code.value ?? ''}`)}
          target="_blank"
          rel="noreferrer"
        >
          <ExternalLink size={18} aria-hidden="true" /> {t('due.share')}
        </a>
      </div>
    </section>
  );
}
