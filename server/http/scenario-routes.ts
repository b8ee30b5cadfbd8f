import { Router } from 'express';
import type { PlayableScenario, ScenarioLibrary } from '../scenarios/library.ts';
import { type CompressedBody, compressBody, sendBody } from './compressed-body.ts';
import { HttpError } from './errors.ts';

/** The scenarios to choose from, and the unchanging public content of each under its hash. */
export function scenarioRoutes(scenarios: ScenarioLibrary): Router {
  const router = Router();
  const bodies = new Map<string, Promise<CompressedBody>>();
  const bodyOf = ({ scenario, open }: PlayableScenario): Promise<CompressedBody> => {
    const known = bodies.get(scenario.hash);
    if (known !== undefined) return known;
    const json = Buffer.from(JSON.stringify(open));
    const body = compressBody(json, 'application/json; charset=utf-8', true);
    bodies.set(scenario.hash, body);
    return body;
  };

  router.get('/api/scenarios', (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(scenarios.all().map(summaryOf));
  });

  router.get('/api/scenarios/:id/:hash.json', async (request, response) => {
    const { id, hash } = request.params;
    const found = scenarios.findExactly(id, hash);
    if (found === undefined) {
      throw new HttpError(404, 'noSuchScenario', 'There is no such version of this scenario.');
    }
    const body = await bodyOf(found);
    sendBody(request, response, body, 'public, max-age=31536000, immutable');
  });

  return router;
}

function summaryOf({ open }: PlayableScenario) {
  const { id, hash, title, subtitle, summary, players, runsOfShow, coreSeats, delegations } = open;
  const seats = delegations.length;
  return { id, hash, title, subtitle, summary, players, runsOfShow, coreSeats, seats };
}
