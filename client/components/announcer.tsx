import { type Signal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Toasts } from './toast.tsx';

/** A place on the page from which screen readers read, such as an open dialog: all around it is silent. */
type Place = object;

interface Spoken {
  readonly text: string;
  readonly place: Place;
}

const PAGE: Place = {};
/** Dialogs that are open, each over those before it. */
const open: Signal<readonly Place[]> = signal([]);
const spoken = signal<Spoken>({ text: '', place: PAGE });

const foremost = (): Place => open.value.at(-1) ?? PAGE;

/** Says something to screen readers, politely: after whatever they are saying now. */
export function announce(text: string): void {
  spoken.value = { text, place: foremost() };
}

/** Where announcements are read from and messages appear, on the page itself. */
export function Announcer() {
  return <Speaks place={PAGE} />;
}

/** The same inside an open modal dialog: while it is open nothing outside it can be heard or pressed. */
export function DialogAnnouncer() {
  const [place] = useState<Place>(() => ({}));
  useEffect(() => {
    open.value = [...open.value, place];
    return () => {
      open.value = open.value.filter((one) => one !== place);
    };
  }, [place]);
  return <Speaks place={place} />;
}

function Speaks({ place }: { place: Place }) {
  const { text, place: where } = spoken.value;
  return (
    <>
      {foremost() === place && <Toasts />}
      <div class="only-read" aria-live="polite" aria-atomic="true">
        {where === place ? text : ''}
      </div>
    </>
  );
}
