import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import {
  type ConnectionRefusal,
  missedSchema,
  type RemovalTold,
} from '../../shared/protocol/messages.ts';
import { securityHeaders } from '../http/security.ts';
import type { Limits } from '../limits.ts';
import { Faults } from '../rooms/faults.ts';
import { TOO_FAST } from '../rooms/refusals.ts';
import { ScenarioGone } from '../rooms/rooms.ts';
import { RulesUnreadable } from '../rooms/rules-unreadable.ts';
import { ScenarioUnusable } from '../scenarios/library.ts';
import { answerOf, readCommand } from './commands.ts';
import { admit, type Doorkeeper, type Removal } from './handshake.ts';
import { listenerOf } from './outlet.ts';
import type { SessionServer, SessionSocket } from './types.ts';
import { endUnread } from './unread.ts';

/**
 * A Socket.IO server on top of an HTTP server. Frames are small, so none is compressed; those who
 * come back catch up by version, so nothing is kept for them here.
 */
export function openSockets(http: HttpServer, { bytesPerMessage }: Limits): SessionServer {
  const io: SessionServer = new Server(http, {
    transports: ['websocket', 'polling'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: bytesPerMessage,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    connectTimeout: 10_000,
  });
  io.engine.use(securityHeaders());
  return io;
}

/** Lets clients in, welcomes them, and passes their commands on. */
export function listenToSockets(io: SessionServer, doorkeeper: Doorkeeper): void {
  const faults = new Faults(doorkeeper.log);
  io.use((socket, next) => {
    admit(doorkeeper, socket.handshake.auth, doorkeeper.addressOf(socket.request))
      .then((answer) => {
        if (typeof answer === 'string') return next(refused(answer));
        if ('removed' in answer) return next(goodbye(answer));
        socket.data = answer;
        next();
      })
      .catch((error: unknown) => {
        const known = refusalOf(error);
        if (known === undefined || error instanceof ScenarioUnusable) {
          faults.note(error, {}, 'a connection could not be admitted');
        }
        next(known ?? refused('notJustNow'));
      });
  });
  io.on('connection', (socket) => welcome(socket, doorkeeper, faults));
}

/** What a client is told of a session that is here and cannot be woken. */
function refusalOf(error: unknown): Error | undefined {
  if (error instanceof ScenarioGone || error instanceof ScenarioUnusable) {
    return refused('scenarioGone');
  }
  if (!(error instanceof RulesUnreadable)) return undefined;
  const { rules, is } = error.log;
  return Object.assign(refused(is === 'older' ? 'rulesOlder' : 'rulesNewer'), { data: { rules } });
}

/** Who was removed has no place any more, and is told why (SEA-20). */
function goodbye({ removed: { reason, door } }: Removal): Error {
  const removal: RemovalTold = { ...(reason !== undefined && { reason }), ...(door && { door }) };
  return Object.assign(refused('tokenUnknown'), { data: { removal } });
}

const refused = (why: ConnectionRefusal): Error => new Error(why);

function welcome(socket: SessionSocket, doorkeeper: Doorkeeper, faults: Faults): void {
  const { room, visitor, sender, have } = socket.data;
  // Many may have been admitted at once to the last place.
  if (!doorkeeper.places.isLeft(sender)) {
    socket.disconnect(true);
    return;
  }
  const leave = room.enter(visitor);
  const release = doorkeeper.places.take(sender, () => socket.disconnect(true));
  socket.on('disconnect', () => {
    release();
    leave();
  });
  limitRate(socket, doorkeeper, faults);
  endUnread(socket, doorkeeper.limits.bytesUnread, () => {
    faults.warn({ session: room.record.id, role: visitor.role }, 'a connection read nothing');
  });
  socket.on('c', (...packet: unknown[]) => {
    const answer = answerOf(packet);
    if (answer === undefined) return;
    const letter = readCommand(visitor, packet[0]);
    if ('refused' in letter) answer(letter);
    else room.submit({ ...letter, answer });
  });
  socket.on('t', (...packet: unknown[]) => {
    const answer = packet.at(-1);
    if (typeof answer === 'function') answer(room.now);
  });
  // Joining and welcoming happen in one go: no difference can fall between the two.
  const line = room.listen(listenerOf(socket, room.record.id, visitor), have);
  socket.emit('hello', line.welcome);
  socket.on('m', (...packet: unknown[]) => {
    const missed = missedSchema.safeParse(packet);
    if (missed.success) line.missed(...missed.data);
  });
  socket.on('disconnect', () => line.stop());
}

/** Refuses what comes too fast, of whatever kind, and ends the connection of who does not stop. */
function limitRate(socket: SessionSocket, { senders }: Doorkeeper, faults: Faults): void {
  const { sender } = socket.data;
  let bytes = 0;
  // Below the socket's own events, where acknowledgements that nobody asked for pass too.
  socket.conn.on('packet', ({ type, data }) => {
    bytes = typeof data === 'string' ? data.length : 0;
    if (type !== 'message' || senders.mayStay(sender) || !socket.connected) return;
    const { session, visitor } = sender;
    faults.warn({ session, role: visitor.role }, 'a flooding connection was ended');
    socket.disconnect(true);
  });
  socket.use((packet, next) => {
    if (senders.mayBeHeard(sender, bytes)) next();
    else answerOf(packet)?.({ refused: TOO_FAST });
  });
}
