import './wall-lobby.css';
import { useRef } from 'preact/hooks';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { useClassAddress } from '../../components/use-class-address.ts';
import { useVh } from '../../components/use-vh.ts';
import { t as commonWords } from '../../components/words.ts';
import { showCode } from '../../sight/codes.ts';
import { type Delegations, flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** The way in, as large as it can be written, and who is here: each arrives by flag. */
export function WallLobby({ inside }: { inside: Inside }) {
  const { store, room } = inside;
  const arrived = useArrivals(room);
  return (
    <main id="main" class="wall-lobby">
      <WayIn inside={inside} />
      <section class="wall-lobby__people" aria-label={t('arrivals.label')}>
        <p class="wall-lobby__here" aria-live="polite">
          {t('projector.here', {
            people: room.people,
            taken: Object.keys(room.seats).length,
          })}
        </p>
        <Arrivals seats={arrived} names={store.delegations.value} />
      </section>
    </main>
  );
}

/** The address, the code and its square. */
export function WayIn({ inside: { store, scenario, room } }: { inside: Inside }) {
  const code = store.code.value ?? '';
  const { address, shown } = useClassAddress();
  const { above, title } = titleOf(scenario, room);
  return (
    <div class="way-in">
      <div class="way-in__words">
        {above !== '' && <p class="kicker">{above}</p>}
        <h1>{title}</h1>
        <p class="way-in__go">{t('projector.goTo', { host: shown })}</p>
        <p class="way-in__code" translate={false}>
          {showCode(code)}
        </p>
      </div>
      <div class="way-in__qr">
        <QrCode
          text={`${address}/join/${code}`}
          label={commonWords('share.qr', { code: showCode(code) })}
        />
      </div>
    </div>
  );
}

/** The session's own title with the scenario's above it, each said once. */
function titleOf(
  { title, subtitle }: PublicScenario,
  room: Room,
): { readonly above: string; readonly title: string } {
  const own = room.title.trim();
  return own === '' || own === title ? { above: subtitle, title } : { above: title, title: own };
}

/** The seats that people have taken, in the order in which this page has seen them come. */
function useArrivals({ seats }: Room): readonly SeatId[] {
  const seen = useRef<readonly SeatId[]>([]);
  const taken = Object.keys(seats).filter((seat) => seats[seat] !== 'facilitator');
  const stayed = seen.current.filter((seat) => taken.includes(seat));
  const come = taken.filter((seat) => !stayed.includes(seat)).toSorted();
  seen.current = [...stayed, ...come];
  return seen.current;
}

/** With few people there is room for names and large flags, with many for codes. */
const SIZES = [
  { most: 10, size: 'large', flag: 7 },
  { most: 36, size: 'middle', flag: 4.2 },
  { most: 90, size: 'small', flag: 3.2 },
  { most: Number.POSITIVE_INFINITY, size: 'least', flag: 2.4 },
] as const;

function Arrivals({ seats, names }: { seats: readonly SeatId[]; names: Delegations }) {
  const vh = useVh();
  const { size, flag } = SIZES.find(({ most }) => seats.length <= most) ?? SIZES[0];
  const isNamed = size === 'large' || size === 'middle';
  return (
    <ul class={`arrivals arrivals--${size}`}>
      {seats.map((seat) => (
        <li key={seat} class="arrivals__one">
          <Flag
            iso2={flagOf(names, seat)}
            size={Math.round(flag * vh)}
            {...(!isNamed && { name: nameOf(names, seat) })}
          />
          {isNamed ? <span>{nameOf(names, seat)}</span> : <span translate={false}>{seat}</span>}
        </li>
      ))}
    </ul>
  );
}
