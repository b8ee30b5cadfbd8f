import { CalendarDays } from 'lucide-preact';
import { DialogButton } from '../../components/dialog-button.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { Due } from './due.tsx';
import { t } from './words.ts';

/** The way to the dates of a session, there while it has any. */
export function DueButton({ inside, isShort = false }: { inside: SessionSeen; isShort?: boolean }) {
  const { calendar = [] } = inside.room.options;
  if (calendar.length === 0) return null;
  return (
    <DialogButton
      look={isShort ? 'aside-button aside-button--short' : 'aside-button'}
      face={
        <>
          <CalendarDays size={isShort ? 20 : 16} aria-hidden="true" /> {!isShort && t('due.page')}
        </>
      }
      label={isShort ? t('due.page') : undefined}
      title={t('due.page')}
    >
      {() => <Due inside={inside} />}
    </DialogButton>
  );
}
