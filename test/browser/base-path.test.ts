import { afterAll, beforeAll, expect, it } from 'vitest';
import { t as componentWords } from '../../client/components/words.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { createServer, type RunningServer } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import { SqliteStore } from '../../server/store/sqlite-store.ts';
import { sessionsFile, temporaryFolder } from '../fixtures/live-server.ts';
import { type NarrowProxy, narrowProxy } from '../fixtures/narrow-proxy.ts';
import { createSession, joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import { delegation } from './support/words.ts';

const UNDER = '/model-un/voting';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let proxy: NarrowProxy;
const house = openHouse({ portOf: () => proxy.port });

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await createServer({
    store: new SqliteStore(sessionsFile(folder.path)),
    scenarios: libraryInMemory([scenario]),
    clientFolder: 'dist/client',
    port: 0,
    host: '127.0.0.1',
    basePath: UNDER,
  });
  proxy = await narrowProxy(server.port, 'lets through', UNDER);
});
afterAll(async () => {
  proxy.close();
  await server.close();
  await folder.remove();
});

it('a server that a proxy keeps under a path is played there: pages, pictures, line and links', async () => {
  const facilitator = await house.visit('Fatima', `${UNDER}/`);
  const code = await createSession(facilitator);
  const { pathname } = new URL(facilitator.page.url());
  expect(pathname).toMatch(new RegExp(`^${UNDER}/f/[^/]+$`));
  await facilitator.page.reload();
  await facilitator.sees('button', deskWords('lobby.start'));
  const wall = facilitator.find('link', deskWords('share.projector'));
  const wallPath = (await wall.getAttribute('href')) ?? '';
  expect(wallPath).toBe(`${UNDER}/p/${code.replace('-', '')}`);

  const amina = await house.visit('Amina', `${UNDER}/join/${code.replace('-', '')}`);
  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));
  await facilitator.reads(amina.name);
  const projector = await house.visit('Projector', wallPath, { hall: true });
  await projector.page.getByRole('img', { name: componentWords('share.qr', { code }) }).waitFor();
  await facilitator.press(deskWords('lobby.start'));
  await projector.page.locator('.stage__canvas.is-lit canvas').waitFor();
  expect(proxy.upgrades()).toBeGreaterThan(0);
});
