import { isInArrears } from '../../../shared/procedure/kernel/membership.ts';
import './seat-picker.css';
import { useSignal } from '@preact/signals';
import {
  Bot,
  Check,
  Clock3,
  Hand,
  type LucideIcon,
  Search,
  UserRound,
  UserRoundX,
} from 'lucide-preact';
import { useId } from 'preact/hooks';
import { isPromised } from '../../../shared/procedure/seating/promised.ts';
import type { Delegation, Region, SeatId } from '../../../shared/scenario/scenario.ts';
import type { PersonView } from '../../../shared/views/views.ts';
import { Flag } from '../../components/flag.tsx';
import { t as commonWords } from '../../components/words.ts';
import { matchesSearch } from '../../sight/search.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { type SeatOffer, seatOffer, takeUpOffer } from './seat-offer.ts';
import { t } from './words.ts';

const REGIONS: readonly Region[] = [
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-caribbean',
  'western-european-others',
];

interface Props {
  readonly inside: Inside;
  /** What pressing a seat does; left out, it is the person who takes it, or asks to share it. */
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
  const pick = onPick ?? ((seat: SeatId) => takeUpOffer(inside, seat));
  const chooser = onPick === undefined ? store.person.value : undefined;
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
        <Group
          title={t('picker.core')}
          seats={core}
          inside={inside}
          chooser={chooser}
          onPick={pick}
        />
        {REGIONS.map((region) => (
          <Group
            key={region}
            title={commonWords(`region.${region}`)}
            seats={shown.filter((delegation) => delegation.region === region)}
            inside={inside}
            chooser={chooser}
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
  /** The person who chooses for themselves; left out where somebody chooses for another. */
  readonly chooser: PersonView | undefined;
  readonly onPick: (seat: SeatId) => void;
}

function Group({ title, seats, inside, chooser, onPick }: GroupProps) {
  if (seats.length === 0) return null;
  return (
    <section class="picker__group">
      <h3>
        {title}{' '}
        <span class="quiet figures" translate={false}>
          {seats.length}
        </span>
      </h3>
      <ul>
        {seats.map((delegation) => {
          const mark = markOf(inside, chooser, delegation.id);
          return (
            <li key={delegation.id}>
              <button
                type="button"
                class="picker__seat"
                aria-pressed={CHOSEN.includes(mark)}
                disabled={CLOSED.includes(mark) && chooser !== undefined}
                onClick={() => onPick(delegation.id)}
              >
                <Flag iso2={delegation.iso2} size={28} />
                <span class="picker__name">{delegation.shortName}</span>
                {delegation.role === 'observer' && <span class="chip">{t('picker.observer')}</span>}
                {isInArrears(inside.scenario, delegation.id) && (
                  <span class="chip">{t('picker.inArrears')}</span>
                )}
                <Mark mark={mark} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type SeatMark = Exclude<SeatOffer, 'take' | 'closed'> | 'free' | 'taken' | 'facilitator';

const CHOSEN: readonly SeatMark[] = ['own', 'asked', 'promised'];
/** What nobody who chooses for themselves can have. */
const CLOSED: readonly SeatMark[] = ['declined', 'facilitator', 'promisedAway'];

function markOf(inside: Inside, chooser: PersonView | undefined, seat: SeatId): SeatMark {
  const offer = chooser === undefined ? 'closed' : seatOffer(inside, chooser, seat);
  if (offer === 'take') return 'free';
  if (offer !== 'closed') return offer;
  const hold = inside.room.seats[seat];
  if (hold === undefined) return isPromised(inside.room, seat) ? 'promisedAway' : 'free';
  return hold === 'facilitator' ? 'facilitator' : 'taken';
}

const ICONS = {
  own: Check,
  free: Bot,
  taken: UserRound,
  facilitator: UserRound,
  promised: Clock3,
  promisedAway: Clock3,
  ask: Hand,
  asked: Clock3,
  declined: UserRoundX,
} as const satisfies Readonly<Record<SeatMark, LucideIcon>>;

function Mark({ mark }: { mark: SeatMark }) {
  const Icon = ICONS[mark];
  const isChip = CHOSEN.includes(mark);
  return (
    <span class={isChip ? 'chip chip--here' : `picker__mark picker__mark--${mark}`}>
      <Icon size={isChip ? 14 : 16} aria-hidden="true" /> {t(`picker.${mark}`)}
    </span>
  );
}
