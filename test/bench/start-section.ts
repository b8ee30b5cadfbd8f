import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import { listScenarioIds } from '../../server/scenarios/scenario-folders.ts';
import { compileUnder } from '../fixtures/large-scenario.ts';
import { call, join, openSession, temporaryFolder } from '../fixtures/live-server.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { newId } from '../fixtures/test-client.ts';
import { median, printTable } from './figures.ts';
import { freePort } from './free-port.ts';
import type { LoadClient } from './load-client.ts';
import { connectAll } from './rooms.ts';

const SCENARIOS = 20;
const STARTS = 9;
const KILLS = 5;
/** One address may open 30 sessions in one go; each is opened twice. */
const OPENED = 12;

/**
 * The server as it was built, started with many scenarios in its folder, and killed under a full
 * room of the first of them. The yardstick is a Node process that does nothing but say so.
 */
export async function measureStartUp(): Promise<void> {
  const folder = await temporaryFolder();
  const ids = await writeScenarios(folder.path);
  const starts: number[] = [];
  const bareStarts: number[] = [];
  for (let turn = 0; turn < STARTS; turn += 1) {
    bareStarts.push(await startOfNode());
    starts.push(await startOfServer(folder.path));
  }
  const opening = await openings(folder.path, ids);
  const kills = await killUnder(folder.path, ids[0] ?? '');
  await folder.remove();

  const of = (values: readonly number[]) => median(values).toFixed(0);
  printTable(`${SCENARIOS} scenarios`, [
    {
      name: 'from the start to ready, ms (bare: Node alone)',
      product: of(starts),
      bare: of(bareStarts),
      aim: '300 at most',
    },
    { name: 'the first session of a scenario is opened, ms', product: of(opening.first) },
    { name: 'the second session of a scenario is opened, ms', product: of(opening.second) },
    { name: 'from kill -9 under 193 to ready, ms', product: of(kills.map(({ ready }) => ready)) },
    {
      name: 'from kill -9 to everybody of 193 back, ms',
      product: of(kills.map(({ back }) => back)),
      aim: '600 at most',
    },
    {
      name: 'everybody back, ms from the server’s return',
      product: of(kills.map(({ ready, back }) => back - ready)),
    },
  ]);
}

/** Copies the scenarios of the project under other ids until there are so many, and compiles them. */
async function writeScenarios(root: string): Promise<string[]> {
  const shipped = listScenarioIds('scenarios');
  // Scenarios refer to what they share.
  await cp('scenarios/library', joinPath(root, 'scenarios', 'library'), { recursive: true });
  const ids: string[] = [];
  for (let index = 0; index < SCENARIOS; index += 1) {
    const original = shipped[index % shipped.length] ?? '';
    const id = `${original}-copy-${index}`;
    const folder = joinPath(root, 'scenarios', id);
    await cp(joinPath('scenarios', original), folder, { recursive: true });
    const file = joinPath(folder, 'scenario.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^id: .*$/m, `id: ${id}`));
    ids.push(id);
  }
  await compileUnder(root);
  return ids;
}

async function startOfNode(): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [
    '--eval',
    'console.log("ready"); setInterval(() => {}, 1e6)',
  ]);
  await once(child.stdout, 'data');
  const ms = performance.now() - began;
  child.kill('SIGKILL');
  await once(child, 'exit');
  return ms;
}

async function startOfServer(root: string): Promise<number> {
  const began = performance.now();
  const server = new ServerProcess(root);
  await server.listening();
  const ms = performance.now() - began;
  await server.end('SIGKILL');
  return ms;
}

/** ms until a session of each scenario is open, first where nobody has asked for it before. */
async function openings(root: string, ids: readonly string[]) {
  const server = new ServerProcess(root);
  const port = await server.listening();
  const first: number[] = [];
  const second: number[] = [];
  await call(port, '/api/scenarios');
  for (const scenario of ids.slice(0, OPENED)) {
    for (const times of [first, second]) {
      const began = performance.now();
      await openSession(port, { scenario });
      times.push(performance.now() - began);
    }
  }
  await server.end('SIGKILL');
  return { first, second };
}

/** Kills the server under a full room and starts it again at once; all times in ms from the kill. */
async function killUnder(root: string, scenario: string) {
  const port = await freePort();
  let server = new ServerProcess(root, { PORT: String(port) });
  await server.listening();
  const clients = await fillByThemselves(port, scenario);
  const kills: { ready: number; back: number }[] = [];
  for (let turn = 0; turn < KILLS; turn += 1) {
    const everybody = Promise.all(clients.map((client) => client.greeted()));
    const began = performance.now();
    await server.end('SIGKILL');
    server = new ServerProcess(root, { PORT: String(port) });
    await server.listening();
    const ready = performance.now() - began;
    await everybody;
    kills.push({ ready, back: performance.now() - began });
  }
  for (const client of clients) client.leave();
  await server.end('SIGKILL');
  return kills;
}

/** A session of the scenario in which everybody joins and takes a seat, by the limits for everybody. */
async function fillByThemselves(port: number, scenario: string): Promise<readonly LoadClient[]> {
  const session = await openSession(port, { scenario });
  const summary = await (await call(port, `/api/sessions/${session.session}`)).json();
  const content = await call(port, `/api/scenarios/${scenario}/${summary.hash}.json`);
  const delegations: readonly { id: string }[] = (await content.json()).delegations;
  const seats = delegations.map(({ id }) => id);
  const people = await Promise.all(seats.map((seat) => join(port, session, `Delegate of ${seat}`)));
  const auths = people.map(({ token }) => ({ session: session.session, token }));
  const { clients } = await connectAll(port, seats, auths);
  await Promise.all(
    clients.map((client) =>
      client.send({ id: newId(), command: { type: 'takeSeat', seat: client.seat } }),
    ),
  );
  return clients;
}
