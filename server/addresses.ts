import { networkInterfaces } from 'node:os';

/** Where the server can be opened. */
export interface Reach {
  /** On this machine. */
  readonly here: string;
  /** From other devices on the local networks. */
  readonly fromOutside: readonly string[];
}

/** The addresses of a server that listens on `host` (undefined: on all of the machine's). */
export function reach(host: string | undefined, port: number): Reach {
  const url = (name: string) => `http://${name}:${port}`;
  if (host === undefined || host === '0.0.0.0' || host === '::') {
    return { here: url('localhost'), fromOutside: localAddresses().map(url) };
  }
  if (host === 'localhost' || host.startsWith('127.') || host === '::1') {
    return { here: url('localhost'), fromOutside: [] };
  }
  return { here: url(host), fromOutside: [url(host)] };
}

/** What a person who has just started the server wants to know, in plain words. */
export function greeting({ here, fromOutside }: Reach, built: boolean): string {
  const lines = ['Present and Voting is running.', '', `  Open      ${here}`];
  for (const [index, address] of fromOutside.entries()) {
    lines.push(`  ${index === 0 ? 'For class' : '       or'} ${address}`);
  }
  lines.push(
    '',
    fromOutside.length > 0
      ? 'Devices on the same network open the class address. Stop with Ctrl+C.'
      : 'Only this machine can open the address. Stop with Ctrl+C.',
  );
  if (!built) {
    lines.push('', 'The pages have not been built yet: run "npm run build", then reload.');
  }
  return lines.join('\n');
}

/** The machine's IPv4 addresses on its local networks. */
function localAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
