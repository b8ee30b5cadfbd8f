import './speakers-tab.css';
import type { Caucus } from '../../../shared/procedure/caucus/caucus.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Countdown } from '../../components/countdown.tsx';
import { Flag } from '../../components/flag.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { t as nowWords } from '../../scene/now/words.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly caucus: Caucus;
  /** Calls a placard; left out for those who do not preside. */
  readonly onCall?: (seat: SeatId) => void;
}

/** The caucus above the list of speakers that waits for it: its topic, its time, its placards. */
export function CaucusList({ store, caucus, onCall }: Props) {
  const room = store.room.value;
  if (room === undefined) return null;
  return (
    <section class="caucus" aria-labelledby="caucus-title">
      <div class="speakers__head">
        <h2 id="caucus-title">
          {caucus.kind === 'moderated'
            ? nowWords('now.caucus.moderated', { topic: caucus.topic })
            : nowWords('now.caucus.unmoderated')}
        </h2>
        {room.clocks.caucus !== undefined && (
          <Countdown
            clock={room.clocks.caucus}
            now={store.now}
            pausedSince={room.paused?.since}
            label={t('caucus.timeLeft')}
          />
        )}
      </div>
      <p>
        <HouseRuleTag />
      </p>
      {caucus.kind === 'moderated' ? (
        <Placards store={store} caucus={caucus} onCall={onCall} />
      ) : (
        <p class="quiet">{nowWords('now.caucus.talk')}</p>
      )}
    </section>
  );
}

interface PlacardsProps {
  readonly store: SessionStore;
  readonly caucus: Extract<Caucus, { kind: 'moderated' }>;
  readonly onCall: Props['onCall'];
}

function Placards({ store, caucus, onCall }: PlacardsProps) {
  const names = store.delegations.value;
  const isTaken = store.room.value?.floor.podium !== 'empty';
  if (caucus.placards.length === 0) return <p class="quiet">{t('caucus.noPlacards')}</p>;
  return (
    <ol class="speakers__list">
      {caucus.placards.map((seat) => (
        <li key={seat} class={seat === store.seat.value ? 'is-own' : ''}>
          <Flag iso2={flagOf(names, seat)} size={24} />
          <span>{nameOf(names, seat)}</span>
          {(caucus.spoken[seat] ?? 0) > 0 && (
            <span class="quiet speakers__spoken">
              {t('speakers.spoken', { count: caucus.spoken[seat] ?? 0 })}
            </span>
          )}
          {onCall !== undefined && (
            <button
              type="button"
              class="button button--small"
              disabled={isTaken}
              aria-label={t('caucus.callWhom', { name: nameOf(names, seat) })}
              onClick={() => onCall(seat)}
            >
              {t('caucus.call')}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
