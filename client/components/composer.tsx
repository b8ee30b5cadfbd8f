import './composer.css';
import { Send } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from './words.ts';

const LONGEST = 280;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly act: string;
  /** Resolves to true when the words were taken; then the field is emptied. */
  readonly onSend: (text: string) => Promise<boolean>;
  /** What else can be done at this point, before the button that sends. */
  readonly children?: ComponentChildren;
}

/** A field for a line or two that the whole room will read. */
export function Composer({ label, placeholder, act, onSend, children }: Props) {
  const [text, setText] = useState('');
  const [isSending, setSending] = useState(false);
  const id = useId();
  const send = async (event: Event) => {
    event.preventDefault();
    const words = text.trim();
    if (words === '') return;
    setSending(true);
    const isTaken = await onSend(words);
    setSending(false);
    if (isTaken) setText('');
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
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send(event);
          }}
        />
      </label>
      <div class="composer__foot">
        <span class="quiet figures composer__left">
          {t('composer.left', { count: LONGEST - text.length })}
        </span>
        {children}
        <button
          type="submit"
          class="button button--primary"
          disabled={text.trim() === '' || isSending}
        >
          <Send size={18} aria-hidden="true" />
          {act}
        </button>
      </div>
    </form>
  );
}
