import type { SeatId } from '../../scenario/scenario.ts';
import { changedIn, laidInto } from '../kernel/boxes.ts';
import type { Fold } from '../kernel/fact.ts';
import { inRoom, without } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { TalkFact } from './facts.ts';
import { allSpokenWith } from './spoken-with.ts';
import { type Message, type Table, type TableId, tableOf } from './talk.ts';

type TalkFold<T extends TalkFact['type']> = Fold<Extract<TalkFact, { type: T }>>;

/** How many of its latest messages a delegation keeps. */
const MESSAGES_KEPT = 150;
/** How many of all the facilitator keeps, who may read them. */
const OVERHEARD_KEPT = 400;

const EMPTY: Table = { members: [], invited: [], asking: [] };

/** TAL-3: a delegation opens a table and asks others to it. */
export const tableOpened: TalkFold<'tableOpened'> = (state, { seat, invited, seq }) =>
  withTable(stoodUp(state, seat), `t${seq}`, () => ({ ...EMPTY, members: [seat], invited }));

/** Sits down at a table, having left the one before. */
export const satDown: TalkFold<'satDown'> = (state, { seat, table }) =>
  withTable(stoodUp(state, seat), table, ({ members, invited, asking }) => ({
    members: [...members, seat],
    invited: others(invited, seat),
    asking: others(asking, seat),
  }));

export const askedToSit: TalkFold<'askedToSit'> = (state, { seat, table }) =>
  withTable(state, table, (there) => ({ ...there, asking: [...others(there.asking, seat), seat] }));

/** TAL-3: to ask somebody who would like to sit down is to let them. */
export const invitedToTable: TalkFold<'invitedToTable'> = (state, { guest, table }) => {
  const isAsking = own(state.room.tables, table)?.asking.includes(guest) === true;
  if (!isAsking) {
    return withTable(state, table, (there) => ({
      ...there,
      invited: [...others(there.invited, guest), guest],
    }));
  }
  return withTable(stoodUp(state, guest), table, ({ members, invited, asking }) => ({
    members: [...members, guest],
    invited: others(invited, guest),
    asking: others(asking, guest),
  }));
};

export const tableDeclined: TalkFold<'tableDeclined'> = (state, { seat, table }) =>
  withTable(state, table, (there) => ({ ...there, invited: others(there.invited, seat) }));

export const tableLeft: TalkFold<'tableLeft'> = (state, { seat }) => stoodUp(state, seat);

/** TAL-2 and TAL-4: what is said lies with who said it and with those who heard it, and nowhere else. */
export const said: TalkFold<'said'> = (state, { seq, at, seat, to, says, table, answers }) => {
  const id = `w${seq}`;
  const message: Message = {
    id,
    at,
    by: seat,
    to,
    says,
    ...(table && { table }),
    ...(answers && { answers }),
  };
  const messages = laidInto(state.messages, [seat, ...to], id, message, MESSAGES_KEPT);
  const heard = state.room.options.talk === 'read' ? overheard(state, message) : state;
  return { ...heard, messages };
};

/** TAL-5: what a delegation reports, the facilitator may read. */
export const messageReported: TalkFold<'messageReported'> = (state, { seat, message: id }) => {
  const message = own(own(state.messages, seat) ?? {}, id);
  return message === undefined ? state : overheard(state, message);
};

/** TAL-6: the words are gone from every box; that something was said, and why it is hidden, stays. */
export const messageHidden: TalkFold<'messageHidden'> = (state, { message: id, reason }) => {
  const hide = (message: Message): Message => ({
    ...message,
    says: { kind: 'words', text: reason },
    hidden: reason,
  });
  const known = own(state.overheard, id);
  return {
    ...state,
    messages: changedIn(state.messages, id, hide),
    ...(known && { overheard: { ...state.overheard, [id]: hide(known) } }),
  };
};

/** TAL-6: a line that the facilitator suggests to one seat, which alone reads it. */
export const lineSuggested: TalkFold<'lineSuggested'> = (state, { seat, text }) => ({
  ...state,
  suggested: { ...state.suggested, [seat]: text },
});

export const seatSilenced: TalkFold<'seatSilenced'> = (state, { seat, silenced }) => ({
  ...state,
  silenced: silenced ? { ...state.silenced, [seat]: true } : without(state.silenced, seat),
});

/** The state in which a delegation sits at no table; a table that only computers are left at is cleared. */
export function stoodUp(state: SessionState, seat: SeatId): SessionState {
  const at = tableOf(state.room, seat);
  if (at === undefined) return state;
  const left = withTable(state, at, (there) => ({
    ...there,
    members: others(there.members, seat),
  }));
  const members = own(left.room.tables, at)?.members ?? [];
  return members.some((other) => isPlayedByPeople(left.room, other))
    ? left
    : inRoom(left, { tables: without(left.room.tables, at) });
}

/** The tables are cleared: talk at them is over. */
export const cleared = (state: SessionState): SessionState =>
  Object.keys(state.room.tables).length === 0 ? state : inRoom(state, { tables: {} });

/** TSK-3: in the debrief everybody sees who has talked with whom, and nothing of what was said. */
export function shownWhoTalked(state: SessionState): SessionState {
  const talked = allSpokenWith(state.messages);
  return Object.keys(talked).length === 0 ? state : inRoom(state, { talked });
}

const isPlayedByPeople = ({ seats }: Room, seat: SeatId): boolean => own(seats, seat) !== undefined;

const others = (seats: readonly SeatId[], seat: SeatId): readonly SeatId[] =>
  seats.filter((other) => other !== seat);

function withTable(
  state: SessionState,
  id: TableId,
  change: (table: Table) => Table,
): SessionState {
  const { tables } = state.room;
  return inRoom(state, { tables: { ...tables, [id]: change(own(tables, id) ?? EMPTY) } });
}

function overheard(state: SessionState, message: Message): SessionState {
  const all = Object.entries({ ...state.overheard, [message.id]: message });
  return { ...state, overheard: Object.fromEntries(all.slice(-OVERHEARD_KEPT)) };
}
