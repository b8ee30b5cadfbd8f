import { type Request, type Response, Router } from 'express';
import { historyContent } from '../../shared/history/history-content.ts';
import type { PlayableScenario, ScenarioLibrary } from '../scenarios/library.ts';
import { type CompressedBody, compressBody, sendBody } from './compressed-body.ts';
import { HttpError } from './errors.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * The scenarios to choose from, and the unchanging contents of each under its hash: what everybody
 * needs in order to play, and apart from it the film of what really happened, which gives it away.
 */
export function scenarioRoutes(scenarios: ScenarioLibrary): Router {
  const router = Router();
  const keepOpen = keepBodies(({ open }) => open);
  const keepHistory = keepBodies(({ scenario }) => historyContent(scenario));

  router.get('/api/scenarios', (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(scenarios.all().map(summaryOf));
  });

  const answer =
    (bodyOf: ReturnType<typeof keepBodies>) =>
    async (request: Request<{ id: string; hash: string }>, response: Response) => {
      const { id, hash } = request.params;
      const found = scenarios.findExactly(id, hash);
      if (found === undefined) {
        throw new HttpError(404, 'noSuchScenario', 'There is no such version of this scenario.');
      }
      const body = await bodyOf(found);
      if (body === undefined) {
        throw new HttpError(404, 'noHistory', 'This scenario does not tell what really happened.');
      }
      sendBody(request, response, body, FOR_GOOD);
    };

  router.get('/api/scenarios/:id/:hash.json', answer(keepOpen));
  router.get('/api/scenarios/:id/:hash/history.json', answer(keepHistory));

  return router;
}

/** Makes and compresses one content of each scenario when it is first asked for, and keeps it. */
function keepBodies(contentOf: (scenario: PlayableScenario) => object | undefined) {
  const bodies = new Map<string, Promise<CompressedBody> | undefined>();
  return (playable: PlayableScenario): Promise<CompressedBody> | undefined => {
    const { hash } = playable.scenario;
    if (bodies.has(hash)) return bodies.get(hash);
    const content = contentOf(playable);
    const body =
      content &&
      compressBody(Buffer.from(JSON.stringify(content)), 'application/json; charset=utf-8', true);
    bodies.set(hash, body);
    return body;
  };
}

function summaryOf({ open, scenario }: PlayableScenario) {
  const {
    id,
    hash,
    title,
    subtitle,
    summary,
    players,
    runsOfShow,
    coreSeats,
    delegations,
    houseRules,
  } = open;
  const seats = delegations.length;
  const forum = open.stages.at(-1)?.forum;
  const hasHistory = scenario.history !== undefined;
  return {
    id,
    hash,
    title,
    subtitle,
    summary,
    players,
    runsOfShow,
    coreSeats,
    seats,
    forum,
    hasHistory,
    ...(houseRules && { houseRules }),
  };
}
