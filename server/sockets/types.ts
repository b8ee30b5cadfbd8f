import type { Server, Socket } from 'socket.io';
import type { ClientToServer, Handshake, ServerToClient } from '../../shared/protocol/messages.ts';
import type { Visitor } from '../../shared/views/audiences.ts';
import type { SessionRoom } from '../rooms/session-room.ts';
import type { Sender } from './senders.ts';

/** What the server knows of a connection once its handshake has been accepted. */
export interface ConnectionData {
  room: SessionRoom;
  visitor: Visitor;
  /** In whose name what it sends is counted. */
  sender: Sender;
  /** The versions of views that the client still holds. */
  have: Handshake['have'];
}

type NoEvents = Record<string, never>;

export type SessionServer = Server<ClientToServer, ServerToClient, NoEvents, ConnectionData>;
export type SessionSocket = Socket<ClientToServer, ServerToClient, NoEvents, ConnectionData>;
