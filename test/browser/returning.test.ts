import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as stageWords } from '../../client/scene/model/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { SqliteStore } from '../../server/store/sqlite-store.ts';
import { sessionsFile, temporaryFolder } from '../fixtures/live-server.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { holdsVote, voteByButton } from './support/ballot.ts';
import {
  createSession,
  goTo,
  joinSession,
  pickFromList,
  takeStep,
  takeStepOnceHeard,
} from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, literally, subject } from './support/words.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: ServerProcess;
let port = 0;
const house = openHouse({
  story: true,
  portOf: () => port,
  expected: /WebSocket connection|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/,
});

const [draft = ''] = drafts;
const kenya = delegation('KEN');
const brazil = delegation('BRA');
const title = nowWords('now.vote.title', { subject: subject(draft) });

let facilitator: Visitor;
let amina: Visitor;
let bruno: Visitor;
let projector: Visitor;
const everybody = () => [facilitator, amina, bruno, projector];

function start(): ServerProcess {
  return new ServerProcess(process.cwd(), { DATA_DIR: folder.path, PORT: String(port) });
}

/** The facts of a seat's votes, as they stand in the file. */
async function storedVotes(session: string, seat: string) {
  const store = new SqliteStore(sessionsFile(folder.path));
  const facts = await store.loadFacts(session, 0);
  await store.close();
  return facts.filter((fact) => fact.type === 'voteCast' && fact.seat === seat);
}

beforeAll(async () => {
  folder = await temporaryFolder();
  server = start();
  port = await server.listening();
});
afterAll(async () => {
  await server.end('SIGTERM');
  await folder.remove();
});

describe('people in the middle of a vote', () => {
  it('are there: a facilitator, two delegates who have voted or not, a projector', async () => {
    facilitator = await house.visit('Fatima', '/');
    const code = await createSession(facilitator);
    await facilitator.page
      .getByLabel(deskWords('options.chair'))
      .selectOption(deskWords('options.chair.facilitator'));
    [amina, bruno, projector] = await Promise.all([
      house.visit('Amina', `/join/${code}`),
      house.visit('Bruno', `/join/${code}`),
      house.visit('Projector', `/p/${code}`),
    ]);
    await joinSession(amina);
    await joinSession(bruno);
    await pickFromList(amina, kenya);
    await pickFromList(bruno, brazil);
    await facilitator.press(deskWords('lobby.start'));
    await goTo(facilitator, 'action');
    await takeStepOnceHeard(facilitator, 'step.announceBallot');
    await takeStep(facilitator, 'step.openVoting');
    await Promise.all(everybody().map((one) => one.sees('heading', title)));
    await voteByButton(amina, 'yes', draft);
    await holdsVote(amina, 'yes', draft);
  });

  it('are back after a reload, with the vote kept', async () => {
    await Promise.all([amina, facilitator].map(({ page }) => page.reload()));
    await Promise.all([amina, facilitator].map((one) => one.sees('heading', title)));
    await holdsVote(amina, 'yes', draft);
    await facilitator.find('button', deskWords('step.lockVoting')).waitFor();
    await facilitator.find('tab', new RegExp(`^${deskWords('desk.people')}`)).click();
    for (const { name } of [amina, bruno]) await facilitator.reads(name);
  });

  it('see that the server is away, and go on by themselves when it is back', async () => {
    await server.end('SIGKILL');
    await Promise.all(everybody().map((one) => one.reads(frameWords('link.server'))));
    await voteByButton(bruno, 'abstain', draft);
    await bruno.reads(hallWords('ballot.sending'));
    server = start();
    await server.listening();
    await holdsVote(bruno, 'abstain', draft);
    await holdsVote(amina, 'yes', draft);
    const isAway = (one: Visitor) => one.page.getByText(frameWords('link.server'));
    await Promise.all(everybody().map((one) => isAway(one).waitFor({ state: 'hidden' })));
    await Promise.all(everybody().map((one) => one.sees('heading', title)));
  });

  it('have each vote in the log once, the one cast meanwhile too', async () => {
    const session = new URL(facilitator.page.url()).pathname.split('/').at(-1) ?? '';
    expect(await storedVotes(session, 'KEN')).toEqual([expect.objectContaining({ choice: 'yes' })]);
    expect(await storedVotes(session, 'BRA')).toEqual([
      expect.objectContaining({ choice: 'abstain' }),
    ]);
  });

  it('go on voting together', async () => {
    await voteByButton(bruno, 'yes', draft);
    await holdsVote(bruno, 'yes', draft);
    const row = new RegExp(`^${literally(brazil.shortName)}.*${stageWords('vote.yes')}$`);
    await Promise.all([facilitator, amina, bruno].map((one) => one.sees('row', row)));
    const place = projector.page.getByRole('listitem').filter({ hasText: brazil.shortName });
    await place.filter({ hasText: stageWords('vote.yes') }).waitFor();
  });

  it('leave, and find the projector showing what stood when the first of them is back', async () => {
    const address = facilitator.page.url();
    await Promise.all([facilitator, amina, bruno].map((one) => one.page.goto('about:blank')));
    await server.end('SIGTERM');
    server = start();
    await server.listening();
    await projector.reads(frameWords('link.asleep'));
    await projector.sees('heading', title);
    // The front page knows the session that this browser leads.
    await facilitator.page.goto(new URL('/', address).href);
    await facilitator.press(
      new RegExp(`^${literally(landingWords('own.lead', { title: scenario.title }))}`),
    );
    const asleep = projector.page.getByText(frameWords('link.asleep'));
    await asleep.waitFor({ state: 'hidden' });
    await projector.sees('heading', title);
  });
});
