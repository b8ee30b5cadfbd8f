import type { Request } from 'express';
import type { Rooms } from '../rooms/rooms.ts';
import type { SessionRoom } from '../rooms/session-room.ts';
import { tokenHash } from '../store/secrets.ts';
import type { Credential, Store } from '../store/store.ts';
import { HttpError } from './errors.ts';

/** Who asks, by the token that they show. Throws an HttpError where they show none, or a wrong one. */
export async function credentialOf(store: Store, request: Request): Promise<Credential> {
  const token = tokenOf(request);
  const credential = token === undefined ? undefined : await store.findCredential(tokenHash(token));
  if (credential !== undefined) return credential;
  throw new HttpError(401, 'tokenUnknown', 'Please join the session first.');
}

/** The token that a request shows; undefined where it shows none. */
export const tokenOf = (request: Pick<Request, 'get'>): string | undefined =>
  /^Bearer (\S{16,100})$/.exec(request.get('Authorization') ?? '')?.[1];

/**
 * The room of a session, for one of those who are in it; undefined for anybody else, who does not wake
 * it.
 */
export async function roomOfMember(
  rooms: Rooms,
  session: string,
  credential: Credential,
): Promise<SessionRoom | undefined> {
  if (credential.session !== session) return undefined;
  return credential.role === 'person'
    ? rooms.findFor(credential.person, session)
    : rooms.find(session);
}

/** The address of whoever asks, past the proxies that are trusted. */
export const addressOf = (request: Request): string => request.ip ?? 'unknown';

/** Whether whoever asks leads the session. Throws an HttpError where not. */
export async function checkLeader(store: Store, session: string, request: Request): Promise<void> {
  const credential = await credentialOf(store, request);
  if (credential.session !== session || credential.role !== 'facilitator') notYours();
}

export function notYours(): never {
  throw new HttpError(403, 'notYourSession', 'Please join this session first.');
}

/** The locale that somebody reads in, who says so; English otherwise. */
export const languageOf = ({ query }: Request): string =>
  typeof query.lang === 'string' ? query.lang : 'en';
