import type { ClientCommand } from '../../shared/procedure/road/moves.ts';
import type {
  ConnectionRefusal,
  Refusal,
  RemovalTold,
  Welcome,
} from '../../shared/protocol/messages.ts';

/** What a page is in the session. */
export type Role = Welcome['role'];

/** How the connection stands. `lost` is said only after a grace of two seconds. */
export type Link =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'open' }
  /** Nobody is in the session: a screen shows what it was last told, until somebody comes. */
  | { readonly kind: 'asleep' }
  | { readonly kind: 'lost'; readonly side: 'device' | 'server' }
  | {
      readonly kind: 'refused';
      readonly why: ConnectionRefusal;
      /** The version of the rules that the session was played by, where that is why. */
      readonly rules?: number;
      /** What a person who was removed is told, where that is why. */
      readonly removal?: RemovalTold;
    };

/** Something to tell the person who sent a command. */
export interface CommandTrouble {
  readonly command: ClientCommand;
  readonly refusal: Refusal;
}
