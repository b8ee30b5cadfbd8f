import type { Logger } from 'pino';
import { own } from '../../shared/procedure/kernel/own.ts';
import {
  type ConnectionRefusal,
  type Handshake,
  handshakeSchema,
  PROTOCOL,
} from '../../shared/protocol/messages.ts';
import type { Visitor } from '../../shared/views/audiences.ts';
import type { BucketByAddress, Limits } from '../limits.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { tokenHash } from '../store/secrets.ts';
import type { Store } from '../store/store.ts';
import type { ConnectionData } from './types.ts';

export interface Doorkeeper {
  readonly rooms: Rooms;
  readonly store: Store;
  readonly limits: Limits;
  readonly misses: BucketByAddress;
  readonly log: Logger;
}

/**
 * Decides who a connection is, from what the client says of itself (`auth`) and its address. The
 * projector shows no token and sees only what everybody sees. Rejects where the store cannot be read.
 */
export async function admit(
  { rooms, store, limits, misses }: Doorkeeper,
  auth: unknown,
  address: string,
): Promise<ConnectionData | ConnectionRefusal> {
  if (isOutdated(auth)) return 'protocolOutdated';
  const parsed = handshakeSchema.safeParse(auth);
  if (!parsed.success) return 'handshakeMalformed';
  if (!misses.has(address)) return 'tooManyConnections';
  const handshake = parsed.data;

  const room = await rooms.find(handshake.session);
  if (room === undefined) {
    misses.take(address);
    return 'sessionUnknown';
  }
  const visitor = await visitorOf(store, handshake);
  if (visitor === undefined || wasRemoved(visitor, room.state.people)) {
    misses.take(address);
    return 'tokenUnknown';
  }
  if (room.visitors >= limits.connectionsPerSession) return 'tooManyConnections';
  if (
    visitor.role === 'person' &&
    room.connectionsOf(visitor.person) >= limits.connectionsPerPerson
  ) {
    return 'tooManyConnections';
  }
  return { room, visitor, have: handshake.have };
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

function wasRemoved(visitor: Visitor, people: Readonly<Record<string, unknown>>): boolean {
  return visitor.role === 'person' && own(people, visitor.person) === undefined;
}
