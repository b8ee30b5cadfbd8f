import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { own } from '../../shared/procedure/kernel/own.ts';
import {
  type ConnectionRefusal,
  type Handshake,
  handshakeSchema,
  PROTOCOL,
} from '../../shared/protocol/messages.ts';
import type { Visitor } from '../../shared/views/audiences.ts';
import type { FamiliarAddresses } from '../familiar-addresses.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { tokenHash } from '../store/secrets.ts';
import type { Store } from '../store/store.ts';
import type { Places } from './places.ts';
import type { Senders } from './senders.ts';
import type { ConnectionData } from './types.ts';

export interface Doorkeeper {
  readonly rooms: Rooms;
  readonly store: Store;
  readonly familiar: FamiliarAddresses;
  readonly senders: Senders;
  readonly places: Places;
  /** The address of whoever made the request, past the proxies that are trusted. */
  readonly addressOf: (request: IncomingMessage) => string;
  readonly log: Logger;
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
): Promise<ConnectionData | ConnectionRefusal> {
  if (isOutdated(auth)) return 'protocolOutdated';
  const parsed = handshakeSchema.safeParse(auth);
  if (!parsed.success) return 'handshakeMalformed';
  const handshake = parsed.data;
  const { session } = handshake;

  const visitor = await visitorOf(store, handshake);
  if (visitor === undefined) {
    return (await store.findSession(session)) === undefined ? 'sessionUnknown' : 'tokenUnknown';
  }
  const sender = { session, visitor, address };
  if (!places.isLeft(sender) || !senders.mayComeBack(sender)) return 'tooManyConnections';
  const isScreen = visitor.role === 'projector';
  const room = isScreen ? await rooms.awakeNow(session) : await rooms.find(session);
  if (room === undefined) return isScreen ? sleepingOrGone(store, session) : 'sessionUnknown';
  if (wasRemoved(visitor, room.state.people)) return 'tokenUnknown';
  if (!isScreen) familiar.add(session, address);
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
    ? { role: 'facilitator' }
    : { role: 'person', person: credential.person };
}

async function sleepingOrGone(store: Store, session: string): Promise<ConnectionRefusal> {
  return (await store.findSession(session)) === undefined ? 'sessionUnknown' : 'sessionAsleep';
}

function wasRemoved(visitor: Visitor, people: Readonly<Record<string, unknown>>): boolean {
  return visitor.role === 'person' && own(people, visitor.person) === undefined;
}
