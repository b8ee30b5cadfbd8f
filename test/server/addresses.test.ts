import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  classAddresses,
  greeting,
  reach,
  sortedOut,
} from '../../server/addresses.ts';

const likely = (address: string): Candidate => ({ address, isInner: false });
const inner = (address: string): Candidate => ({ address, isInner: true });
const WIFI = '192.168.0.7';

/** An adapter with an address, of a maker. */
const adapter = (address: string, mac = 'a4:83:e7:12:34:56'): NetworkInterfaceInfo[] => [
  { address, mac, netmask: '255.255.255.0', family: 'IPv4', internal: false, cidr: null },
];

describe('the greeting', () => {
  it('names the addresses for the class when the server listens on all of them', () => {
    const own = [likely(WIFI), likely('10.0.0.7')];
    const words = greeting(reach({ host: undefined, port: 3000 }, own), true);
    expect(words).toContain('Open      http://localhost:3000');
    expect(words).toContain(`For class http://${WIFI}:3000`);
    expect(words).toContain('or http://10.0.0.7:3000');
    expect(words).not.toContain('npm run build');
  });

  it('promises no class address that cannot be reached', () => {
    const here = { here: 'http://localhost:3000', fromOutside: [], possible: [] };
    expect(reach({ host: '127.0.0.1', port: 3000 }, [likely(WIFI)])).toEqual(here);
    expect(reach({ host: WIFI, port: 80 }, []).here).toBe(`http://${WIFI}:80`);
  });

  it('prints an address of version 6 so that it can be opened', () => {
    expect(reach({ host: 'fd00::7', port: 3000 }, []).here).toBe('http://[fd00::7]:3000');
    expect(reach({ host: '::1', port: 3000 }, []).here).toBe('http://[::1]:3000');
  });

  it('names the path under which the server lies', () => {
    const { here, fromOutside } = reach({ host: undefined, port: 80, basePath: '/voting' }, [
      likely(WIFI),
    ]);
    expect([here, ...fromOutside]).toEqual([
      'http://localhost:80/voting',
      `http://${WIFI}:80/voting`,
    ]);
  });
});

describe('the addresses of a machine', () => {
  it.each([
    ['VirtualBox Host-Only Network', adapter('192.168.56.1')],
    ['Ethernet 3', adapter('192.168.56.1', '0a:00:27:00:00:0d')],
    ['VMware Network Adapter VMnet8', adapter('192.168.110.1')],
    ['vEthernet (WSL (Hyper-V firewall))', adapter('172.28.0.1')],
    ['docker0', adapter('172.17.0.1')],
    ['br-3f2a', adapter('172.18.0.1')],
    ['utun4', adapter('10.8.0.2')],
    ['tun0', adapter('10.8.0.2')],
    ['tailscale0', adapter('100.101.102.103')],
    ['Ethernet 2', adapter('169.254.3.4')],
  ])('are not those of %s, even where that leads out of the house', (name, addresses) => {
    const own = { [name]: addresses, 'Wi-Fi': adapter(WIFI) };
    const found = sortedOut(own, addresses[0]?.address);
    const { fromOutside, possible } = reach({ host: undefined, port: 3000 }, found);
    expect(fromOutside).toEqual([`http://${WIFI}:3000`]);
    expect(possible).toEqual([`http://${WIFI}:3000`, `http://${addresses[0]?.address}:3000`]);
  });

  it('begin with the one that leads out of the house', () => {
    const own = { eth0: adapter('10.1.1.1'), wlan0: adapter(WIFI) };
    expect(sortedOut(own, WIFI)[0]).toEqual(likely(WIFI));
    expect(sortedOut(own, undefined)).toHaveLength(2);
  });

  it('are told all where none looks like one of the room, as in a virtual machine', () => {
    const { fromOutside } = reach({ host: undefined, port: 80 }, [inner('172.28.0.1')]);
    expect(fromOutside).toEqual(['http://172.28.0.1:80']);
  });

  it('are found on this machine without waiting for anybody', async () => {
    for (const { address } of await classAddresses()) expect(address).toMatch(/^\d+(\.\d+){3}$/);
  });
});
