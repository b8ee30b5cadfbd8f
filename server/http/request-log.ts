import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * Logs every answered request by its route, not its address: codes, tokens and names stay out of
 * the log.
 */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    response.on('finish', () => {
      const route: unknown = request.route?.path;
      log.debug(
        {
          method: request.method,
          route: typeof route === 'string' ? route : 'page or file',
          status: response.statusCode,
          ms: Math.round(performance.now() - startedAt),
        },
        'request',
      );
    });
    next();
  };
}
