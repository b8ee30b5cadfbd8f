import './lobby.css';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { type MapFill, WorldMap } from '../../map/world-map.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly onPick?: (seat: SeatId) => void;
}

/** The world with the seats that are taken; a free one can be taken by pressing it. */
export function SeatMap({ inside, onPick }: Props) {
  const { store, scenario, room } = inside;
  const own = store.seat.value;
  const fills: Record<SeatId, MapFill> = {};
  for (const { id } of scenario.delegations) fills[id] = fillOf(id, own, id in room.seats);
  return (
    <figure class="seat-map">
      <WorldMap
        label={t('map.label')}
        seats={scenario.delegations}
        fills={fills}
        own={own}
        describe={(seat) => t(`map.${fillOf(seat, own, seat in room.seats)}`)}
        {...(onPick && { onPick })}
      />
      <figcaption class="seat-map__key">
        {own !== undefined && <span class="key key--own">{t('map.own')}</span>}
        <span class="key key--taken">{t('map.taken')}</span>
        <span class="key key--free">{t('map.free')}</span>
      </figcaption>
    </figure>
  );
}

function fillOf(seat: SeatId, own: SeatId | undefined, isTaken: boolean): 'own' | 'taken' | 'free' {
  if (seat === own) return 'own';
  return isTaken ? 'taken' : 'free';
}
