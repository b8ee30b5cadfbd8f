import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { StoreHealth } from '../store/pulse.ts';

const ADDRESS = '/healthz';

/** What the server says of its health. */
export interface Health {
  /** False while moves cannot be written, and so are refused. */
  readonly ok: boolean;
  /** Whether the store writes; `slow` where a write takes so long that commands are refused. */
  readonly store: StoreHealth | 'slow';
  /** How many sessions are in memory. */
  readonly sessions: number;
  readonly connections: number;
}

/**
 * Answers who asks whether the server is well, before all else: when it comes back after a crash a
 * whole class asks at once. Everything but that goes on to `others`.
 */
export function answerHealth(
  health: () => Promise<Health>,
  others: RequestListener,
): RequestListener {
  return (request, response) => {
    if (asksForHealth(request)) void health().then((is) => tell(response, is));
    else others(request, response);
  };
}

function asksForHealth({ method, url }: IncomingMessage): boolean {
  return url === ADDRESS && (method === 'GET' || method === 'HEAD');
}

function tell(response: ServerResponse, health: Health): void {
  response
    .writeHead(health.ok ? 200 : 503, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    .end(JSON.stringify(health));
}
