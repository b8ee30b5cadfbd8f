import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { RunningServer } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import type { HistoryMove } from '../../shared/scenario/scenario.ts';
import type { Translations } from '../../shared/scenario/texts.ts';
import { call, join, openSession, startServer, temporaryFolder } from '../fixtures/live-server.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { TestClient } from '../fixtures/test-client.ts';

const rain: HistoryMove = {
  move: 'tell',
  text: 'It rained.',
  date: '2018-11-08',
  confidence: 'high',
  sources: [],
};
const FRENCH = {
  title: 'Un petit scénario',
  'instructions/AAA/wants': 'Nous voulons.',
  'debrief/headline': 'Deux pôles',
  'history/0/text': 'Il pleuvait.',
};
const withBrief = z.object({ instructions: z.object({ wants: z.string() }) });

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path, {
    scenarios: libraryInMemory([{ ...smallScenario(), history: [rain] }]),
    translations: async (_scenario, locale): Promise<Translations> =>
      locale === 'fr' ? FRENCH : {},
  });
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

const textsIn = async (locale: string): Promise<unknown> =>
  (await call(server.port, `/api/scenarios/small/small-hash/texts/${locale}.json`)).json();

it('anybody may have the translations of what anybody may read, and no brief or record among them', async () => {
  expect(await textsIn('fr')).toEqual({ title: FRENCH.title });
  expect(await textsIn('de')).toEqual({});
});

it('a film has its translations apart, for it gives the record away', async () => {
  const answer = await call(server.port, '/api/scenarios/small/small-hash/history/texts/fr.json');
  expect(await answer.json()).toEqual({ 'history/0/text': 'Il pleuvait.' });
});

it('a brief is told in the language of its reader, who holds the seat', async () => {
  const opened = await openSession(server.port);
  const { token } = await join(server.port, opened, 'Amina');
  const amina = await TestClient.connect(server.port, { session: opened.session, token });
  await amina.send({ type: 'takeSeat', seat: 'AAA' });
  amina.close();
  const wantsIn = async (locale: string) => {
    const path = `/api/sessions/${opened.session}/seats/AAA?lang=${locale}`;
    const authorization = { Authorization: `Bearer ${token}` };
    const answer = await call(server.port, path, undefined, authorization);
    return withBrief.parse(await answer.json()).instructions.wants;
  };
  expect(await wantsIn('fr')).toBe('Nous voulons.');
  expect(await wantsIn('en')).toBe('Secret wants of AAA.');
});
