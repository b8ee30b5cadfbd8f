import './not-here.css';
import { Bot } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { whoIsMissing } from '../../../shared/planning/who-is-missing.ts';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** So many stand there at once; more are unfolded. */
const AT_ONCE = 12;

/** Who of the roster is not here yet, and where they are expected: for the facilitator alone. */
export function NotHere({ inside: { store, room } }: { inside: Inside }) {
  const view = store.facilitator.value;
  const title = useId();
  const missing = view && whoIsMissing(room, view);
  if (!room.hasRoster || missing === undefined) return null;
  const { count, people, seats } = missing;
  const waiting = [...people, ...seats.map((seat) => ({ name: t('missing.somebody'), seat }))];
  return (
    <details class="not-here" open={waiting.length <= AT_ONCE}>
      <summary id={title}>{t('missing.title', { count })}</summary>
      <ul aria-labelledby={title}>
        {waiting.map(({ name, seat }) => (
          <li key={`${name} ${seat}`}>
            <span>{name}</span>
            <span class="not-here__seat">
              {seat === undefined ? (
                t('missing.noSeat')
              ) : (
                <>
                  <Flag iso2={flagOf(store.delegations.value, seat)} size={20} />
                  {nameOf(store.delegations.value, seat)}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">
        <Bot size={16} aria-hidden="true" /> {t('missing.until')}
      </p>
    </details>
  );
}
