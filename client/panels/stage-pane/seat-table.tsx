import './seat-table.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import type { Delegation } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { PledgeMark } from '../../components/pledge-mark.tsx';
import { VoteMark } from '../../components/vote-mark.tsx';
import { matchesSearch } from '../../sight/search.ts';
import type { SessionStore } from '../../sight/store.ts';
import { SeatStance } from '../consensus/seat-stance.tsx';
import { t } from './words.ts';

/** The hall as a table, for those who hide the picture or cannot see it. */
export function SeatTable({ store }: { store: SessionStore }) {
  const search = useSignal('');
  const field = useId();
  const scenario = store.scenario.value;
  const room = store.room.value;
  if (scenario === undefined || room === undefined) return null;
  const { negotiation } = room;
  const hasVotes = room.ballot !== undefined || Object.keys(room.lights).length > 0;
  const shown = scenario.delegations.filter((delegation) =>
    matchesSearch(delegation, search.value),
  );
  return (
    <div class="seat-table">
      <label class="field" for={field}>
        <span class="only-read">{t('table.search')}</span>
        <input
          id={field}
          type="search"
          class="input"
          placeholder={t('table.search')}
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </label>
      <section class="seat-table__scroll" aria-label={t('table.caption')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('table.delegation')}</th>
              <th scope="col">{t('table.played')}</th>
              {hasVotes && <th scope="col">{t('table.vote')}</th>}
              {negotiation !== undefined && <th scope="col">{t('table.stance')}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((delegation) => (
              <SeatRow
                key={delegation.id}
                store={store}
                delegation={delegation}
                hasVotes={hasVotes}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p class="tab-pad quiet">{t('table.none')}</p>}
      </section>
    </div>
  );
}

interface RowProps {
  readonly store: SessionStore;
  readonly delegation: Delegation;
  readonly hasVotes: boolean;
}

function SeatRow({ store, delegation, hasVotes }: RowProps) {
  const room = store.room.value;
  const scenario = store.scenario.value;
  const isOwn = store.seat.value === delegation.id;
  const voteless =
    scenario === undefined || room === undefined
      ? undefined
      : votelessBecause(scenario, room, delegation.id);
  const hold = room?.seats[delegation.id] ?? 'computer';
  const speaks = room?.floor.speaker === delegation.id;
  return (
    <tr class={isOwn ? 'is-own' : ''}>
      <th scope="row">
        <Flag iso2={delegation.iso2} size={22} /> {delegation.shortName}
        {speaks && <span class="chip chip--here">{t('table.speaks')}</span>}
        {room?.pledged[delegation.id] && <PledgeMark />}
      </th>
      <td class="quiet">
        {room?.absent[delegation.id] ? t('card.absent') : t(`card.hold.${hold}`)}
      </td>
      {room?.negotiation !== undefined && (
        <td>
          <span class="seat-table__vote">
            {delegation.role === 'member' && (
              <SeatStance room={room} negotiation={room.negotiation} seat={delegation.id} />
            )}
          </span>
        </td>
      )}
      {hasVotes && (
        <td>
          <span class="seat-table__vote">
            {voteless === undefined ? (
              <VoteMark light={room?.lights[delegation.id] ?? 'none'} word="shown" />
            ) : (
              t(`card.voteless.${voteless}`)
            )}
          </span>
        </td>
      )}
    </tr>
  );
}
