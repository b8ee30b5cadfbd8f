import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** Where the server can be opened. */
export interface Reach {
  /** On this machine. */
  readonly here: string;
  /** From other devices on the local networks, the likeliest first. */
  readonly fromOutside: readonly string[];
  /** The same, and after them those that hardly any other device reaches. */
  readonly possible: readonly string[];
}

/** An address of this machine. */
export interface Candidate {
  readonly address: string;
  /** Whether it is of a network that only this machine has, or its owner's others: a virtual machine's, a VPN's. */
  readonly isInner: boolean;
}

export interface Listening {
  /** Undefined: on all of the machine's addresses. */
  readonly host: string | undefined;
  readonly port: number;
  /** The path under which a proxy keeps the server; empty where none does. */
  readonly basePath?: string;
}

/** The addresses of a server, by the machine's own (`classAddresses`) where it listens on all of them. */
export function reach(
  { host, port, basePath = '' }: Listening,
  candidates: readonly Candidate[],
): Reach {
  const url = (name: string) =>
    `http://${name.includes(':') ? `[${name}]` : name}:${port}${basePath}`;
  if (host === undefined || host === '0.0.0.0' || host === '::') {
    const likely = candidates.filter(({ isInner }) => !isInner);
    const told = likely.length > 0 ? likely : candidates;
    return {
      here: url('localhost'),
      fromOutside: told.map(({ address }) => url(address)),
      possible: [...likely, ...candidates.filter(({ isInner }) => isInner)].map(({ address }) =>
        url(address),
      ),
    };
  }
  if (host === 'localhost' || host.startsWith('127.') || host === '::1') {
    return { here: url(host === '::1' ? host : 'localhost'), fromOutside: [], possible: [] };
  }
  return { here: url(host), fromOutside: [url(host)], possible: [url(host)] };
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

/** Adapters by the names that systems and programs give them, when they lead to no other device in the room. */
const INNER_NAMES =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|cni|flannel|cali|podman|utun|tun|tap|wg|zt|tailscale|ham|ppp|ipsec|gpd|awdl|llw)|virtualbox|vmware|vethernet|hyper-v|wsl|vpn|tailscale|zerotier|wireguard|hamachi|loopback/i;
/** By the makers of virtual adapters, where a system gives them names of its own. */
const INNER_HARDWARE = /^(0a:00:27|00:50:56|00:05:69|00:0c:29|00:15:5d|02:42)/i;
/** What a device gives itself where it has found no network. */
const NOWHERE = /^169\.254\./;

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The IPv4 addresses among a machine's interfaces: the one that leads out of the house first, those
 * of virtual machines, containers and VPNs last.
 */
export function sortedOut(
  interfaces: Interfaces,
  leadsOut: string | undefined,
): readonly Candidate[] {
  return Object.entries(interfaces)
    .flatMap(([name, all = []]) => all.map((one) => ({ name, ...one })))
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ name, address, mac }) => ({
      address,
      isInner: INNER_NAMES.test(name) || INNER_HARDWARE.test(mac) || NOWHERE.test(address),
    }))
    .sort((one, other) => rank(one, leadsOut) - rank(other, leadsOut));
}

function rank({ address, isInner }: Candidate, leadsOut: string | undefined): number {
  return (isInner ? 2 : 0) + (address === leadsOut ? 0 : 1);
}

/** This machine's addresses as they are now, the likeliest to be reached by a class first. */
export async function classAddresses(): Promise<readonly Candidate[]> {
  return sortedOut(networkInterfaces(), await addressThatLeadsOut());
}

/** Any address outside: it is asked which way would lead there, and nothing is sent. */
const OUTSIDE = '192.0.2.1';
const ANY_PORT = 9;

/** The address from which this machine would speak to the world; undefined where it has no way out. */
async function addressThatLeadsOut(): Promise<string | undefined> {
  const socket = createSocket('udp4');
  try {
    socket.connect(ANY_PORT, OUTSIDE);
    await once(socket, 'connect');
    return socket.address().address;
  } catch {
    return undefined;
  } finally {
    socket.close();
  }
}
