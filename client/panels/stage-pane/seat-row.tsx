import './seat-table.css';
import { useMemo } from 'preact/hooks';
import type { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import type { Delegation } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { PledgeMark } from '../../components/pledge-mark.tsx';
import { VoteMark } from '../../components/vote-mark.tsx';
import { language } from '../../language/language.ts';
import type { SeatLight } from '../../scene/model/stance-lights.ts';
import type { VoteLight } from '../../scene/model/vote-lights.ts';
import { SeatStance } from '../consensus/seat-stance.tsx';
import type { holdShown } from './hold-shown.ts';
import { t } from './words.ts';

interface Props {
  readonly delegation: Delegation;
  readonly isOwn: boolean;
  readonly speaks: boolean;
  readonly hasPledged: boolean;
  /** Who plays it, or that it is out of the room. */
  readonly hold: ReturnType<typeof holdShown> | 'absent';
  /** Where a report is negotiated; an observer is not asked for one. */
  readonly stance: SeatLight | 'notAsked' | undefined;
  /** Where votes are shown: how it votes, or why it has no vote. */
  readonly vote: Vote | undefined;
}

type Vote = VoteLight | NonNullable<ReturnType<typeof votelessBecause>>;

/** One delegation of the table. There may be 193, so a row is drawn anew only where something in it has changed. */
export function SeatRow({ delegation, isOwn, speaks, hasPledged, hold, stance, vote }: Props) {
  const spoken = language.value;
  return useMemo(
    () => (
      <tr class={isOwn ? 'is-own' : ''}>
        <th scope="row">
          <Flag iso2={delegation.iso2} size={22} /> {delegation.shortName}
          {speaks && <span class="chip chip--here">{t('table.speaks')}</span>}
          {hasPledged && <PledgeMark />}
        </th>
        <td class="quiet">{hold === 'absent' ? t('card.absent') : t(`card.hold.${hold}`)}</td>
        {stance !== undefined && (
          <td>
            <span class="seat-table__vote">
              {stance !== 'notAsked' && <SeatStance light={stance} />}
            </span>
          </td>
        )}
        {vote !== undefined && (
          <td>
            <span class="seat-table__vote">
              <VoteOrNone vote={vote} />
            </span>
          </td>
        )}
      </tr>
    ),
    [spoken, delegation, isOwn, speaks, hasPledged, hold, stance, vote],
  );
}

function VoteOrNone({ vote }: { vote: Vote }) {
  switch (vote) {
    case 'observer':
    case 'inArrears':
    case 'presides':
      return t(`card.voteless.${vote}`);
    default:
      return <VoteMark light={vote} word="shown" />;
  }
}
