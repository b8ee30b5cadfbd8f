import '../paragraph/on-paragraph.css';
import { Pencil } from 'lucide-preact';
import { t } from './words.ts';

interface Props {
  readonly kind: 'amend' | 'revise';
  /** What the paragraph is called, "OP5". */
  readonly name: string;
  readonly onOpen: () => void;
}

/** On a paragraph: opens the form to amend it, or to revise it as its leader. */
export function AmendButton({ kind, name, onOpen }: Props) {
  const label = t(`open.${kind}Label`, { paragraph: name });
  return (
    <button
      type="button"
      class="on-paragraph"
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      onClick={onOpen}
    >
      <Pencil size={16} aria-hidden="true" />
    </button>
  );
}
