import './seat-picker.css';
import { useSignal } from '@preact/signals';
import { Bot, Check, Search, UserRound } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { SeatHold } from '../../../shared/procedure/kernel/room.ts';
import type { Delegation, Region, SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { t as common } from '../../language/common.ts';
import { t } from '../../language/lobby.ts';
import { matchesSearch } from '../../sight/search.ts';
import type { Inside } from '../frame/session-gate.tsx';

const REGIONS: readonly Region[] = [
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-caribbean',
  'western-european-others',
];

interface Props {
  readonly inside: Inside;
  /** What pressing a seat does; by default the person takes it. */
  readonly onPick?: (seat: SeatId) => void;
}

/** All seats in a list that can be searched, by region; the seats most in play come first. */
export function SeatPicker({ inside, onPick }: Props) {
  const { store, scenario } = inside;
  const search = useSignal('');
  const field = useId();
  const shown = scenario.delegations.filter((delegation) =>
    matchesSearch(delegation, search.value),
  );
  const pick = onPick ?? ((seat: SeatId) => void store.send({ type: 'takeSeat', seat }));
  const core = scenario.coreSeats
    .map((id) => shown.find((delegation) => delegation.id === id))
    .filter((delegation) => delegation !== undefined);
  return (
    <div class="picker">
      <label class="picker__search" for={field}>
        <Search size={18} aria-hidden="true" />
        <span class="only-read">{t('picker.search')}</span>
        <input
          id={field}
          type="search"
          class="input"
          placeholder={t('picker.search')}
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="picker__scroll">
        {shown.length === 0 && <p class="quiet picker__none">{t('picker.none')}</p>}
        <Group title={t('picker.core')} seats={core} inside={inside} onPick={pick} />
        {REGIONS.map((region) => (
          <Group
            key={region}
            title={common(`region.${region}`)}
            seats={shown.filter((delegation) => delegation.region === region)}
            inside={inside}
            onPick={pick}
          />
        ))}
      </div>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly seats: readonly Delegation[];
  readonly inside: Inside;
  readonly onPick: (seat: SeatId) => void;
}

function Group({ title, seats, inside, onPick }: GroupProps) {
  if (seats.length === 0) return null;
  const own = inside.store.seat.value;
  return (
    <section class="picker__group">
      <h3>
        {title} <span class="quiet figures">{seats.length}</span>
      </h3>
      <ul>
        {seats.map((delegation) => (
          <li key={delegation.id}>
            <button
              type="button"
              class="picker__seat"
              aria-pressed={delegation.id === own}
              onClick={() => onPick(delegation.id)}
            >
              <Flag iso2={delegation.iso2} size={28} />
              <span class="picker__name">{delegation.shortName}</span>
              {delegation.role === 'observer' && <span class="chip">{t('picker.observer')}</span>}
              <Mark hold={inside.room.seats[delegation.id]} isOwn={delegation.id === own} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mark({ hold, isOwn }: { hold: SeatHold | undefined; isOwn: boolean }) {
  if (isOwn) {
    return (
      <span class="chip chip--here">
        <Check size={14} aria-hidden="true" /> {t('picker.own')}
      </span>
    );
  }
  if (hold === undefined) {
    return (
      <span class="picker__mark picker__mark--free">
        <Bot size={16} aria-hidden="true" /> {t('picker.free')}
      </span>
    );
  }
  return (
    <span class="picker__mark">
      <UserRound size={16} aria-hidden="true" /> {t('picker.taken')}
    </span>
  );
}
