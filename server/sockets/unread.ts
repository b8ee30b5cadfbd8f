import type { SessionSocket } from './types.ts';

/**
 * Counts what waits for a connection that does not read. Once it is more than `most` bytes the connection
 * is ended, what waits is let go, and `ended` is told. What has been handed to the network is counted no
 * more: it was no more than that either.
 */
export function endUnread({ conn }: SessionSocket, most: number, ended: () => void): void {
  let waiting = 0;
  let isOver = false;
  conn.on('flush', () => {
    waiting = 0;
  });
  conn.on('packetCreate', ({ data }) => {
    waiting += typeof data === 'string' ? Buffer.byteLength(data) : 0;
    if (waiting <= most || isOver) return;
    isOver = true;
    ended();
    const line: unknown = Reflect.get(conn.transport, 'socket');
    conn.close(true);
    // A WebSocket would wait half a minute for a farewell that nobody reads.
    if (canTerminate(line)) line.terminate();
  });
}

const canTerminate = (line: unknown): line is { terminate(): void } =>
  typeof line === 'object' && line !== null && 'terminate' in line;
