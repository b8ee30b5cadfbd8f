import { signal } from '@preact/signals';

const spoken = signal('');

/** Says something to screen readers, politely: after whatever they are saying now. */
export function announce(text: string): void {
  spoken.value = text;
}

/** Where announcements are read from; one on every page. */
export function Announcer() {
  return (
    <div class="only-read" aria-live="polite" aria-atomic="true">
      {spoken.value}
    </div>
  );
}
