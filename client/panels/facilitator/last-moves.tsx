import './last-moves.css';
import { useId, useMemo } from 'preact/hooks';
import type { Minute } from '../../../shared/procedure/kernel/room.ts';
import type { Delegation, PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { Flag } from '../../components/flag.tsx';
import { timeOfDay } from '../../language/dates.ts';
import { language } from '../../language/language.ts';
import { movesOf, whoMoved } from '../../scene/now/moves-of.ts';
import { flagOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { TakeBack } from './take-back.tsx';
import { useMinutes } from './use-minutes.ts';
import { t } from './words.ts';

/** What delegations have done of late, the latest first: who, what, when; and the way to take it back. */
export function LastMoves({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const title = useId();
  const minutes = useMinutes(room);
  const moves = movesOf({ minutes });
  const names = store.delegations.value;
  return (
    <section class="last-moves" aria-labelledby={title}>
      <div class="last-moves__head">
        <h2 id={title} class="kicker">
          {t('moves.title')}
        </h2>
        <TakeBack inside={inside} minutes={minutes} />
      </div>
      {moves.length === 0 && <p class="quiet">{t('moves.none')}</p>}
      <ol class="last-moves__list" tabIndex={0} aria-labelledby={title}>
        {moves.map(([seq, minute]) => (
          <LastMove key={seq} scenario={scenario} minute={minute} names={names} />
        ))}
      </ol>
    </section>
  );
}

interface LastMoveProps {
  readonly scenario: PublicScenario;
  readonly minute: Minute;
  readonly names: ReadonlyMap<SeatId, Delegation>;
}

/** A line that stands is not worded anew when the next one comes. */
function LastMove({ scenario, minute, names }: LastMoveProps) {
  const spoken = language.value;
  return useMemo(
    () => (
      <li>
        <time class="figures" translate={false} dateTime={new Date(minute.at).toISOString()}>
          {timeOfDay(minute.at)}
        </time>
        <Flag iso2={flagOf(names, whoMoved(minute) ?? '')} size={18} />
        <span>{minuteText(scenario, minute, spoken)}</span>
      </li>
    ),
    [scenario, minute, names, spoken],
  );
}
