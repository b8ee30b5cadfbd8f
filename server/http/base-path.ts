import type { IncomingMessage, Server } from 'node:http';

/**
 * Lets all that listens to the server read addresses without the path under which a proxy keeps it,
 * whether the proxy has taken it off already or not. To be called when all listen.
 */
export function readWithoutBasePath(http: Server, basePath: string): void {
  if (basePath === '') return;
  const read = (request: IncomingMessage): void => {
    const { url = '' } = request;
    const rest = url.slice(basePath.length);
    if (url.startsWith(basePath) && /^([/?]|$)/.test(rest)) {
      request.url = rest.startsWith('/') ? rest : `/${rest}`;
    }
  };
  http.prependListener('request', read);
  http.prependListener('upgrade', read);
}

/** The built page, which says where it lies, with the addresses of its files as they are from there. */
export const placedUnder = (page: string, basePath: string): string =>
  page
    .replaceAll('="./', `="${basePath}/`)
    .replace('name="base-path" content=""', `name="base-path" content="${basePath}"`);
