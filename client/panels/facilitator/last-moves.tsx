import './last-moves.css';
import { useId, useRef } from 'preact/hooks';
import type { Minute } from '../../../shared/procedure/kernel/room.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { Flag } from '../../components/flag.tsx';
import { timeOfDay } from '../../language/dates.ts';
import { language } from '../../language/language.ts';
import { movesOf, whoMoved } from '../../scene/now/moves-of.ts';
import { flagOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** So many moves are kept on the page; the room itself keeps the latest few. */
const KEPT = 60;

/** What delegations have done of late, the latest first: who, what, when. */
export function LastMoves({ inside }: { inside: Inside }) {
  const { store, scenario } = inside;
  const title = useId();
  const moves = useMoves(inside);
  const names = store.delegations.value;
  return (
    <section class="last-moves" aria-labelledby={title}>
      <h2 id={title} class="kicker">
        {t('moves.title')}
      </h2>
      {moves.length === 0 && <p class="quiet">{t('moves.none')}</p>}
      <ol class="last-moves__list" tabIndex={0} aria-labelledby={title}>
        {moves.map(([seq, minute]) => (
          <li key={seq}>
            <time class="figures" translate={false} dateTime={new Date(minute.at).toISOString()}>
              {timeOfDay(minute.at)}
            </time>
            <Flag iso2={flagOf(names, whoMoved(minute) ?? '')} size={18} />
            <span>{minuteText(scenario, minute, language.value)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The moves that this page has seen, the latest first. */
function useMoves({ room }: Inside): readonly (readonly [string, Minute])[] {
  const seen = useRef<readonly (readonly [string, Minute])[]>([]);
  const known = new Set(seen.current.map(([seq]) => seq));
  const more = movesOf(room).filter(([seq]) => !known.has(seq));
  if (more.length > 0) seen.current = [...more, ...seen.current].slice(0, KEPT);
  return seen.current;
}
