/** What Express reads addresses with; it comes without types. */
declare module 'proxy-addr' {
  import type { IncomingMessage } from 'node:http';

  /** The address of whoever made the request, seen past the proxies that `trust` says yes to. */
  function proxyAddress(
    request: IncomingMessage,
    trust: (address: string, hops: number) => boolean,
  ): string;
  export = proxyAddress;
}
