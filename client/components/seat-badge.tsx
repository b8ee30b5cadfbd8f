import './seat-badge.css';
import { Bot, UserRound } from 'lucide-preact';
import type { Room } from '../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../shared/scenario/scenario.ts';
import { isComputer } from '../scene/talk/tables.ts';
import { type Delegations, flagOf, nameOf } from '../sight/names.ts';
import { Flag } from './flag.tsx';
import { t } from './words.ts';

interface Props {
  readonly seat: SeatId;
  readonly own: SeatId | undefined;
  readonly room: Room;
  readonly names: Delegations;
}

/** A delegation as one meets it: its flag, its name, and whether a person or the computer speaks for it. */
export function SeatBadge({ seat, own, room, names }: Props) {
  const isOwn = seat === own;
  const kind = isComputer(room, seat) ? 'computer' : 'person';
  const Icon = kind === 'computer' ? Bot : UserRound;
  return (
    <span class={isOwn ? 'seat-badge seat-badge--own' : 'seat-badge'}>
      <Flag iso2={flagOf(names, seat)} size={22} />
      <span class="seat-badge__name">{nameOf(names, seat)}</span>
      {isOwn ? (
        <span class="seat-badge__kind">{t('badge.you')}</span>
      ) : (
        <span class="seat-badge__kind" title={t(`badge.${kind}`)}>
          <Icon size={14} aria-hidden="true" />
          <span class="only-read">{t(`badge.${kind}`)}</span>
        </span>
      )}
    </span>
  );
}
