import { networkInterfaces } from 'node:os';

/** The machine's IPv4 addresses on its local networks. */
export function localAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** What a person who has just started the server wants to know, in plain words. */
export function greeting(port: number, addresses: readonly string[], built: boolean): string {
  const lines = ['Present and Voting is running.', '', `  Open      http://localhost:${port}`];
  addresses.forEach((address, index) => {
    const label = index === 0 ? 'For class' : '       or';
    lines.push(`  ${label} http://${address}:${port}`);
  });
  if (addresses.length > 0) {
    lines.push('', 'Devices on the same network open the class address. Stop with Ctrl+C.');
  } else {
    lines.push(
      '',
      'This machine is on no network: only it can open the address. Stop with Ctrl+C.',
    );
  }
  if (!built) {
    lines.push('', 'The pages have not been built yet: run "npm run build", then reload.');
  }
  return lines.join('\n');
}
