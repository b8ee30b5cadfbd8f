import './suggestion.css';
import { Lightbulb } from 'lucide-preact';
import type { SessionStore } from '../../sight/store.ts';
import type { TalkDesk } from './talk-desk.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly desk: TalkDesk;
  /** Asks to whom the line is to be said, where no conversation is open. */
  readonly onChoose?: () => void;
}

/** A line that the facilitator suggests to this seat alone (TAL-6); to use it is to have it in the field. */
export function Suggestion({ store, desk, onChoose }: Props) {
  const text = store.desk.value?.suggested;
  if (text === undefined || text === desk.used.value) return null;
  return (
    <section class="suggestion" aria-label={t('suggestion.title')}>
      <p class="suggestion__title">
        <Lightbulb size={18} aria-hidden="true" /> {t('suggestion.title')}
      </p>
      <p class="suggestion__text">{text}</p>
      <button
        type="button"
        class="button button--small"
        onClick={() => {
          desk.line.value = text;
          desk.used.value = text;
          if (desk.open.value === undefined) onChoose?.();
        }}
      >
        {t('suggestion.use')}
      </button>
    </section>
  );
}
