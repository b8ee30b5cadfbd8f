import { describe, it } from 'vitest';
import { t as commonWords } from '../../client/components/words.ts';
import { t as pageWords } from '../../client/pages/words.ts';
import { createSession } from './support/doors.ts';
import { openHouse } from './support/house.ts';

const house = openHouse({ expected: /Failed to load resource|ERR_FAILED/ });
const LOOKED_UP = '**/api/sessions/by-code/**';

describe('a projector that does not come to its session says why:', () => {
  it('there is no session with this code', async () => {
    const projector = await house.visit('Projector', '/p/AAAAAA');
    await projector.sees('heading', pageWords('projector.unknown'));
  });

  it('the server is away', async () => {
    const code = await createSession(await house.visit('Fatima', '/'));
    const projector = await house.visit('Projector', '/');
    await projector.page.route(LOOKED_UP, (route) => route.abort());
    await projector.page.goto(`http://127.0.0.1:${house.port}/p/${code}`);
    await projector.sees('heading', commonWords('loading.failed'));
    await projector.reads(commonWords('problem.unreachable'));
  });

  it('too much was asked from here', async () => {
    const projector = await house.visit('Projector', '/');
    const message = 'Too many codes from here. Please wait a minute.';
    const error = { code: 'tooMany', message };
    await projector.page.route(LOOKED_UP, (route) =>
      route.fulfill({ status: 429, json: { error } }),
    );
    await projector.page.goto(`http://127.0.0.1:${house.port}/p/AAAAAA`);
    await projector.sees('heading', commonWords('loading.failed'));
    await projector.reads(message);
  });
});
