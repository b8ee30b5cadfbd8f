import { z } from 'zod';
import type { Refusal } from '../procedure/kernel/refusal.ts';
import { clientCommandSchema } from '../procedure/road/commands.ts';
import type { FacilitatorView, PersonView } from '../views/views.ts';
import type { PackedRoom } from './packed-room.ts';

/** In a file of its own, so that a page need not carry the schemas to name its version. */
export { PROTOCOL } from './version.ts';

export type { Refusal };

/** What a client says of itself when it connects (Socket.IO `auth`). */
export const handshakeSchema = z.strictObject({
  protocol: z.number().int(),
  session: z.string().min(1).max(40),
  /** Left out by the projector, which sees only what everybody sees. */
  token: z.string().min(16).max(100).optional(),
  /** The version of the public view that the client still holds, so that only what it missed is sent. */
  have: z.strictObject({ public: z.number().int() }).partial().optional(),
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

/** JSON merge patch (RFC 7396) of a view. */
export type Patch = Readonly<Record<string, unknown>>;

/** Own stream: the person's view for a delegate, the facilitator's view for a facilitator. */
export type OwnView = PersonView | FacilitatorView;

/** Everything the server sends, by event name. Short names: they travel with every vote. */
export interface ServerToClient {
  /** The whole view: at joining, or when too much was missed. */
  hello: (welcome: Welcome) => void;
  /** Public view: its new version (the number of the last fact in it) and the difference. */
  u: (version: number, patch: Patch) => void;
  /** Own view, likewise. */
  o: (version: number, patch: Patch) => void;
}

export interface Welcome {
  /** Server time, ms since 1970, to set the client's clocks by. */
  readonly now: number;
  readonly role: 'projector' | 'person' | 'facilitator';
  readonly public: Catchup<PackedRoom>;
  readonly own?: Catchup<OwnView>;
}

/** A whole view, or the differences since the version that the client had (perhaps none). */
export type Catchup<View> =
  | { readonly version: number; readonly whole: View }
  | { readonly version: number; readonly patches: readonly Patch[] };

export interface ClientToServer {
  c: (message: CommandMessage, answer: (reply: Reply) => void) => void;
}

/** Reasons for which the server refuses a connection; the message of Socket.IO's connect_error. */
export type ConnectionRefusal =
  | 'protocolOutdated'
  | 'sessionUnknown'
  /** The session was opened with a scenario that has been changed or removed since. */
  | 'scenarioGone'
  /** The session's log is of a version of the rules that this server does not read; `data.rules` names it. */
  | 'rulesOlder'
  | 'rulesNewer'
  | 'tokenUnknown'
  | 'handshakeMalformed'
  | 'tooManyConnections';
