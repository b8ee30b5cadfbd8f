import { z } from 'zod';
import type { Refusal } from '../procedure/kernel/refusal.ts';
import type { RemovedPerson } from '../procedure/kernel/state.ts';
import { clientCommandSchema } from '../procedure/road/moves.ts';
import type { AudienceId } from '../views/audiences.ts';
import type { Patch, WireUpdate } from './update.ts';

/** In a file of its own, so that a page need not carry the schemas to name its version. */
export { PROTOCOL } from './version.ts';

export type { Refusal };

const audienceSchema = z.string().regex(/^[a-z]{1,20}(:[\w-]{1,40})?$/);
const versionSchema = z.number().int();
/** More audiences than one visitor can belong to. */
const MANY_AUDIENCES = 64;
const isShort = (have: object) => Object.keys(have).length <= MANY_AUDIENCES;

/** What a client says of itself when it connects (Socket.IO `auth`). */
export const handshakeSchema = z.strictObject({
  protocol: z.number().int(),
  session: z.string().min(1).max(40),
  /** Left out by the projector, which sees only what everybody sees. */
  token: z.string().min(16).max(100).optional(),
  /** A screen beside the facilitator's page: it sees what everybody sees, and its place is kept. */
  screen: z.literal(true).optional(),
  /** The version of each view that the client still holds, so that only what it missed is sent. */
  have: z.record(audienceSchema, versionSchema).refine(isShort).optional(),
});
export type Handshake = z.infer<typeof handshakeSchema>;

/** A command on its way in. `id` is made by the sender and kept until it is answered. */
export const commandMessageSchema = z.strictObject({
  id: z.string().regex(/^[\w-]{8,40}$/),
  /** The facilitator moving for a seat that they have taken over. */
  seat: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  command: clientCommandSchema,
});
export type CommandMessage = z.infer<typeof commandMessageSchema>;

/** The answer to every command: done with the number of its fact, or refused with the reason. */
export type Reply = { readonly done: number } | { readonly refused: Refusal };

/** Everything the server sends, by event name. Short names: they travel with every vote. */
export interface ServerToClient {
  /** All views of the visitor: at joining, and on coming back. */
  hello: (welcome: Welcome) => void;
  /** What has changed in one view. */
  u: (...update: WireUpdate) => void;
  /** One view as it now is: newly the visitor's, or asked for; null where it is theirs no longer. */
  s: (audience: AudienceId, catchup: Catchup | null) => void;
}

export interface Welcome {
  /** Server time, ms since 1970, to set the client's clocks by. */
  readonly now: number;
  /** How many times as fast that time runs; left out: as everybody's. */
  readonly speed?: number;
  readonly role: 'projector' | 'person' | 'facilitator';
  /** The audiences that the visitor belongs to: what is not named here is not theirs. */
  readonly streams: Readonly<Record<AudienceId, Catchup>>;
}

/** A whole view as it is packed for its way, or the differences since the version that the client had. */
export type Catchup =
  | { readonly version: number; readonly whole: object }
  | { readonly version: number; readonly patches: readonly Patch[] };

/** A client has missed something of one view: it holds this version. Answered by `s`. */
export const missedSchema = z.tuple([audienceSchema, versionSchema]);

export interface ClientToServer {
  c: (message: CommandMessage, answer: (reply: Reply) => void) => void;
  m: (audience: AudienceId, have: number) => void;
  /** What time is it? Answered with the server's, in ms since 1970. */
  t: (answer: (now: number) => void) => void;
}

/** Reasons for which the server refuses a connection; the message of Socket.IO's connect_error. */
export type ConnectionRefusal =
  | 'protocolOutdated'
  | 'sessionUnknown'
  /** Nobody is in the session, and a screen does not wake it: to be tried again. */
  | 'sessionAsleep'
  /** The session was opened with a scenario that has been changed or removed since. */
  | 'scenarioGone'
  /** The session's log is of a version of the rules that this server does not read; `data.rules` names it. */
  | 'rulesOlder'
  | 'rulesNewer'
  /** Nobody here has this token, or not any more; `data.removal` says what a removed person is to know. */
  | 'tokenUnknown'
  | 'handshakeMalformed'
  | 'tooManyConnections'
  /** The store cannot be read for the moment: to be tried again. */
  | 'notJustNow';

/** What somebody who was removed from a session is told (SEA-20). */
export type RemovalTold = Pick<RemovedPerson, 'reason' | 'door'>;
