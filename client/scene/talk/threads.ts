import type { Box } from '../../../shared/procedure/kernel/boxes.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { type Message, type TableId, tableOf } from '../../../shared/procedure/talk/talk.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';

/** `table t5` for what was said at a table, `note AAB AAC` for the notes exchanged with some delegations. */
export type ThreadId = string;

/** What was said at one table, or in notes to and from the same delegations. */
export interface Thread {
  readonly id: ThreadId;
  /** Left out for notes. */
  readonly table?: TableId;
  /** Everybody else who has said or heard something in it. */
  readonly partners: readonly SeatId[];
  /** The oldest first. */
  readonly messages: readonly Message[];
}

export const threadOfTable = (table: TableId): ThreadId => `table ${table}`;

export const threadOfNotes = (partners: readonly SeatId[]): ThreadId =>
  ['note', ...partners.toSorted()].join(' ');

/** The table that a conversation is held at; undefined for notes. */
export const tableIn = (id: ThreadId): TableId | undefined =>
  id.startsWith('table ') ? id.slice('table '.length) : undefined;

/** With whom notes are exchanged in a conversation; nobody where it is held at a table. */
export const partnersIn = (id: ThreadId): readonly SeatId[] =>
  id.startsWith('note ') ? id.split(' ').slice(1) : [];

/** In which conversation of the delegation a message stands. */
export function threadOf(message: Message, seat: SeatId): ThreadId {
  return message.table === undefined
    ? threadOfNotes(othersIn(message, seat))
    : threadOfTable(message.table);
}

/** The conversations of a delegation, the one with the latest word first. */
export function threadsOf(messages: Box<Message>, seat: SeatId): readonly Thread[] {
  const threads = new Map<ThreadId, Thread>();
  for (const message of Object.values(messages)) {
    const id = threadOf(message, seat);
    const before = threads.get(id);
    threads.set(id, {
      id,
      ...(message.table !== undefined && { table: message.table }),
      partners: [...new Set([...(before?.partners ?? []), ...othersIn(message, seat)])],
      messages: [...(before?.messages ?? []), message],
    });
  }
  return [...threads.values()].toSorted((one, other) => latest(other) - latest(one));
}

/** How many messages of others stand in a conversation after the last that was read. */
export const unreadIn = ({ messages }: Thread, seat: SeatId, readUpTo: number): number =>
  messages.filter(({ id, by }) => by !== seat && numberOf(id) > readUpTo).length;

/** The number of the latest message; 0 where there is none. */
export function latest({ messages }: Pick<Thread, 'messages'>): number {
  const last = messages.at(-1);
  return last === undefined ? 0 : numberOf(last.id);
}

/** Who else hears what is said in a conversation now: who sits at the table, or has its notes. */
export function hearersOf(
  room: Pick<Room, 'tables'>,
  threads: readonly Thread[],
  seat: SeatId,
  id: ThreadId,
): readonly SeatId[] {
  const table = tableIn(id);
  if (table !== undefined && tableOf(room, seat) === table) {
    return (room.tables[table]?.members ?? []).filter((other) => other !== seat);
  }
  return threads.find((thread) => thread.id === id)?.partners ?? partnersIn(id);
}

const numberOf = (id: string): number => Number(id.slice(1));

const othersIn = ({ by, to }: Message, seat: SeatId): readonly SeatId[] =>
  [by, ...to].filter((other) => other !== seat);
