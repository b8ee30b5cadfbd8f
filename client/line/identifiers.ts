/**
 * A fresh identifier of 32 hexadecimal digits. `crypto.randomUUID` exists only on secure pages, and a
 * class on the local network plays over plain HTTP, so the digits come from `getRandomValues`.
 */
export function freshId(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
  const bytes = source.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
