import type { Light, Room, SeatHold } from '../procedure/kernel/room.ts';
import type { SeatId } from '../scenario/scenario.ts';

/** Seats grouped by what is said of them: `{ yes: 'AUS CAN', no: 'CUB' }`. */
type Grouped<Word extends string> = Readonly<Partial<Record<Word, string>>>;

/**
 * A whole room on its way to a client that holds none: what is said of every seat is grouped, for it
 * is most of the bytes, and a class joins all at once.
 */
export type PackedRoom = Omit<Room, 'seats' | 'lights' | 'absent'> & {
  readonly seats: Grouped<SeatHold>;
  readonly lights: Grouped<Light>;
  readonly absent: string;
};

/** Packs a room for its way; `unpackRoom` gives back its equal. */
export function packRoom(room: Room): PackedRoom {
  return {
    ...room,
    seats: group(room.seats),
    lights: group(room.lights),
    absent: Object.keys(room.absent).join(' '),
  };
}

/** The room as it was packed. */
export function unpackRoom(packed: PackedRoom): Room {
  return {
    ...packed,
    seats: ungroup(packed.seats),
    lights: ungroup(packed.lights),
    absent: Object.fromEntries(seatsIn(packed.absent).map((seat) => [seat, true])),
  };
}

function group<Word extends string>(words: Readonly<Record<SeatId, Word>>): Grouped<Word> {
  const groups: Partial<Record<Word, string>> = {};
  for (const [seat, word] of Object.entries(words)) {
    const others = groups[word];
    groups[word] = others === undefined ? seat : `${others} ${seat}`;
  }
  return groups;
}

function ungroup<Word extends string>(groups: Grouped<Word>): Record<SeatId, Word> {
  const words: Record<SeatId, Word> = {};
  for (const word in groups) {
    for (const seat of seatsIn(groups[word] ?? '')) words[seat] = word;
  }
  return words;
}

const seatsIn = (list: string): SeatId[] => (list === '' ? [] : list.split(' '));
