import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Dialog } from './dialog.tsx';

interface Props {
  /** The classes of the button. */
  readonly look: string;
  /** What is on the button. */
  readonly face: ComponentChildren;
  /** What a button without words is called. */
  readonly label?: string | undefined;
  /** The heading of the dialog. */
  readonly title: string;
  readonly wide?: boolean;
  /** What stands in the dialog; `close` closes it. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a dialog. */
export function DialogButton({ look, face, label, title, wide = false, children }: Props) {
  const isOpen = useSignal(false);
  const close = () => {
    isOpen.value = false;
  };
  return (
    <>
      <button
        type="button"
        class={look}
        aria-haspopup="dialog"
        {...(label !== undefined && { 'aria-label': label })}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {face}
      </button>
      {isOpen.value && (
        <Dialog title={title} wide={wide} onClose={close}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
}
