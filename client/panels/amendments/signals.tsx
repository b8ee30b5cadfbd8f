import './signals.css';
import { Check, type LucideIcon, Plus, X } from 'lucide-preact';
import type { Amendment, AmendmentId } from '../../../shared/procedure/amendments/amendment.ts';
import { SIGNALS, type Signal } from '../../../shared/procedure/amendments/signals.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { SeatNames } from '../../components/seat-names.tsx';
import { amendmentBy } from '../../scene/texts/amendments.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly id: AmendmentId;
  readonly amendment: Amendment;
}

const ICONS: Readonly<Record<Signal, LucideIcon>> = { canLive: Check, needMore: Plus, cannot: X };

/** What delegations have said of an amendment before the vote, and what one's own can say. */
export function Signals({ store, id, amendment }: Props) {
  const { signals = {} } = amendment;
  const names = store.delegations.value;
  const given = SIGNALS.flatMap((signal) => {
    const seats = Object.keys(signals).filter((seat) => own(signals, seat) === signal);
    return seats.length === 0 ? [] : [{ signal, seats }];
  });
  return (
    <>
      {given.length > 0 && (
        <dl class="signals">
          {given.map(({ signal, seats }) => (
            <div key={signal} class="signals__said">
              <dt>
                <Icon signal={signal} /> {t(`signals.${signal}Count`, { count: seats.length })}
              </dt>
              <dd>
                <SeatNames seats={seats} names={names} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {given.length > 0 && <p class="quiet">{t('signals.bindsNobody')}</p>}
      <Buttons store={store} id={id} amendment={amendment} />
    </>
  );
}

/** One button for each signal; the one that was given is pressed, and pressing it again takes it back. */
function Buttons({ store, id, amendment }: Props) {
  const seat = store.seat.value;
  const given = seat === undefined ? undefined : own(amendment.signals ?? {}, seat);
  const name = amendmentBy(store.delegations.value, id, amendment);
  const offered = SIGNALS.map((signal) => {
    const isGiven = signal === given;
    const command: SeatCommand = isGiven
      ? { type: 'takeBackSignal', amendment: id }
      : { type: 'signalOnAmendment', amendment: id, signal };
    return { signal, isGiven, command, may: seatMay(store, command)?.may === true };
  });
  if (!offered.some(({ may }) => may)) return null;
  return (
    <div class="amendment__moves">
      {offered.map(({ signal, isGiven, command, may }) => (
        <button
          key={signal}
          type="button"
          class="button button--small signals__one"
          aria-pressed={isGiven}
          aria-label={t('signals.name', { signal: t(`signals.${signal}`), name })}
          disabled={!may}
          onClick={() => void sendAsSeat(store, command)}
        >
          <Icon signal={signal} /> {t(`signals.${signal}`)}
        </button>
      ))}
    </div>
  );
}

function Icon({ signal }: { signal: Signal }) {
  const Shape = ICONS[signal];
  return <Shape size={16} aria-hidden="true" />;
}
