import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { at } from '../browser/base-path.ts';
import { keptHere, keyOf } from '../browser/kept.ts';
import { fetchAddresses } from '../sight/content.ts';

export interface ClassAddress {
  /** Where the class reaches this server. */
  readonly address: string;
  /** The same as people type it, without `http://`. */
  readonly shown: string;
  /** All that it could be, the likeliest first; fewer than two where there is nothing to choose. */
  readonly choices: readonly string[];
  choose(address: string): void;
}

const KEY = keyOf('class-address');
/** What whoever leads has chosen, on any page of this browser. */
const chosen = signal(keptHere.read(KEY));

/**
 * The address at which the class reaches this server. A page opened at "localhost" asks the server
 * for its addresses on the network, for a QR code with "localhost" in it leads a phone to itself.
 */
export function useClassAddress(): ClassAddress {
  const [choices, setChoices] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isOnlyHere(location.hostname)) return;
    // A machine comes from one network to another: it is asked anew whenever the page is looked at.
    const look = () => {
      if (!document.hidden) fetchAddresses().then(setChoices, () => undefined);
    };
    look();
    const follow = ({ key, newValue }: StorageEvent) => {
      if (key === KEY) chosen.value = newValue ?? undefined;
    };
    addEventListener('storage', follow);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('storage', follow);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  const wanted = choices.find((one) => one === chosen.value);
  const address = wanted ?? choices[0] ?? location.origin + at('');
  return {
    address,
    shown: withoutScheme(address),
    choices,
    choose: (next) => {
      chosen.value = next;
      keptHere.write(KEY, next);
    },
  };
}

/** An address as people type it. */
export const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '');

/** Whether a host name means the machine itself, wherever it is opened. */
export function isOnlyHere(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}
