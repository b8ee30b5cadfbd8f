import { toWire } from '../../shared/protocol/update.ts';
import type { AudienceId, Visitor } from '../../shared/views/audiences.ts';
import type { Listener, Outlet } from '../rooms/broadcaster.ts';
import type { SessionServer, SessionSocket } from './types.ts';

/** What an audience of a session listens to. */
const channelOf = (session: string, audience: AudienceId) => `${session} ${audience}`;

/** The way from a room to its audiences: what is told to many goes through here, encoded once. */
export function outletOf(io: SessionServer, session: string): Outlet {
  return {
    update: (update) => {
      io.to(channelOf(session, update.audience)).emit('u', ...toWire(update));
    },
  };
}

/** The way from a room to one connection. */
export function listenerOf(socket: SessionSocket, session: string, visitor: Visitor): Listener {
  return {
    visitor,
    join: (audience) => void socket.join(channelOf(session, audience)),
    leave: (audience) => void socket.leave(channelOf(session, audience)),
    reset: (audience, catchup) => {
      socket.emit('s', audience, catchup);
    },
    end: () => {
      socket.disconnect(true);
    },
  };
}
