import { useEffect, useState } from 'preact/hooks';
import { fetchAddresses } from '../sight/content.ts';

/**
 * The origin at which the class reaches this server. A page opened at "localhost" asks the server
 * for its address on the network, for a QR code with "localhost" in it leads a phone to itself.
 */
export function useClassOrigin(): string {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => {
    if (!isOnlyHere(location.hostname)) return;
    fetchAddresses().then(
      ([first]) => {
        if (first !== undefined) setOrigin(first);
      },
      () => undefined,
    );
  }, []);
  return origin;
}

/** Whether a host name means the machine itself, wherever it is opened. */
export function isOnlyHere(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}
