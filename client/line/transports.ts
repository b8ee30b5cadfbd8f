import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, Handshake, ServerToClient } from '../../shared/protocol/messages.ts';
import { at } from '../browser/base-path.ts';
import { keptHere, keyOf } from '../browser/kept.ts';

/** A way to the server: one connection that is kept open, or requests one after another. */
type Transport = 'websocket' | 'polling';

/** Where it is kept which way worked last, so that the next page need not find it out again. */
export interface KeptTransport {
  read(): string | undefined;
  write(name: string): void;
}

export interface Way {
  readonly auth: (answer: (handshake: Handshake) => void) => void;
  readonly kept?: KeptTransport;
  /** Left out: where the page came from. */
  readonly server?: string;
}

/** By what is tried first: requests may lead to a WebSocket later, and do wherever one gets through. */
const ORDERS = {
  websocket: ['websocket', 'polling'],
  polling: ['polling', 'websocket'],
} as const satisfies Record<Transport, readonly Transport[]>;

/**
 * How long each may take to open, in ms. A network that swallows WebSockets never says so, and one
 * that lets them through needs a fraction of this; requests may be slow.
 */
const PATIENCE: Readonly<Record<Transport, number>> = { websocket: 4_000, polling: 20_000 };

/**
 * Opens a line that finds its way through networks that refuse, strip or swallow WebSockets: what is
 * refused is followed by the other way at once, what is not answered by the other way at the next try.
 */
export function openLine({
  auth,
  kept = keptByBrowser,
  server,
}: Way): Socket<ServerToClient, ClientToServer> {
  let first: Transport = kept.read() === 'polling' ? 'polling' : 'websocket';
  const settings = {
    transports: [...ORDERS[first]],
    timeout: PATIENCE[first],
    tryAllTransports: true,
    reconnection: false,
    path: at('/socket.io'),
    auth,
  };
  const socket = server === undefined ? io(settings) : io(server, { ...settings, forceNew: true });
  const manager = socket.io;

  function tryFirst(name: Transport): void {
    first = name;
    manager.opts.transports = [...ORDERS[name]];
    manager.timeout(PATIENCE[name]);
  }

  function noteWorking(name: string): void {
    kept.write(name);
    tryFirst(name === 'polling' ? 'polling' : 'websocket');
  }

  manager.on('open', () => {
    const { engine } = manager;
    noteWorking(engine.transport.name);
    engine.once('upgrade', ({ name }) => noteWorking(name));
  });
  manager.on('error', ({ message }) => {
    if (message === 'timeout') tryFirst(first === 'websocket' ? 'polling' : 'websocket');
  });
  return socket;
}

const KEY = keyOf('transport');

/** Kept in this browser; where it keeps nothing, every page finds its way anew. */
const keptByBrowser: KeptTransport = {
  read: () => keptHere.read(KEY),
  write: (name) => keptHere.write(KEY, name),
};
