import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { Delegation } from '../../../shared/scenario/scenario.ts';
import { presenceOf, waitingIn } from '../../scene/model/stage-model-from-views.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** How a seat's lamp burns: for whoever speaks, waits, is a person, or is out of the room. */
type Lamp = 'speaks' | 'waits' | 'person' | 'computer' | 'absent';

export interface LitSeat extends Delegation {
  readonly lamp: Lamp;
}

/** The members with their lamps. */
export function litSeats({ scenario, room }: Inside): readonly LitSeat[] {
  const waiting = new Set(waitingIn(room));
  const presence = presenceOf(room);
  return membersOf(scenario).map((seat) => {
    if (room.floor.speaker === seat.id) return { ...seat, lamp: 'speaks' };
    if (waiting.has(seat.id)) return { ...seat, lamp: 'waits' };
    const is = presence[seat.id];
    return { ...seat, lamp: is === 'absent' || is === 'person' ? is : 'computer' };
  });
}

/** The classes of a seat: its lamp, whether it is one's own, and whether it has just made a move. */
export const marksOf = (lamp: Lamp, isOwn: boolean, hasMoved: boolean): string =>
  `is-${lamp}${isOwn ? ' is-own' : ''}${hasMoved ? ' is-news' : ''}`;

/** What the lamps show, for those who do not see them. */
export function lampsInWords(seats: readonly LitSeat[]): string {
  const count = (lamp: Lamp) => seats.filter((each) => each.lamp === lamp).length;
  return t('lamps.label', {
    seats: seats.length,
    people: count('person') + count('speaks'),
    waiting: count('waits'),
    absent: count('absent'),
  });
}
