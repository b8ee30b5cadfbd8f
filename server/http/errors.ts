import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { RULES_VERSION } from '../../shared/procedure/session/opening.ts';
import { Faults } from '../rooms/faults.ts';
import { ScenarioGone } from '../rooms/rooms.ts';
import { RulesUnreadable } from '../rooms/rules-unreadable.ts';
import { ScenarioUnusable } from '../scenarios/library.ts';

/** An answer other than the one asked for: told to the client as it is. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The last handler: every error becomes `{ error: { code, message } }` in plain words. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  const faults = new Faults(log);
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, code, message } = asHttpError(error);
    if (status >= 500) faults.note(error, {}, 'a request failed');
    response.status(status).set('Cache-Control', 'no-store').json({ error: { code, message } });
  };
}

function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof ScenarioGone) {
    return new HttpError(
      410,
      'scenarioGone',
      'This session was opened with a scenario that has been changed or removed since.',
    );
  }
  if (error instanceof RulesUnreadable) {
    const { rules, is } = error.log;
    return new HttpError(
      410,
      is === 'older' ? 'rulesOlder' : 'rulesNewer',
      `This session was played by version ${rules} of the rules; this server plays by version ${RULES_VERSION} and cannot go on with it.`,
    );
  }
  if (error instanceof ScenarioUnusable) {
    return new HttpError(
      503,
      'scenarioUnusable',
      'This scenario is not in order on the server. Its messages say how to mend that.',
    );
  }
  const status = statusOf(error);
  if (status === 413) return new HttpError(413, 'tooLarge', 'The request is too large.');
  if (status === 400) return new HttpError(400, 'malformed', 'The request cannot be understood.');
  if (status === 415) {
    return new HttpError(
      415,
      'unsupported',
      'The request is written in a way that is not read here.',
    );
  }
  return new HttpError(503, 'failed', 'The server could not do this. Please try again.');
}

/** Express and its parsers put the status on their errors. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}
