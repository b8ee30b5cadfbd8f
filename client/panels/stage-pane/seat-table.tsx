import './seat-table.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import { seatLights } from '../../scene/model/stance-lights.ts';
import { voteKey, voteLight } from '../../scene/model/vote-lights.ts';
import { matchesSearch } from '../../sight/search.ts';
import type { SessionStore } from '../../sight/store.ts';
import { holdShown } from './hold-shown.ts';
import { SeatRow } from './seat-row.tsx';
import { t } from './words.ts';

/** The hall as a table, for those who hide the picture or cannot see it. */
export function SeatTable({ store }: { store: SessionStore }) {
  const search = useSignal('');
  const field = useId();
  const scenario = store.scenario.value;
  const room = store.room.value;
  if (scenario === undefined || room === undefined) return null;
  const { negotiation } = room;
  const stanceOf = negotiation && seatLights(room, negotiation);
  const hasVotes = voteKey(room).length > 0;
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
            {shown.map((delegation) => {
              const { id } = delegation;
              const voteless = votelessBecause(scenario, room, id);
              return (
                <SeatRow
                  key={id}
                  delegation={delegation}
                  isOwn={store.seat.value === id}
                  speaks={room.floor.speaker === id}
                  hasPledged={room.pledged[id] === true}
                  hold={room.absent[id] ? 'absent' : holdShown(room, id)}
                  stance={delegation.role === 'member' ? stanceOf?.(id) : stanceOf && 'notAsked'}
                  vote={hasVotes ? (voteless ?? voteLight(room, id)) : undefined}
                />
              );
            })}
          </tbody>
        </table>
        {shown.length === 0 && <p class="tab-pad quiet">{t('table.none')}</p>}
      </section>
    </div>
  );
}
