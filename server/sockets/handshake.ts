import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { RemovedPerson } from '../../shared/procedure/kernel/state.ts';
import {
  type ConnectionRefusal,
  type Handshake,
  handshakeSchema,
  PROTOCOL,
} from '../../shared/protocol/messages.ts';
import type { Visitor } from '../../shared/views/audiences.ts';
import type { FamiliarAddresses } from '../familiar-addresses.ts';
import type { Limits } from '../limits.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { SessionRoom } from '../rooms/session-room.ts';
import { leaderIdOf, tokenHash } from '../store/secrets.ts';
import type { Store } from '../store/store.ts';
import type { Places } from './places.ts';
import type { Senders } from './senders.ts';
import type { ConnectionData } from './types.ts';

export interface Doorkeeper {
  readonly rooms: Rooms;
  readonly store: Store;
  readonly familiar: FamiliarAddresses;
  readonly limits: Limits;
  readonly senders: Senders;
  readonly places: Places;
  /** The address of whoever made the request, past the proxies that are trusted. */
  readonly addressOf: (request: IncomingMessage) => string;
  readonly log: Logger;
}

/** Somebody who was removed from the session, with what they are to be told (SEA-20). */
export interface Removal {
  readonly removed: RemovedPerson;
}

/**
 * Decides who a connection is, from what the client says of itself (`auth`) and its address. The
 * projector shows no token and sees only what everybody sees. Nothing is counted against an address:
 * tokens and the ids of sessions cannot be guessed. A session is woken only for who shows a token: a
 * screen of yesterday looks in again and again, and would keep it awake. Rejects where the store cannot be read.
 */
export async function admit(
  { rooms, store, familiar, senders, places }: Doorkeeper,
  auth: unknown,
  address: string,
): Promise<ConnectionData | ConnectionRefusal | Removal> {
  if (isOutdated(auth)) return 'protocolOutdated';
  const parsed = handshakeSchema.safeParse(auth);
  if (!parsed.success) return 'handshakeMalformed';
  const handshake = parsed.data;
  const { session } = handshake;

  const holder = await visitorOf(store, handshake);
  if (holder === undefined) {
    return (await store.findSession(session)) === undefined ? 'sessionUnknown' : 'tokenUnknown';
  }
  const visitor: Visitor = handshake.screen ? { role: 'projector' } : holder;
  const isFacilitators = handshake.screen && holder.role === 'facilitator';
  const sender = { session, visitor, address, ...(isFacilitators && { isFacilitators }) };
  if (!places.isLeft(sender) || !senders.mayComeBack(sender)) return 'tooManyConnections';
  const room = await roomFor(visitor, session, rooms);
  if (room === undefined) {
    if (visitor.role === 'projector') return sleepingOrGone(store, session);
    const removed =
      visitor.role === 'person' ? await rooms.removalOf(visitor.person, session) : undefined;
    return removed === undefined ? 'tokenUnknown' : { removed };
  }
  if (holder.role !== 'projector') familiar.add(session, address, holder.role);
  return { room, visitor, sender, have: handshake.have };
}

/** An old page may say more or less than today's: only its number is read. */
function isOutdated(auth: unknown): boolean {
  if (typeof auth !== 'object' || auth === null || !('protocol' in auth)) return false;
  return typeof auth.protocol === 'number' && auth.protocol !== PROTOCOL;
}

async function visitorOf(
  store: Store,
  { session, token }: Handshake,
): Promise<Visitor | undefined> {
  if (token === undefined) return { role: 'projector' };
  const credential = await store.findCredential(tokenHash(token));
  if (credential?.session !== session) return undefined;
  return credential.role === 'facilitator'
    ? { role: 'facilitator', who: leaderIdOf(credential.tokenHash) }
    : { role: 'person', person: credential.person };
}

async function sleepingOrGone(store: Store, session: string): Promise<ConnectionRefusal> {
  return (await store.findSession(session)) === undefined ? 'sessionUnknown' : 'sessionAsleep';
}

/** The room of a session for a visitor; undefined where they are in it no more, or a screen finds it asleep. */
function roomFor(
  visitor: Visitor,
  session: string,
  rooms: Rooms,
): Promise<SessionRoom | undefined> {
  switch (visitor.role) {
    case 'projector':
      return rooms.awakeNow(session);
    case 'facilitator':
      return rooms.find(session);
    case 'person':
      return rooms.findFor(visitor.person, session);
  }
}
