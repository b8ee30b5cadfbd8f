import './on-paragraph.css';
import { useSignal } from '@preact/signals';
import { ScrollText } from 'lucide-preact';
import type { SessionStore } from '../../sight/store.ts';
import { LedgerDialog } from './ledger-dialog.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly draft: string;
  readonly paragraph: string;
  /** What it is called, "OP5" or "paragraph 12". */
  readonly name: string;
}

/** On a paragraph: opens where it comes from, and what became of it. */
export function LedgerButton({ store, draft, paragraph, name }: Props) {
  const isOpen = useSignal(false);
  const label = t('ledger.openName', { paragraph: name });
  return (
    <>
      <button
        type="button"
        class="on-paragraph"
        aria-haspopup="dialog"
        aria-label={label}
        title={label}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <ScrollText size={16} aria-hidden="true" />
      </button>
      {isOpen.value && (
        <LedgerDialog
          store={store}
          draft={draft}
          paragraph={paragraph}
          name={name}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}
