import { timingSafeEqual } from 'node:crypto';
import { type Request, Router } from 'express';
import { isAfterPlay } from '../../shared/procedure/kernel/script.ts';
import { deskTokenOf } from '../../shared/protocol/desk-token.ts';
import { recordedDecisions } from '../../shared/views/recorded-decisions.ts';
import {
  type RoomDecision,
  type RoomSummary,
  roomSummary,
} from '../../shared/views/room-summary.ts';
import { BucketByKey, type Limits } from '../limits.ts';
import type { Clock } from '../rooms/clock.ts';
import { ask, type Rooms } from '../rooms/rooms.ts';
import type { ScenarioLibrary } from '../scenarios/library.ts';
import { newSessionId, newToken, tokenHash } from '../store/secrets.ts';
import type { Gathering, Store } from '../store/store.ts';
import { gatheredSchema, newGatheringSchema, noteToAllSchema, readBody } from './bodies.ts';
import { addressOf, tokenOf } from './credentials.ts';
import { HttpError } from './errors.ts';
import type { LeadersLeave } from './leave.ts';

/** So many rooms one organiser has at most. */
const MOST_ROOMS = 60;

interface GatheringRoutesOptions {
  readonly rooms: Rooms;
  readonly scenarios: ScenarioLibrary;
  readonly store: Store;
  readonly limits: Limits;
  readonly leave: LeadersLeave;
  readonly clock: Clock;
}

/**
 * Rooms of one conference or class beside one another, for who has their organiser's token: how it is with each,
 * one note to all, and what all have decided.
 */
export function gatheringRoutes(options: GatheringRoutesOptions): Router {
  const { rooms, scenarios, store, limits, leave, clock } = options;
  const openings = new BucketByKey(limits.sessionsPerAddress);
  const misses = new BucketByKey(limits.missesPerAddress);
  const router = Router();

  /** The gathering that is asked about, and the token shown for it. Throws an HttpError for anybody else. */
  const owned = async (request: Request<{ gathering: string }>) => {
    const address = addressOf(request);
    const token = tokenOf(request);
    const gathering = await store.findGathering(request.params.gathering);
    if (token !== undefined && gathering !== undefined && isTokenOf(gathering, token)) {
      return { gathering, token };
    }
    if (!misses.take(address)) {
      throw new HttpError(429, 'tooMany', 'Too many links tried from here. Please wait a minute.');
    }
    throw new HttpError(403, 'notYourRooms', 'This needs the private link of the organiser.');
  };

  router.post('/api/gatherings', async (request, response) => {
    const { title } = readBody(newGatheringSchema, request.body);
    const address = addressOf(request);
    leave.check(request, address);
    if (!openings.take(address)) {
      throw new HttpError(429, 'tooMany', 'Too many pages opened from here. Please wait a minute.');
    }
    const id = newSessionId();
    const organiserToken = newToken();
    const tokenHashed = tokenHash(organiserToken);
    await store.createGathering({ id, tokenHash: tokenHashed, title, createdAt: clock.now() });
    response.status(201).json({ gathering: id, organiserToken });
  });

  router.post('/api/gatherings/:gathering/sessions', async (request, response) => {
    const { gathering, token } = await owned(request);
    const { session, token: shown } = readBody(gatheredSchema, request.body);
    const credential = await store.findCredential(tokenHash(shown));
    if (credential?.session !== session || credential.role !== 'facilitator') {
      throw new HttpError(403, 'notYourSession', 'This needs the private link of that session.');
    }
    if ((await store.sessionsIn(gathering.id)).length >= MOST_ROOMS) {
      throw new HttpError(
        409,
        'tooManyRooms',
        `There are ${MOST_ROOMS} rooms on this page already.`,
      );
    }
    const desk = { tokenHash: tokenHash(deskTokenOf(token, session)), session };
    await store.addToGathering(gathering.id, session, { ...desk, role: 'facilitator' });
    response.status(204).end();
  });

  router.get('/api/gatherings/:gathering', async (request, response) => {
    const { gathering } = await owned(request);
    const sessions = await store.sessionsIn(gathering.id);
    const found = await Promise.all(sessions.map((session) => summaryOf(session)));
    const seen = found.filter((each) => each !== undefined);
    const record = await recordOf(seen);
    response
      .set('Cache-Control', 'private, no-store')
      .json({ title: gathering.title, rooms: seen, record });
  });

  router.post('/api/gatherings/:gathering/notes', async (request, response) => {
    const { gathering } = await owned(request);
    const { text } = readBody(noteToAllSchema, request.body);
    const sessions = await store.sessionsIn(gathering.id);
    const told = await Promise.all(sessions.map((session) => tell(session, text)));
    response.json({ told: told.filter((isTold) => isTold).length, of: sessions.length });
  });

  /** Who has the organiser's token wakes a session as its facilitator does: what it has decided is in its log. */
  const summaryOf = async (session: string): Promise<RoomSummary | undefined> => {
    const room = await rooms.find(session).catch(() => undefined);
    if (room === undefined) return undefined;
    const { code, scenario } = room.record;
    return { session, code, scenario, ...roomSummary(room.scenario.open, room.state, clock.now()) };
  };

  /** What was decided in fact, once every room has come to its debrief: it would give the end away. */
  const recordOf = async (seen: readonly RoomSummary[]): Promise<readonly RoomDecision[]> => {
    if (seen.some(({ phase }) => !isAfterPlay(phase))) return [];
    const ids = [...new Set(seen.map(({ scenario }) => scenario))];
    const played = await Promise.all(ids.map((id) => scenarios.find(id)));
    return played.flatMap((one) => (one === undefined ? [] : recordedDecisions(one.scenario)));
  };

  const tell = async (session: string, text: string): Promise<boolean> => {
    const room = await rooms.find(session).catch(() => undefined);
    if (room === undefined) return false;
    const command = { type: 'broadcastNote', text } as const;
    const reply = await ask(room, { from: 'facilitator', id: `all-${newSessionId()}`, command });
    return 'done' in reply;
  };

  return router;
}

const isTokenOf = (gathering: Gathering, token: string): boolean =>
  timingSafeEqual(Buffer.from(tokenHash(token)), Buffer.from(gathering.tokenHash));
