/**
 * The path under which the product lies on its server, such as `/voting` behind a proxy; empty where
 * it has the whole server. The server writes it into the page.
 */
function readBasePath(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? '';
}

const basePath = readBasePath();

/** The address on this server of one of the product's own paths. */
export const at = (path: string): string => basePath + path;

/** The product's own path of an address on this server. */
export function pathWithin(address: string): string {
  return basePath !== '' && `${address}/`.startsWith(`${basePath}/`)
    ? address.slice(basePath.length)
    : address;
}
