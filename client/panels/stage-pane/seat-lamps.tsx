import './seat-lamps.css';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { waitingIn } from '../../scene/model/stage-model-from-views.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** How a seat's lamp burns: for whoever speaks, waits, is a person, or is out of the room. */
export type Lamp = 'speaks' | 'waits' | 'person' | 'computer' | 'absent';

/** The lamp of a seat. */
export function lampOf(room: Room, seat: SeatId): Lamp {
  if (room.floor.speaker === seat) return 'speaks';
  if (waitingIn(room).includes(seat)) return 'waits';
  if (own(room.absent, seat)) return 'absent';
  const hold = own(room.seats, seat);
  return hold === 'present' || hold === 'facilitator' ? 'person' : 'computer';
}

/** The room in one row: a lamp for each member, the own one marked. */
export function SeatLamps({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const seats = membersOf(scenario);
  return (
    <p class="lamps" role="img" aria-label={lampsInWords(inside)}>
      {seats.map(({ id }) => (
        <i
          key={id}
          class={`lamps__one is-${lampOf(room, id)}${store.seat.value === id ? ' is-own' : ''}`}
        />
      ))}
    </p>
  );
}

/** What the lamps show, for those who do not see them. */
export function lampsInWords({ scenario, room }: Inside): string {
  const lamps = membersOf(scenario).map(({ id }) => lampOf(room, id));
  const count = (lamp: Lamp) => lamps.filter((each) => each === lamp).length;
  return t('lamps.label', {
    seats: lamps.length,
    people: count('person') + count('speaks'),
    waiting: count('waits'),
    absent: count('absent'),
  });
}
