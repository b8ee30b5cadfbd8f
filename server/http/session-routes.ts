import { Router } from 'express';
import { own } from '../../shared/procedure/kernel/own.ts';
import { isAfterPlay } from '../../shared/procedure/kernel/script.ts';
import type { SessionOptions } from '../../shared/procedure/kernel/session-options.ts';
import { mayHaveCalendar } from '../../shared/procedure/session/calendar.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import type { RecordContent } from '../../shared/scenario/scenario.ts';
import { translated } from '../../shared/scenario/texts.ts';
import { recordContent } from '../../shared/views/content.ts';
import type { FamiliarAddresses } from '../familiar-addresses.ts';
import { BucketByKey, type Limits } from '../limits.ts';
import { ask, type Rooms, ScenarioGone } from '../rooms/rooms.ts';
import type { SessionRoom } from '../rooms/session-room.ts';
import type { PlayableScenario, ScenarioLibrary } from '../scenarios/library.ts';
import type { TranslationsOf } from '../scenarios/translations.ts';
import { readJoinCode, tokenHash } from '../store/secrets.ts';
import type { Credential, Store } from '../store/store.ts';
import {
  newLeaderSchema,
  newPersonSchema,
  newSessionSchema,
  type Opening,
  readBody,
} from './bodies.ts';
import {
  addressOf,
  checkLeader,
  credentialOf,
  languageOf,
  notYours,
  roomOfMember,
} from './credentials.ts';
import { HttpError } from './errors.ts';
import { checkNotPlaying, type LeadersLeave, readingIn } from './leave.ts';

export interface SessionRoutesOptions {
  readonly rooms: Rooms;
  readonly scenarios: ScenarioLibrary;
  readonly translations: TranslationsOf;
  readonly store: Store;
  readonly limits: Limits;
  readonly misses: BucketByKey;
  readonly familiar: FamiliarAddresses;
  readonly leave: LeadersLeave;
  /** Undefined: as many as the disk takes. */
  readonly maxSessions: number | undefined;
}

/** Opening sessions, finding and joining them, and what is read beside the live views. */
export function sessionRoutes(options: SessionRoutesOptions): Router {
  const { rooms, scenarios, translations, store, limits, misses, familiar, leave } = options;
  const openings = new BucketByKey(limits.sessionsPerAddress);
  const joins = new BucketByKey(limits.joinsPerAddress);
  const router = Router();

  /**
   * Too many wrong codes from one address, and right ones are not told from wrong ones there any more:
   * but for the session that somebody at that address is in already.
   */
  const checkGuesses = (address: string, found: string | undefined): void => {
    if (misses.has(address) || (found !== undefined && familiar.has(found, address))) return;
    tooMany('codes tried');
  };

  /** Who somebody was in the session before, by the key that their browser still has. */
  const personBefore = async (token: string | undefined, session: string) => {
    const held = token === undefined ? undefined : await store.findCredential(tokenHash(token));
    return held?.session === session && held.role === 'person' ? held.person : undefined;
  };

  router.post('/api/sessions', async (request, response) => {
    const body = readBody(newSessionSchema, request.body);
    leave.check(request, addressOf(request));
    const scenario = (await scenarios.find(body.scenario)) ?? noSuchScenario();
    const chosen = withoutGaps(body.options ?? {});
    checkRunOfShow(scenario, chosen);
    checkCalendar(scenario, chosen);
    for (const seat of seatsNamed(body)) checkSeat(scenario, seat);
    await checkRoom(store, options.maxSessions);
    if (!openings.take(addressOf(request))) tooMany('sessions opened');
    const { room, facilitatorToken, recoveryWord } = await rooms.open({
      scenario,
      title: body.title ?? '',
      options: chosen,
      solo: body.solo !== undefined,
      rehearsal: body.rehearsal !== undefined,
    });
    familiar.add(room.record.id, addressOf(request), 'facilitator');
    await expectPeople(room, body.roster);
    const person = body.solo && (await seatAlone(rooms, room, body.solo));
    if (body.rehearsal !== undefined) await seatPupils(rooms, room, body.rehearsal.pupil);
    const { id: session, code } = room.record;
    response
      .status(201)
      .json({ session, code, facilitatorToken, recoveryWord, ...(person && { person }) });
  });

  // What who would open a session is told before they fill in anything.
  router.get('/api/opening', async (_request, response) => {
    const isFull = !(await hasRoom(store, options.maxSessions));
    response.set('Cache-Control', 'no-store').json({ asksPassword: !leave.isForAnybody, isFull });
  });

  router.get('/api/sessions/by-code/:code', async (request, response) => {
    const code = readJoinCode(request.params.code);
    const record = code === undefined ? undefined : await store.findSessionByCode(code);
    checkGuesses(addressOf(request), record?.id);
    const room = record && (await rooms.find(record.id));
    if (room === undefined) {
      misses.take(addressOf(request));
      throw new HttpError(404, 'noSuchCode', 'No session has this code. Check it and try again.');
    }
    const { code: _code, ...summary } = summaryOf(room);
    response.set('Cache-Control', 'no-store').json(summary);
  });

  // Anybody may ask: the session is told of from its record, and sleeps on.
  router.get('/api/sessions/:session', async (request, response) => {
    const record = (await store.findSession(request.params.session)) ?? noSuchSession();
    const { id: session, code, scenario, hash } = record;
    if (!scenarios.has(scenario, hash)) throw new ScenarioGone(scenario);
    response.set('Cache-Control', 'no-store').json({ session, code, scenario, hash });
  });

  router.get('/api/sessions/:session/leader', async (request, response) => {
    await checkLeader(store, request.params.session, request);
    response.status(204).end();
  });

  router.post('/api/sessions/:session/leaders', async (request, response) => {
    const { session } = request.params;
    await checkLeader(store, session, request);
    const { name } = readBody(newLeaderSchema, request.body);
    if (!joins.take(addressOf(request))) tooMany('people joining');
    const room = (await rooms.find(session)) ?? noSuchSession();
    const { reply, token } = await rooms.nameLeader(room, name);
    checkDone(reply);
    response.status(201).json({ facilitatorToken: token });
  });

  router.delete('/api/sessions/:session', async (request, response) => {
    const { session } = request.params;
    await checkLeader(store, session, request);
    await rooms.forget(session);
    response.status(204).end();
  });

  router.post('/api/sessions/:session/people', async (request, response) => {
    const { code, name, before } = readBody(newPersonSchema, request.body);
    const address = addressOf(request);
    const record = (await store.findSession(request.params.session)) ?? noSuchSession();
    const isRight = readJoinCode(code) === record.code;
    checkGuesses(address, isRight ? record.id : undefined);
    if (!isRight) {
      misses.take(address);
      throw new HttpError(403, 'wrongCode', 'This is not the code of this session.');
    }
    if (!joins.take(address)) tooMany('people joining');
    const room = (await rooms.find(record.id)) ?? noSuchSession();
    if (room.state.room.people >= limits.peoplePerSession) tooMany('people in this session');
    const was = await personBefore(before, record.id);
    const { reply, person, token } = await rooms.join(room, name, was);
    checkDone(reply);
    familiar.add(room.record.id, address, 'person');
    response.status(201).json({ person, token });
  });

  router.get('/api/sessions/:session/seats/:seat', async (request, response) => {
    const { seat } = request.params;
    const credential = await credentialOf(store, request);
    const { session } = request.params;
    const room = (await roomOfMember(rooms, session, credential)) ?? notYourSeat();
    checkSeat(room.scenario, seat);
    if (!mayReadSeat(room, credential, seat)) notYourSeat();
    checkNotPlaying(readingIn(room, request), options);
    await noteReading(room, credential, seat);
    const content = room.scenario.seatContent(seat);
    const texts = await translations(room.scenario.scenario, languageOf(request));
    const briefs = translated({ instructions: { [seat]: content.instructions } }, texts);
    response
      .set('Cache-Control', 'private, no-store')
      .json({ ...content, instructions: briefs.instructions[seat] });
  });

  router.get('/api/sessions/:session/record', async (request, response) => {
    const { session } = request.params;
    const room =
      (await rooms.awakeNow(session)) ??
      (await roomOfMember(rooms, session, await credentialOf(store, request))) ??
      notYours();
    if (!isAfterPlay(room.state.room.phase)) {
      throw new HttpError(403, 'notYet', 'The record is opened with the debrief.');
    }
    checkNotPlaying(readingIn(room, request), options);
    const { scenario } = room.scenario;
    const record: RecordContent = recordContent(scenario);
    const texts = await translations(scenario, languageOf(request));
    response.set('Cache-Control', 'private, no-cache').json(translated(record, texts));
  });

  return router;
}

async function hasRoom(store: Store, most: number | undefined): Promise<boolean> {
  return most === undefined || (await store.countSessions()) < most;
}

async function checkRoom(store: Store, most: number | undefined): Promise<void> {
  if (await hasRoom(store, most)) return;
  throw new HttpError(
    503,
    'houseFull',
    'This server keeps as many sessions as it may. Delete one that is over, or ask whoever runs it.',
  );
}

/** Seats the person who plays alone; the briefing then opens by the session's own clock. */
async function seatAlone(rooms: Rooms, room: SessionRoom, { name, seat }: Solo) {
  const { reply, person, token } = await rooms.join(room, name);
  checkDone(reply);
  const command = { type: 'assignSeat', person, seat } as const;
  checkDone(await ask(room, { from: 'facilitator', id: `solo-${person}`, command }));
  checkDone(await ask(room, { from: 'clock', command: { type: 'advancePhase', to: 'briefing' } }));
  return { person, token };
}

/** Every seat that the opening of a session names: planned, of a roster, or of who plays alone. */
function seatsNamed({ options, roster = [], solo }: Opening): readonly string[] {
  const places = options?.plan?.places ?? [];
  return [...places, ...roster, ...(solo ? [solo] : [])].flatMap(({ seat }) => seat ?? []);
}

/** SEA-22: who is expected is in the log before anybody can join. */
async function expectPeople(room: SessionRoom, expected: Opening['roster']): Promise<void> {
  if (expected === undefined) return;
  const command = { type: 'expectPeople', expected } as const;
  checkDone(await ask(room, { from: 'facilitator', id: 'roster', command }));
}

/** A rehearsal has a class for whom the computer plays: as many as the plan has, by the plan. */
async function seatPupils(rooms: Rooms, room: SessionRoom, pupil: string): Promise<void> {
  const { places = [] } = room.state.room.options.plan ?? {};
  const planned = places.reduce((sum, { people }) => sum + people, 0);
  const count = Math.min(planned, MOST_PUPILS);
  if (count === 0) return;
  const names = Array.from({ length: count }, (_, index) => `${pupil} ${index + 1}`);
  const joined = await Promise.all(names.map((each) => rooms.join(room, each)));
  for (const { reply } of joined) checkDone(reply);
  const command = { type: 'shuffleSeats' } as const;
  checkDone(await ask(room, { from: 'facilitator', id: 'rehearsal-seats', command }));
}

/** So many pupils show what a class looks like. */
const MOST_PUPILS = 40;

interface Solo {
  readonly name: string;
  readonly seat: string;
}

function summaryOf({ record, state, scenario: { open } }: SessionRoom) {
  const { id: session, code, scenario, hash } = record;
  return {
    session,
    code,
    title: state.room.title || open.title,
    scenario,
    hash,
    phase: state.room.phase,
  };
}

function mayReadSeat({ state }: SessionRoom, credential: Credential, seat: string) {
  if (credential.role === 'facilitator') return true;
  return own(state.people, credential.person)?.seat === seat;
}

/** SEA-12: a brief is given out only once the log says to whom; after play everybody reads them all. */
async function noteReading(room: SessionRoom, credential: Credential, seat: string): Promise<void> {
  if (hasRead(room, credential, seat)) return;
  const reader = credential.role === 'person' ? { person: credential.person } : {};
  const reply = await ask(room, { from: 'door', command: { type: 'readBrief', seat, ...reader } });
  if (hasRead(room, credential, seat)) return;
  if ('refused' in reply && reply.refused.rule !== 'NET-3') notYourSeat();
  checkDone(reply);
}

function hasRead({ state }: SessionRoom, credential: Credential, seat: string): boolean {
  if (isAfterPlay(state.room.phase)) return true;
  if (credential.role === 'facilitator') return state.readByFacilitator.includes(seat);
  return own(state.people, credential.person)?.read?.includes(seat) ?? false;
}

function checkSeat({ open }: PlayableScenario, seat: string): void {
  if (open.delegations.some(({ id }) => id === seat)) return;
  throw new HttpError(404, 'noSuchSeat', 'This scenario has no such seat.');
}

function checkRunOfShow({ open }: PlayableScenario, { runOfShow }: Partial<SessionOptions>): void {
  if (runOfShow === undefined || open.runsOfShow.some(({ id }) => id === runOfShow)) return;
  throw new HttpError(400, 'noSuchRunOfShow', 'This scenario has no such run of show.');
}

/** CAL-4 and CAL-5: the dates are of this scenario, and in order. */
function checkCalendar({ open }: PlayableScenario, { calendar }: Partial<SessionOptions>): void {
  if (calendar === undefined || mayHaveCalendar(open, calendar).may) return;
  throw new HttpError(
    400,
    'calendarUnfit',
    'The calendar does not fit the scenario: each step has one date, in the order of the script.',
  );
}

/** A refusal by the rules, or by a store that does not write just now. */
function checkDone(reply: Reply): void {
  if ('done' in reply) return;
  const { rule, why } = reply.refused;
  if (rule === 'NET-3') {
    throw new HttpError(503, 'notStored', 'The server cannot write just now. Please try again.');
  }
  if (rule === 'SEA-17') {
    throw new HttpError(403, 'doorLocked', 'The facilitator has locked the door of this session.');
  }
  if (why === 'why.barred' || why === 'why.nameBarred') {
    throw new HttpError(403, why.slice('why.'.length), NOT_LET_IN[why]);
  }
  throw new HttpError(409, why, `The session does not allow this now (${rule}).`);
}

/** SEA-20: what somebody reads who asks to come back. */
const NOT_LET_IN = {
  'why.barred': 'The facilitator has closed the door to you. Ask to be let in again.',
  'why.nameBarred': 'Nobody joins under this name any more. Please choose another one.',
} as const;

function notYourSeat(): never {
  throw new HttpError(403, 'notYourSeat', 'Only those who hold this seat may read its brief.');
}

function noSuchSession(): never {
  throw new HttpError(404, 'noSuchSession', 'There is no such session.');
}

function noSuchScenario(): never {
  throw new HttpError(404, 'noSuchScenario', 'There is no such scenario.');
}

function tooMany(what: string): never {
  throw new HttpError(429, 'tooMany', `Too many ${what} from here. Please wait a minute.`);
}

type WithoutGaps<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what was not chosen, so that the defaults stand. */
function withoutGaps<T extends object>(options: T): WithoutGaps<T> {
  const kept: WithoutGaps<T> = { ...options };
  for (const key of Object.keys(kept)) {
    if (Reflect.get(kept, key) === undefined) Reflect.deleteProperty(kept, key);
  }
  return kept;
}
