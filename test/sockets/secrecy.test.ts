import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import type { ClientCommand } from '../../shared/procedure/road/moves.ts';
import type { RedLine, Scenario } from '../../shared/scenario/scenario.ts';
import {
  call,
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { type Auth, TestClient } from '../fixtures/test-client.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
const ears = new Map<string, { client: TestClient; bytes: string[]; token?: string }>();

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path, {
    scenarios: libraryInMemory([withLine(smallScenario(6))]),
  });
  const options = { chair: 'facilitator', board: 'sealed' };
  opened = await openSession(server.port, { options });
});
afterEach(async () => {
  for (const { client } of ears.values()) client.close();
  ears.clear();
  await server.close();
  await folder.remove();
});

/** The scenario in which the capital of AAB bends a line almost at once, to a stand that nothing else has. */
function withLine(scenario: Scenario): Scenario {
  const brief = scenario.instructions['AAB'];
  if (brief === undefined) throw new Error('AAB has a brief.');
  const redLines: readonly RedLine[] = [
    {
      text: 'Secret line of AAB.',
      issue: 'forum',
      beyond: 0,
      terms: { cost: 1, delayMs: 20 },
      file: { chance: 1, beyond: -1.4375 },
    },
  ];
  return { ...scenario, instructions: { ...scenario.instructions, AAB: { ...brief, redLines } } };
}

/** Connects somebody, and keeps every byte that the server ever sends them. */
async function listen(name: string, auth: Omit<Auth, 'session'> = {}): Promise<TestClient> {
  const client = new TestClient(server.port, { session: opened.session, ...auth });
  const bytes: string[] = [];
  client.socket.io.on('open', () => {
    client.socket.io.engine.on('packet', ({ data }) => bytes.push(String(data ?? '')));
  });
  ears.set(name, { client, bytes, ...(auth.token && { token: auth.token }) });
  await client.until(() => client.welcome !== undefined);
  return client;
}

async function delegate(name: string): Promise<{ client: TestClient; person: string }> {
  const { token, person } = await join(server.port, opened, `Name-of-${name}`);
  return { client: await listen(name, { token }), person };
}

/** Says something to all, and waits until it has come: so has whatever was sent before. */
async function everybodyHas(chair: TestClient, text: string): Promise<readonly TestClient[]> {
  expect(await chair.send({ type: 'broadcastNote', text })).toHaveProperty('done');
  const everybody = [...ears.values()].map(({ client }) => client);
  for (const client of everybody) {
    await client.until(() => JSON.stringify(client.room).includes(text));
  }
  return everybody;
}

/** Who has been sent this word. */
const whoHeard = (word: string) =>
  [...ears].filter(([, { bytes }]) => bytes.join().includes(word)).map(([name]) => name);

it('[VIE-1] every word that is sent to anybody is of an audience they belong to', async () => {
  const chair = await listen('chair', { token: opened.facilitatorToken });
  await listen('projector');
  const ada = await delegate('ada');
  const ben = await delegate('ben');
  const cam = await delegate('cam');
  await delegate('dan');
  const seating: readonly ClientCommand[] = [
    { type: 'assignSeat', person: ada.person, seat: 'AAB' },
    { type: 'assignSeat', person: ben.person, seat: 'AAB' },
    { type: 'assignSeat', person: cam.person, seat: 'AAC' },
    { type: 'advancePhase', to: 'briefing' },
    { type: 'advancePhase', to: 'action' },
  ];
  const voting: readonly ClientCommand[] = [{ type: 'announceBallot' }, { type: 'openVoting' }];
  for (const command of seating) expect(await chair.send(command)).toHaveProperty('done');
  const expected = { result: 85, states: { AAD: 35, AAE: 15 } };
  const foresees = { type: 'giveForecast', matter: 'committee-one', ...expected } as const;
  expect(await ada.client.send(foresees)).toHaveProperty('done');
  for (const command of voting) expect(await chair.send(command)).toHaveProperty('done');
  await ada.client.send({ type: 'castVote', choice: 'abstain' });
  await cam.client.send({ type: 'castVote', choice: 'no' });
  await ben.client.until(() => ben.client.desk?.vote === 'abstain');
  await cam.client.until(() => cam.client.desk?.vote === 'no');
  await chair.send({ type: 'releaseSeat', person: ben.person });
  await ben.client.until(() => ben.client.desk === undefined);
  await ada.client.send({ type: 'castVote', choice: 'yes' });
  await ada.client.until(() => ada.client.desk?.vote === 'yes');
  await chair.send({ type: 'removePerson', person: cam.person });
  const { client: removed } = ears.get('cam') ?? {};
  await removed?.until(() => !removed.socket.connected);
  const heardBefore = ears.get('cam')?.bytes.length;
  const late = await listen('late');
  await late.until(() => late.room?.lights['AAB'] === 'cast');

  expect(whoHeard('Name-of-ada')).toEqual(['chair', 'ada', 'ben']);
  expect(whoHeard('Name-of-ben')).toEqual(['chair', 'ada', 'ben']);
  expect(whoHeard('Name-of-cam')).toEqual(['chair', 'cam']);
  expect(whoHeard('Name-of-dan')).toEqual(['chair', 'dan']);
  expect(whoHeard(`person:${ada.person}`)).toEqual(['ada']);
  expect(whoHeard('"seat:AAB"')).toEqual(['ada', 'ben']);
  expect(whoHeard('"vote":"abstain"')).toEqual(['ada', 'ben']);
  expect(whoHeard('"vote":"no"')).toEqual(['cam']);
  expect(whoHeard('"vote":"yes"')).toEqual(['ada']);
  expect(whoHeard('"AAB":"yes"')).toEqual([]);
  expect(whoHeard('"AAB":"cast"')).not.toEqual([]);
  expect(whoHeard('Secret')).toEqual([]);
  expect(whoHeard('"result":85')).toEqual(['ada']);
  expect(whoHeard('"AAD":35')).toEqual(['ada']);
  expect(whoHeard('"committee-one":{"count":1}')).toContain('projector');
  expect(ears.get('cam')?.bytes.length).toBe(heardBefore);

  const brief = async (seat: string, name: string) => {
    const token = ears.get(name)?.token ?? 'x'.repeat(43);
    const headers = { Authorization: `Bearer ${token}` };
    const path = `/api/sessions/${opened.session}/seats/${seat}`;
    return (await call(server.port, path, undefined, headers)).text();
  };
  for (const [name] of ears) {
    const hears = (await brief('AAB', name)).includes('Secret wants of AAB');
    expect([name, hears]).toEqual([name, name === 'ada' || name === 'chair']);
  }
});

it('[HLP-2] a call for help and what the facilitator answers reach nobody but those two', async () => {
  const chair = await listen('chair', { token: opened.facilitatorToken });
  const second = await listen('second', { token: opened.facilitatorToken });
  await listen('projector');
  const ada = await delegate('ada');
  const ben = await delegate('ben');
  const cam = await delegate('cam');
  const seating: readonly ClientCommand[] = [
    { type: 'assignSeat', person: ada.person, seat: 'AAB' },
    { type: 'assignSeat', person: ben.person, seat: 'AAB' },
    { type: 'assignSeat', person: cam.person, seat: 'AAC' },
    { type: 'advancePhase', to: 'briefing' },
  ];
  for (const command of seating) expect(await chair.send(command)).toHaveProperty('done');

  await ada.client.send({ type: 'askForHelp', text: 'Ask-of-ada' });
  await second.until(() => second.views.facilitator?.people[ada.person]?.help !== undefined);
  await chair.send({ type: 'tellPerson', person: ada.person, text: 'Answer-to-ada' });
  const told = () => ada.client.views[`person:${ada.person}`]?.told;
  await ada.client.until(() => told() !== undefined);
  await ada.client.send({ type: 'readLine', line: told()?.fact ?? 0 });
  await chair.send({ type: 'advancePhase', to: 'action' });
  await chair.send({ type: 'advancePhase', to: 'debrief' });
  for (const { client } of ears.values()) {
    await client.until(() => client.room?.phase === 'debrief');
  }

  expect(whoHeard('Ask-of-ada')).toEqual(['chair', 'second', 'ada']);
  expect(whoHeard('Answer-to-ada')).toEqual(['chair', 'second', 'ada']);
});

it('[CAP-5] what is asked of capital and answered reaches nobody else before the debrief', async () => {
  const chair = await listen('chair', { token: opened.facilitatorToken });
  await listen('projector');
  const ada = await delegate('ada');
  const cam = await delegate('cam');
  await delegate('dan');
  const steps: readonly ClientCommand[] = [
    { type: 'assignSeat', person: ada.person, seat: 'AAB' },
    { type: 'assignSeat', person: cam.person, seat: 'AAC' },
    { type: 'advancePhase', to: 'briefing' },
  ];
  for (const step of steps) expect(await chair.send(step)).toHaveProperty('done');
  expect(await ada.client.send({ type: 'sendCable', line: '1' })).toHaveProperty('done');
  await ada.client.until(() => ada.client.desk?.cables?.['1']?.answer !== undefined);
  const everybody = await everybodyHas(chair, 'All has been sent.');
  expect(whoHeard('-1.4375')).toEqual(['ada']);
  expect(whoHeard('"cables"')).toEqual(['chair', 'ada']);
  expect(whoHeard('"bent"')).toEqual(['ada']);

  for (const to of ['action', 'debrief'] as const) {
    expect(await chair.send({ type: 'advancePhase', to })).toHaveProperty('done');
  }
  for (const client of everybody) await client.until(() => client.room?.cables !== undefined);
  expect(whoHeard('-1.4375')).toEqual([...ears.keys()]);
});

it('[VIE-1] what is said at a table, in a note or in a deal reaches its parties alone', async () => {
  const chair = await listen('chair', { token: opened.facilitatorToken });
  await listen('projector');
  const ada = await delegate('ada');
  const ben = await delegate('ben');
  const cam = await delegate('cam');
  const dan = await delegate('dan');
  const steps: readonly ClientCommand[] = [
    { type: 'assignSeat', person: ada.person, seat: 'AAB' },
    { type: 'assignSeat', person: ben.person, seat: 'AAC' },
    { type: 'assignSeat', person: cam.person, seat: 'AAD' },
    { type: 'assignSeat', person: dan.person, seat: 'AAE' },
    { type: 'advancePhase', to: 'briefing' },
    { type: 'advancePhase', to: 'informals' },
  ];
  for (const step of steps) expect(await chair.send(step)).toHaveProperty('done');
  const does = async ({ client }: { client: TestClient }, command: ClientCommand) =>
    expect(await client.send(command), command.type).toHaveProperty('done');
  const words = (text: string) => ({ kind: 'words', text }) as const;

  await does(ada, { type: 'openTable', with: ['AAC'] });
  await ben.client.until(() => Object.keys(ben.client.room?.tables ?? {}).length === 1);
  const [table = ''] = Object.keys(ben.client.room?.tables ?? {});
  await does(ben, { type: 'sitDown', table });
  await does(ada, { type: 'speakAtTable', says: words('whispered-at-the-table') });
  await does(ben, { type: 'sendNote', to: ['AAD'], says: words('written-in-a-note') });
  await does(cam, {
    type: 'offerDeal',
    to: ['AAC'],
    promises: [
      { by: 'AAD', act: { kind: 'vote', on: { kind: 'draft', draft: 'one' }, choice: 'abstain' } },
    ],
    conditions: [],
  });
  await ben.client.until(() => Object.keys(ben.client.desk?.deals ?? {}).length === 1);
  await everybodyHas(chair, 'All has been said.');

  expect(whoHeard('whispered-at-the-table')).toEqual(['ada', 'ben']);
  expect(whoHeard('written-in-a-note')).toEqual(['ben', 'cam']);
  expect(whoHeard('"promises"')).toEqual(['ben', 'cam']);
});

it('[SEA-23] of a seat that is taken over the facilitator reads what comes after, and nobody else reads more', async () => {
  const chair = await listen('chair', { token: opened.facilitatorToken });
  await listen('screen', { token: opened.facilitatorToken, screen: true });
  await listen('projector');
  const ada = await delegate('ada');
  const ben = await delegate('ben');
  const cam = await delegate('cam');
  const lead = async (...commands: readonly ClientCommand[]) => {
    for (const command of commands) expect(await chair.send(command)).toHaveProperty('done');
  };
  await lead(
    { type: 'assignSeat', person: ada.person, seat: 'AAB' },
    { type: 'assignSeat', person: ben.person, seat: 'AAC' },
    { type: 'assignSeat', person: cam.person, seat: 'AAD' },
    { type: 'advancePhase', to: 'briefing' },
  );
  const words = (text: string) => ({ kind: 'words', text }) as const;
  const does = async (client: TestClient, command: ClientCommand, seat?: string) =>
    expect(await client.send(command, seat ? { seat } : {}), command.type).toHaveProperty('done');
  const writes = (from: TestClient, to: string, text: string) =>
    does(from, { type: 'sendNote', to: [to], says: words(text) });
  const offers = (from: TestClient, by: string, line: string) =>
    does(from, {
      type: 'offerDeal',
      to: ['AAB'],
      promises: [{ by, act: { kind: 'vote', on: { kind: 'draft', draft: 'one' }, choice: 'no' } }],
      conditions: [],
      line,
    });

  await does(ada.client, { type: 'sendCable', line: '1' });
  await ada.client.until(() => ada.client.desk?.cables?.['1']?.answer !== undefined);
  await writes(ben.client, 'AAB', 'said-before-to-it');
  await writes(ada.client, 'AAC', 'said-before-by-it');
  await offers(ben.client, 'AAC', 'agreed-before');
  await offers(cam.client, 'AAD', 'offered-before');
  await ada.client.until(() => Object.keys(ada.client.desk?.deals ?? {}).length === 2);
  const [agreed = '', offered = ''] = Object.keys(ada.client.desk?.deals ?? {});
  await does(ada.client, { type: 'acceptDeal', deal: agreed, means: false });

  await lead({ type: 'takeOverSeat', seat: 'AAB' });
  await chair.until(() => chair.views['standIn:AAB']?.deals?.[agreed] !== undefined);
  await writes(cam.client, 'AAB', 'said-to-the-stand-in');
  await does(chair, { type: 'sendNote', to: ['AAC'], says: words('said-by-the-stand-in') }, 'AAB');
  await ben.client.until(() => Object.keys(ben.client.desk?.messages ?? {}).length === 3);
  await lead({ type: 'handBackSeat', seat: 'AAB' });
  await chair.until(() => chair.views['standIn:AAB'] === undefined);
  await writes(cam.client, 'AAB', 'said-after-it');
  await everybodyHas(chair, 'All has been said.');

  expect(whoHeard('said-before-to-it')).toEqual(['ada', 'ben']);
  expect(whoHeard('said-before-by-it')).toEqual(['ada', 'ben']);
  expect(whoHeard('agreed-before')).toEqual(['ada', 'ben']);
  expect(whoHeard('offered-before')).toEqual(['ada', 'cam']);
  expect(whoHeard(`"${offered}"`)).toEqual(['ada', 'cam']);
  expect(whoHeard(`"${agreed}"`)).toEqual(['chair', 'ada', 'ben']);
  expect(whoHeard('"means"')).toEqual(['ada']);
  expect(whoHeard('-1.4375')).toEqual(['ada']);
  expect(whoHeard('said-to-the-stand-in')).toEqual(['chair', 'ada', 'cam']);
  expect(whoHeard('said-by-the-stand-in')).toEqual(['chair', 'ada', 'ben']);
  expect(whoHeard('said-after-it')).toEqual(['ada', 'cam']);
  expect(whoHeard('standIn:AAB')).toEqual(['chair']);
});
