import { Check, Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { t } from './words.ts';

const SHOW_DONE_MS = 2500;

/** Copies a text and says so. On pages without the clipboard interface it selects through a field. */
export function CopyButton({
  text,
  label,
  small,
}: {
  text: string;
  label: string;
  small?: boolean;
}) {
  const [isDone, setDone] = useState(false);
  const onClick = async () => {
    await copy(text);
    setDone(true);
    setTimeout(() => setDone(false), SHOW_DONE_MS);
  };
  return (
    <button type="button" class={small ? 'button button--small' : 'button'} onClick={onClick}>
      {isDone ? <Check size={18} aria-hidden="true" /> : <Copy size={18} aria-hidden="true" />}
      <span aria-live="polite">{isDone ? t('copy.done') : label}</span>
    </button>
  );
}

/** Plain HTTP on a local network has no `navigator.clipboard`; a field in the page does it there. */
async function copy(text: string): Promise<void> {
  if (window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
