import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { type Logger, pino } from 'pino';
import proxyAddress from 'proxy-addr';
import { FamiliarAddresses } from './familiar-addresses.ts';
import { addressRoutes } from './http/address-routes.ts';
import { readWithoutBasePath } from './http/base-path.ts';
import { answerErrors, HttpError } from './http/errors.ts';
import { exportRoute } from './http/export-route.ts';
import { FilmDoor } from './http/film-door.ts';
import { gatheringRoutes } from './http/gathering-routes.ts';
import { answerHealth, type Health } from './http/health.ts';
import { LeadersLeave } from './http/leave.ts';
import { logRequests } from './http/request-log.ts';
import { scenarioRoutes } from './http/scenario-routes.ts';
import { securityHeaders } from './http/security.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { ClientFiles } from './http/static-files.ts';
import { answerUnreadable } from './http/unreadable-requests.ts';
import { BucketByKey, LIMITS, type Limits } from './limits.ts';
import type { Clock } from './rooms/clock.ts';
import { Faults } from './rooms/faults.ts';
import { forgetAfter, forgetRehearsals } from './rooms/retention.ts';
import { Rooms } from './rooms/rooms.ts';
import { systemClock } from './rooms/steady-clock.ts';
import { TIMINGS, type Timings } from './rooms/timings.ts';
import type { ScenarioLibrary } from './scenarios/library.ts';
import { noTranslations, type TranslationsOf } from './scenarios/translations.ts';
import { outletOf } from './sockets/outlet.ts';
import { Places } from './sockets/places.ts';
import { Senders } from './sockets/senders.ts';
import { listenToSockets, openSockets } from './sockets/sockets.ts';
import type { SessionServer } from './sockets/types.ts';
import { Pulse } from './store/pulse.ts';
import type { Store } from './store/store.ts';

export interface ServerOptions {
  /** Closed together with the server. */
  readonly store: Store;
  readonly scenarios: ScenarioLibrary;
  /** Left out: nothing is translated. */
  readonly translations?: TranslationsOf;
  /** Where the built client lies; it need not be there. */
  readonly clientFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Left out: all addresses of the machine. */
  readonly host?: string;
  /** How many proxies stand before the server, whose word on the client's address is taken. */
  readonly proxies?: number;
  /** The path under which a proxy keeps the server; left out: none. */
  readonly basePath?: string;
  /** Without it nobody opens a session; left out: anybody does. */
  readonly leaderKey?: string;
  /** No session is opened once so many are kept; left out: no limit. */
  readonly maxSessions?: number;
  /** Days after which a session in which nothing has happened is deleted; left out: none ever is. */
  readonly keepDays?: number;
  readonly clock?: Clock;
  readonly timings?: Partial<Timings>;
  readonly limits?: Partial<Limits>;
  readonly log?: Logger;
}

export interface RunningServer {
  readonly port: number;
  /** Takes nothing more in, answers and writes what has come, then ends all connections. */
  close(): Promise<void>;
}

/** Starts the whole server. Rejects where it cannot listen, as when the port is taken. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const log = options.log ?? pino({ level: 'silent' });
  const limits = { ...LIMITS, ...options.limits };
  const { scenarios } = options;
  const app = express();
  const http = createHttpServer(answerHealth(health, app));
  answerUnreadable(http);
  const io = openSockets(http, limits);
  const clock = options.clock ?? systemClock;
  const timings = { ...TIMINGS, ...options.timings };
  const pulse = new Pulse(options.store);
  const rooms = new Rooms({
    store: options.store,
    scenarios,
    clock,
    timings,
    mostFacts: limits.factsPerSession,
    mostBytes: limits.bytesPerSession,
    log,
    writeFailed: () => pulse.doubt(),
    outletOf: (session) => outletOf(io, session),
  });
  const misses = new BucketByKey(limits.missesPerAddress);
  const familiar = new FamiliarAddresses();
  const translations = options.translations ?? noTranslations;
  const leave = new LeadersLeave(options.leaderKey, limits);
  const parts = {
    rooms,
    scenarios,
    translations,
    store: options.store,
    limits,
    misses,
    familiar,
    leave,
    maxSessions: options.maxSessions,
    clock,
    log,
  };
  answerRequests(app, options, parts);
  const trust: (address: string, hops: number) => boolean = app.get('trust proxy fn');
  listenToSockets(io, {
    ...parts,
    senders: new Senders(limits),
    places: new Places(limits, familiar),
    addressOf: (request) => proxyAddress(request, trust),
  });
  readWithoutBasePath(http, options.basePath ?? '');
  // After a gap nobody knows who is still there: whoever is comes back at once.
  const forgetGaps = clock.onGap(() => setImmediate(() => io.disconnectSockets(true)));
  await listen(http, options.port, options.host);
  const { keepDays } = options;
  const faults = new Faults(log);
  const stopForgetting =
    keepDays === undefined ? () => {} : forgetAfter(keepDays, rooms, clock, faults);
  const keepRehearsals = forgetRehearsals(rooms, { clock, after: timings.sleepAfter, faults });

  async function health(): Promise<Health> {
    const { stalled, awake } = rooms;
    const state = stalled ? 'slow' : await pulse.health();
    const connections = io.engine.clientsCount;
    return { ok: state === 'well', store: state, sessions: awake, connections };
  }

  const { port } = http.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    port,
    close: () => {
      forgetGaps();
      stopForgetting();
      keepRehearsals();
      closing ??= close(http, io, rooms, options.store);
      return closing;
    },
  };
}

interface Parts {
  readonly rooms: Rooms;
  readonly scenarios: ScenarioLibrary;
  readonly translations: TranslationsOf;
  readonly store: Store;
  readonly limits: Limits;
  readonly misses: BucketByKey;
  readonly familiar: FamiliarAddresses;
  readonly leave: LeadersLeave;
  readonly maxSessions: number | undefined;
  readonly clock: Clock;
  readonly log: Logger;
}

function answerRequests(
  app: express.Express,
  { clientFolder, proxies, host, basePath }: ServerOptions,
  parts: Parts,
): void {
  const { limits, log } = parts;
  const files = new ClientFiles(clientFolder, basePath);
  app.disable('x-powered-by');
  app.set('trust proxy', proxies ?? 0);
  app.use(securityHeaders(), logRequests(log));
  // Who is expected comes with what opens a session; a body that was read is not read again.
  app.post('/api/sessions', express.json({ limit: limits.bytesPerRoster }));
  app.use(express.json({ limit: limits.bytesPerRequest }));
  app.use(
    addressRoutes(host, basePath),
    scenarioRoutes({ ...parts, film: new FilmDoor(parts) }),
    sessionRoutes(parts),
    exportRoute(parts),
    gatheringRoutes(parts),
  );
  app.use('/api', () => {
    throw new HttpError(404, 'noSuchAddress', 'There is nothing at this address.');
  });
  app.use(files.serve());
  app.get(/^[^.]*$/, files.servePage());
  app.use(() => {
    throw new HttpError(404, 'noSuchAddress', 'There is nothing at this address.');
  });
  app.use(answerErrors(log));
}

function listen(http: HttpServer, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen({ port, ...(host && { host }) }, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

async function close(
  http: HttpServer,
  io: SessionServer,
  rooms: Rooms,
  store: Store,
): Promise<void> {
  http.close();
  await rooms.close();
  io.disconnectSockets(true);
  await io.close();
  http.closeAllConnections();
  await store.close();
}
