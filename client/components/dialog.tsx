import './dialog.css';
import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { DialogAnnouncer } from './announcer.tsx';
import { t } from './words.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus inside, Escape closes, focus returns where it was. */
export function Dialog({ title, onClose, wide, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={element}
      class={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === element.current) element.current?.close();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="dialog__head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          class="button button--quiet button--icon"
          aria-label={t('dialog.close')}
          onClick={() => element.current?.close()}
        >
          <X size={20} aria-hidden="true" />
        </button>
      </div>
      {children}
      <DialogAnnouncer />
    </dialog>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly text: string;
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Asks once, plainly, before something that cannot be taken back. */
export function Question({ title, text, act, onAct, onClose }: QuestionProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p class="quiet">{text}</p>
      <div class="dialog__foot">
        <button type="button" class="button button--quiet" onClick={onClose}>
          {t('dialog.keep')}
        </button>
        <button
          type="button"
          class="button button--danger"
          onClick={() => {
            onAct();
            onClose();
          }}
        >
          {act}
        </button>
      </div>
    </Dialog>
  );
}
