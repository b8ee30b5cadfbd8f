import { useSignal } from '@preact/signals';
import { CalendarDays } from 'lucide-preact';
import { Dialog } from '../../components/dialog.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { Due } from './due.tsx';
import { t } from './words.ts';

/** The way to the dates of a session, there while it has any. */
export function DueButton({ inside, isShort }: { inside: SessionSeen; isShort?: boolean }) {
  const isOpen = useSignal(false);
  if (inside.room.options.calendar === undefined) return null;
  return (
    <>
      <button
        type="button"
        class={isShort ? 'forecast-button forecast-button--short' : 'forecast-button'}
        aria-haspopup="dialog"
        {...(isShort && { 'aria-label': t('due.page') })}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <CalendarDays size={isShort ? 20 : 16} aria-hidden="true" /> {!isShort && t('due.page')}
      </button>
      {isOpen.value && (
        <Dialog
          title={t('due.page')}
          onClose={() => {
            isOpen.value = false;
          }}
        >
          <Due inside={inside} />
        </Dialog>
      )}
    </>
  );
}
