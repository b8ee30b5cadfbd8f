import type { Room } from '../../shared/procedure/kernel/room.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import type { SessionStore } from './store.ts';

/** A session as a page sees it, once its room and its scenario have come. */
export interface SessionSeen {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
}
