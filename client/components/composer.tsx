import './composer.css';
import { Send } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { keepUnsent } from '../sight/unsent.ts';
import { useUnsentWords } from './use-unsent-words.ts';
import { t } from './words.ts';

const LONGEST = 280;

interface Props {
  /** By what name the words are kept until they are sent. */
  readonly field: string;
  readonly label: string;
  readonly placeholder: string;
  readonly act: string;
  /** Resolves to true when the words were taken; then the field is emptied. */
  readonly onSend: (text: string) => Promise<boolean>;
  /** What else can be done at this point, before the button that sends. */
  readonly children?: ComponentChildren;
}

/** A field for a line or two that the whole room will read. */
export function Composer({ field, label, placeholder, act, onSend, children }: Props) {
  const text = useUnsentWords(field);
  const [isSending, setSending] = useState(false);
  const id = useId();
  const send = async (event: Event) => {
    event.preventDefault();
    const words = text.value.trim();
    if (words === '') return;
    setSending(true);
    const isTaken = await onSend(words);
    setSending(false);
    if (!isTaken) return;
    text.value = '';
    // The form may be closed by now, and would not tell.
    keepUnsent(field, undefined);
  };
  return (
    <form class="composer" onSubmit={send}>
      <label class="field" for={id}>
        <span class="field__label">{label}</span>
        <textarea
          id={id}
          class="input"
          rows={2}
          maxLength={LONGEST}
          placeholder={placeholder}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send(event);
          }}
        />
      </label>
      <div class="composer__foot">
        <span class="quiet figures composer__left">
          {t('composer.left', { count: LONGEST - text.value.length })}
        </span>
        {children}
        <button
          type="submit"
          class="button button--primary"
          disabled={text.value.trim() === '' || isSending}
        >
          <Send size={18} aria-hidden="true" />
          {act}
        </button>
      </div>
    </form>
  );
}
