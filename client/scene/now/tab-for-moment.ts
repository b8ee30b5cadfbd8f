import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { arrangementOf } from './arrangement.ts';

export type HallTab = 'text' | 'instructions' | 'talk' | 'speakers' | 'record';

/** On a phone there is one thing at a time: what is said stands in one tab, the hall and the moves in another. */
export type PhoneTab = 'text' | 'talk' | 'instructions' | 'room';

/** The tab that fits the moment. */
export function tabForMoment(room: Room): HallTab {
  switch (room.phase) {
    case 'lobby':
    case 'briefing':
      return 'instructions';
    case 'generalDebate':
      return 'speakers';
    case 'outcome':
      return 'record';
    default:
      return 'text';
  }
}

/** The tab that fits the moment on a phone: the room while people meet there, else what is to be read. */
export function phoneTabForMoment(room: Room): PhoneTab {
  if (arrangementOf(room) === 'room') return 'room';
  return tabForMoment(room) === 'instructions' ? 'instructions' : 'text';
}

/** What the moment is known by: when it changes, the tab may be switched. */
export function momentOf(room: Room): string {
  return [room.phase, room.stage, room.ballot?.id ?? '', arrangementOf(room)].join(' ');
}
