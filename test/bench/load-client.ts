import { connect as connectTo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { keepReturning } from '../../client/line/return.ts';
import { PROTOCOL } from '../../shared/protocol/messages.ts';

/** A WebSocket frame's header from server to client, in bytes, by the length of what it carries. */
const frameHeader = (length: number) => (length < 126 ? 2 : length < 65_536 ? 4 : 10);

interface Waiting {
  readonly votes: number;
  readonly seen: () => void;
}

/** One client under measurement: it counts its bytes and the votes it has seen, and nothing more. */
export class LoadClient {
  readonly socket: Socket;
  readonly seat: string;
  /** All that has come over the socket since it was opened, frame headers included. */
  bytes = 0;
  /** Votes seen since `forget`. */
  readonly #votes = new Set<string>();
  #waiting: Waiting | undefined;
  #greeted: (() => void) | undefined;
  #version = 0;
  readonly #giveUp: () => void;

  constructor(port: number, seat: string, auth: object) {
    this.seat = seat;
    this.socket = io(`http://127.0.0.1:${port}`, {
      auth: (answer) =>
        answer({
          protocol: PROTOCOL,
          ...auth,
          ...(this.#version > 0 && { have: { public: this.#version } }),
        }),
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
    });
    this.#giveUp = keepReturning(this.socket, () => answers(port));
    this.socket.io.on('open', () => {
      this.socket.io.engine.on('packet', ({ data }: { data?: string }) => {
        const length = 1 + Buffer.byteLength(data ?? '');
        this.bytes += length + frameHeader(length);
      });
    });
    this.socket.on('hello', ({ streams }: { streams?: Record<string, { version: number }> }) => {
      this.#version = streams?.['public']?.version ?? 0;
      this.#greeted?.();
      this.#greeted = undefined;
    });
    this.socket.on('u', (version: number, patch: { lights?: Record<string, string> }) => {
      this.#version = version;
      for (const seat of Object.keys(patch.lights ?? {})) this.#see(seat);
    });
    this.socket.on('vote', ({ seat }: { seat: string }) => this.#see(seat));
  }

  /** Resolves at the next greeting: after connecting, or after coming back. */
  greeted(): Promise<void> {
    return new Promise((resolve) => {
      this.#greeted = resolve;
    });
  }

  /** Ends the connection for good. */
  leave(): void {
    this.#giveUp();
    this.socket.disconnect();
  }

  /** Resolves with the server's answer. */
  send(message: object): Promise<unknown> {
    return new Promise((resolve) => this.socket.emit('c', message, resolve));
  }

  /** Resolves when so many different votes have been seen. */
  sees(votes: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#votes.size >= votes) resolve();
      else this.#waiting = { votes, seen: resolve };
    });
  }

  forget(): void {
    this.#votes.clear();
  }

  #see(seat: string): void {
    this.#votes.add(seat);
    if (this.#waiting === undefined || this.#votes.size < this.#waiting.votes) return;
    const { seen } = this.#waiting;
    this.#waiting = undefined;
    seen();
  }
}

/** Whether a server answers, as a page asks it; by hand, for hundreds ask from this one process. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const line = connectTo(port, '127.0.0.1', () => {
      line.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    });
    line.once('data', () => {
      line.destroy();
      resolve(true);
    });
    line.once('error', () => resolve(false));
  });
}
