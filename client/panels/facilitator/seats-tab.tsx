import './people.css';
import { useSignal } from '@preact/signals';
import { Hand, Undo2 } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { SeatHold } from '../../../shared/procedure/kernel/room.ts';
import type { Delegation } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { PledgeMark } from '../../components/pledge-mark.tsx';
import { VoteMark } from '../../components/vote-mark.tsx';
import { voteLight } from '../../scene/model/vote-lights.ts';
import { matchesSearch } from '../../sight/search.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { holdShown } from '../stage-pane/hold-shown.ts';
import { t as paneWords } from '../stage-pane/words.ts';
import { t } from './words.ts';

const ORDER: Readonly<Record<SeatHold | 'computer', number>> = {
  dropped: 0,
  covered: 1,
  facilitator: 2,
  present: 3,
  computer: 4,
};

/** Every seat, those with people first: take one over, or hand it back. */
export function SeatsTab({ inside }: { inside: Inside }) {
  const search = useSignal('');
  const field = useId();
  const { scenario, room } = inside;
  const rank = ({ id }: Delegation) => ORDER[room.seats[id] ?? 'computer'];
  const shown = scenario.delegations
    .filter((delegation) => matchesSearch(delegation, search.value))
    .toSorted((one, other) => rank(one) - rank(other));
  return (
    <div class="seats tab-pad">
      <label class="field" for={field}>
        <span class="only-read">{paneWords('table.search')}</span>
        <input
          id={field}
          type="search"
          class="input"
          placeholder={paneWords('table.search')}
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </label>
      {shown.length === 0 && <p class="quiet">{paneWords('table.none')}</p>}
      <ul class="seats__list">
        {shown.map((delegation) => (
          <Seat key={delegation.id} inside={inside} delegation={delegation} />
        ))}
      </ul>
    </div>
  );
}

function Seat({ inside, delegation }: { inside: Inside; delegation: Delegation }) {
  const { store, scenario, room } = inside;
  const { id, shortName, iso2 } = delegation;
  const hold = room.seats[id] ?? 'computer';
  const hasAVote = votelessBecause(scenario, room, id) === undefined;
  const isMine = hold === 'facilitator';
  const cables = own(store.facilitator.value?.cables ?? {}, id);
  const act = () => {
    if (isMine) {
      void store.send({ type: 'handBackSeat', seat: id });
      if (store.seat.value === id) store.playSeat(undefined);
      return;
    }
    void store.send({ type: 'takeOverSeat', seat: id }).then((reply) => {
      if ('done' in reply) store.playSeat(id);
    });
  };
  const light = hasAVote ? voteLight(room, id) : undefined;
  return (
    <li class="seats__one">
      <Flag iso2={iso2} size={24} />
      <span class="seats__name">
        {shortName} {room.pledged[id] && <PledgeMark />}
        <span class="quiet">
          {room.absent[id]
            ? paneWords('card.absent')
            : paneWords(`card.hold.${holdShown(room, id)}`)}
          {cables && ` · ${t('seats.cables', { count: cables.asked })}`}
        </span>
      </span>
      {light !== undefined && <VoteMark light={light} />}
      <button
        type="button"
        class="button button--small"
        aria-label={t(isMine ? 'seats.handBackOf' : 'seats.takeOverOf', { name: shortName })}
        onClick={act}
      >
        {isMine ? <Undo2 size={16} aria-hidden="true" /> : <Hand size={16} aria-hidden="true" />}
        {isMine ? t('seats.handBack') : t('seats.takeOver')}
      </button>
    </li>
  );
}
