import './seat-badge.css';
import { Bot, UserRound, UserRoundCog } from 'lucide-preact';
import { own as ownOf } from '../../shared/procedure/kernel/own.ts';
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

const ICONS = { computer: Bot, person: UserRound, facilitator: UserRoundCog } as const;

/** A delegation as one meets it: its flag, its name, and who speaks for it: a person, the computer, the facilitator. */
export function SeatBadge({ seat, own, room, names }: Props) {
  const isOwn = seat === own;
  const kind = kindOf(room, seat);
  const Icon = ICONS[kind];
  return (
    <span class={isOwn ? 'seat-badge seat-badge--own' : 'seat-badge'}>
      <Flag iso2={flagOf(names, seat)} size={22} />
      <span class="seat-badge__name">{nameOf(names, seat)}</span>
      {isOwn ? (
        <span class="seat-badge__kind">{t('badge.you')}</span>
      ) : (
        <span class="seat-badge__kind" title={t(`badge.${kind}`)}>
          <Icon size={14} aria-hidden="true" />
          <span class={kind === 'facilitator' ? undefined : 'only-read'}>{t(`badge.${kind}`)}</span>
        </span>
      )}
    </span>
  );
}

function kindOf(room: Room, seat: SeatId): keyof typeof ICONS {
  if (ownOf(room.seats, seat) === 'facilitator') return 'facilitator';
  return isComputer(room, seat) ? 'computer' : 'person';
}
