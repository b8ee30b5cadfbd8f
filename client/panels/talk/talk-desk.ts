import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { tableOf } from '../../../shared/procedure/talk/talk.ts';
import {
  type Thread,
  type ThreadId,
  threadOfTable,
  threadsOf,
  unreadIn,
} from '../../scene/talk/threads.ts';
import type { SessionStore } from '../../sight/store.ts';
import { keepUnsent, readUnsent } from '../../sight/unsent.ts';

/** By what names this tab keeps which conversation is open, and how far each has been read. */
const OPEN = 'talk open';
const READ = 'talk read';

/** The facilitator may play one seat after another: each has its own conversation open. */
const nameFor = ({ person, seat }: SessionStore, name: string): string =>
  person.value === undefined ? `${name} ${seat.value}` : name;

type ReadMarks = Readonly<Record<ThreadId, number>>;

/** Where somebody is in the talk: which conversation is open, what is new, what is about to be said. */
export interface TalkDesk {
  readonly open: ReadonlySignal<ThreadId | undefined>;
  readonly threads: ReadonlySignal<readonly Thread[]>;
  /** How many messages are new, by conversation; those without any are left out. */
  readonly unread: ReadonlySignal<ReadMarks>;
  /** A line to be put into the field of the conversation that is open, or opened next. */
  readonly line: Signal<string | undefined>;
  /** The suggested line that has been taken up already. */
  readonly used: Signal<string | undefined>;
  openThread(id: ThreadId | undefined): void;
  /** Marks a conversation as read up to a message's number. */
  markRead(id: ThreadId, upTo: number): void;
}

/** The talk of the own seat, kept over phases, tabs and reloads; who sits down finds the table's conversation open. */
export function useTalkDesk(store: SessionStore): TalkDesk {
  const open = useSignal<ThreadId | undefined>(keptOpen(nameFor(store, OPEN)));
  const read = useSignal<ReadMarks>(keptRead(nameFor(store, READ)));
  const line = useSignal<string | undefined>(undefined);
  const used = useSignal<string | undefined>(undefined);
  const threads = useComputed(() => {
    const seat = store.seat.value;
    return seat === undefined ? [] : threadsOf(store.desk.value?.messages ?? {}, seat);
  });
  const unread = useComputed(() => {
    const seat = store.seat.value;
    const counts = threads.value.map(
      (thread) =>
        [thread.id, seat ? unreadIn(thread, seat, read.value[thread.id] ?? 0) : 0] as const,
    );
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  });
  const openThread = (id: ThreadId | undefined) => {
    open.value = id;
    keepUnsent(nameFor(store, OPEN), id);
  };
  const room = store.room.value;
  const seat = store.seat.value;
  const table = room && seat ? tableOf(room, seat) : undefined;
  const satAt = useRef(table);
  useEffect(() => {
    if (table !== undefined && table !== satAt.current) openThread(threadOfTable(table));
    satAt.current = table;
  }, [table]);
  return {
    open,
    threads,
    unread,
    line,
    used,
    openThread,
    markRead: (id, upTo) => {
      if ((read.value[id] ?? 0) >= upTo) return;
      read.value = { ...read.value, [id]: upTo };
      keepUnsent(nameFor(store, READ), read.value);
    },
  };
}

/** How many messages are new in all. */
export const unreadInAll = ({ unread }: TalkDesk): number =>
  Object.values(unread.value).reduce((sum, count) => sum + count, 0);

function keptOpen(name: string): ThreadId | undefined {
  const kept = readUnsent(name);
  return typeof kept === 'string' ? kept : undefined;
}

function keptRead(name: string): ReadMarks {
  const kept = readUnsent(name);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}
