import { type Request, type Response, Router } from 'express';
import type { DocumentName } from '../scenarios/documents.ts';
import type { ScenarioLibrary } from '../scenarios/library.ts';
import { sendBody } from './compressed-body.ts';
import { HttpError } from './errors.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The scenarios to choose from, and the unchanging documents of each under its hash. */
export function scenarioRoutes(scenarios: ScenarioLibrary): Router {
  const router = Router();

  router.get('/api/scenarios', (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(scenarios.cards());
  });

  const answer =
    (name: DocumentName) =>
    async (request: Request<{ id: string; hash: string }>, response: Response) => {
      const { id, hash } = request.params;
      if (!scenarios.has(id, hash)) {
        throw new HttpError(404, 'noSuchScenario', 'There is no such version of this scenario.');
      }
      const body = await scenarios.document(id, name);
      if (body === undefined) {
        throw new HttpError(404, 'noHistory', 'This scenario does not tell what really happened.');
      }
      sendBody(request, response, body, FOR_GOOD);
    };

  router.get('/api/scenarios/:id/:hash.json', answer('open'));
  router.get('/api/scenarios/:id/:hash/history.json', answer('history'));

  return router;
}
