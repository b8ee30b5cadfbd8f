import './toast.css';
import { signal } from '@preact/signals';
import { CircleAlert, Info, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { t } from './words.ts';

interface Toast {
  readonly id: number;
  readonly tone: 'plain' | 'no';
  readonly text: string;
  /** What it is about: it takes the place of what was told about the same. */
  readonly about?: string;
  /** What would help. */
  readonly more?: string;
  /** Small print: the rule that the answer rests on. */
  readonly rule?: ComponentChildren;
  /** It does not go by itself. */
  readonly stays?: true;
}

const shown = signal<readonly Toast[]>([]);
const STAY_MS = 9000;
const MOST = 3;
let count = 0;

/** Tells the person something in passing, at the foot of the page and to screen readers. */
export function tell(toast: Omit<Toast, 'id'>): void {
  const same = shown.value.find(({ about }) => about !== undefined && about === toast.about);
  if (same !== undefined) {
    if (same.text === toast.text && same.more === toast.more) return;
    shown.value = shown.value.map((one) => (one === same ? { ...toast, id: one.id } : one));
    return;
  }
  count += 1;
  const id = count;
  shown.value = [...shown.value.slice(1 - MOST), { ...toast, id }];
  if (toast.stays === undefined) leaveLater(id);
}

/** A message goes by itself, but not while somebody is reading on in it. */
function leaveLater(id: number): void {
  setTimeout(() => {
    const isRead =
      document.querySelector(`[data-toast="${id}"]:is(:hover, :focus-within)`) !== null;
    if (isRead) leaveLater(id);
    else dismiss(id);
  }, STAY_MS);
}

function dismiss(id: number): void {
  shown.value = shown.value.filter((toast) => toast.id !== id);
}

/** Takes away what was told about something. */
export function takeAway(about: string): void {
  shown.value = shown.value.filter((toast) => toast.about !== about);
}

/** Takes away all that was told: somebody else has the device now. */
export function forgetToasts(): void {
  shown.value = [];
}

/** Where toasts appear; one on every page. */
export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {shown.value.map((toast) => (
        <div
          key={toast.id}
          data-toast={toast.id}
          class={toast.tone === 'no' ? 'toast toast--no' : 'toast'}
        >
          {toast.tone === 'no' ? (
            <CircleAlert size={20} aria-hidden="true" />
          ) : (
            <Info size={20} aria-hidden="true" />
          )}
          <div>
            <p>{toast.text}</p>
            {toast.more !== undefined && <p class="quiet">{toast.more}</p>}
            {toast.rule}
          </div>
          <button
            type="button"
            class="button button--quiet button--icon button--small"
            aria-label={t('toast.dismiss')}
            onClick={() => dismiss(toast.id)}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
