import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

const ADDRESS = '/healthz';

/** What the server says of its health. */
export interface Health {
  /** False while the store takes so long that commands are refused. */
  readonly ok: boolean;
  /** How many sessions are in memory. */
  readonly sessions: number;
  readonly connections: number;
}

/**
 * Answers who asks whether the server is well, before all else: when it comes back after a crash a
 * whole class asks at once. Everything but that goes on to `others`.
 */
export function answerHealth(health: () => Health, others: RequestListener): RequestListener {
  return (request, response) => {
    if (asksForHealth(request)) tell(response, health());
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
