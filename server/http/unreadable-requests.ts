import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** What is wrong with a request whose head cannot be read, by Node's code; else it is malformed. */
const REASONS: Readonly<Record<string, readonly [status: string, code: string, message: string]>> =
  {
    HPE_HEADER_OVERFLOW: [
      '431 Request Header Fields Too Large',
      'tooLarge',
      'The head of the request is too large.',
    ],
    ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'tooSlow', 'The request took too long.'],
  };
const MALFORMED = ['400 Bad Request', 'malformed', 'The request cannot be understood.'] as const;

/** Answers requests that never come as far as Express, with a reason and with security headers. */
export function answerUnreadable(http: Server): void {
  http.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [status, code, message] = REASONS[error.code ?? ''] ?? MALFORMED;
    const body = JSON.stringify({ error: { code, message } });
    socket.end(
      [
        `HTTP/1.1 ${status}`,
        'Content-Type: application/json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        "Content-Security-Policy: default-src 'none'",
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: same-origin',
        'Cache-Control: no-store',
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  });
}
