import { type Request, type RequestHandler, type Response, Router } from 'express';
import { filmTexts } from '../../shared/history/film-texts.ts';
import { textsOf } from '../../shared/scenario/texts.ts';
import type { DocumentName } from '../scenarios/documents.ts';
import type { PlayableScenario, ScenarioLibrary } from '../scenarios/library.ts';
import type { TranslationsOf } from '../scenarios/translations.ts';
import { sendBody } from './compressed-body.ts';
import { HttpError } from './errors.ts';
import type { FilmDoor } from './film-door.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Asked for again each time, and kept for nobody else: today's right to it is not tomorrow's. */
const FOR_WHO_MAY = 'private, no-cache';

/** Which version of which scenario a request names. */
export type Version = { readonly id: string; readonly hash: string };

export interface ScenarioRoutesOptions {
  readonly scenarios: ScenarioLibrary;
  readonly translations: TranslationsOf;
  readonly film: FilmDoor;
}

/**
 * The scenarios to choose from, the unchanging documents of each under its hash, and what of it has
 * been translated: what anybody may read, and, apart, the film, which gives the record away.
 */
export function scenarioRoutes({ scenarios, translations, film }: ScenarioRoutesOptions): Router {
  const router = Router();

  router.get('/api/scenarios', (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(scenarios.cards());
  });

  const answer =
    (name: DocumentName, cacheControl: string) =>
    async (request: Request<Version>, response: Response) => {
      const { id, hash } = request.params;
      if (!scenarios.has(id, hash)) {
        throw new HttpError(404, 'noSuchScenario', 'There is no such version of this scenario.');
      }
      const body = await scenarios.document(id, name);
      if (body === undefined) {
        throw new HttpError(404, 'noHistory', 'This scenario does not tell what really happened.');
      }
      sendBody(request, response, body, cacheControl);
    };

  const whoMayWatch: RequestHandler<Version> = async (request, _response, next) => {
    await film.check(request);
    next();
  };

  router.get('/api/scenarios/:id/:hash.json', answer('open', FOR_GOOD));
  router.use('/api/scenarios/:id/:hash/history', whoMayWatch);
  router.get('/api/scenarios/:id/:hash/history.json', whoMayWatch, answer('history', FOR_WHO_MAY));

  /** Answers with the translations of a part of a scenario, and of no other. */
  const textsIn =
    (part: (found: PlayableScenario) => object) =>
    async (
      request: Request<{ id: string; hash: string; locale: string }>,
      response: Response,
    ): Promise<void> => {
      const { id, hash, locale } = request.params;
      const found = await scenarios.findExactly(id, hash);
      if (found === undefined) {
        throw new HttpError(404, 'noSuchScenario', 'There is no such version of this scenario.');
      }
      const texts = await translations(found.scenario, locale);
      const paths = [...textsOf(part(found)).keys()].filter((path) => Object.hasOwn(texts, path));
      response
        .set('Cache-Control', FOR_WHO_MAY)
        .json(Object.fromEntries(paths.map((path) => [path, texts[path]])));
    };

  router.get(
    '/api/scenarios/:id/:hash/texts/:locale.json',
    textsIn(({ open }) => open),
  );
  router.get(
    '/api/scenarios/:id/:hash/history/texts/:locale.json',
    textsIn(({ scenario }) => filmTexts(scenario)),
  );

  return router;
}
