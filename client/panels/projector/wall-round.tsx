import './wall-spot.css';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { linesInOrder } from '../../../shared/procedure/rounds/round.ts';
import { spokenText } from '../../../shared/views/spoken-text.ts';
import { Countdown } from '../../components/countdown.tsx';
import { Flag } from '../../components/flag.tsx';
import { language } from '../../language/language.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { useFitting } from './use-fitting.ts';
import { t } from './words.ts';

/** So many lines stand on the wall at most, and no more than fit; the others are read on the pages. */
const MOST_LINES = 12;

/** RND-4: the question with how many have written, and once the round is over all lines together. */
export function WallRound({
  inside: { store, scenario, room },
  id,
}: {
  inside: Inside;
  id: string;
}) {
  const round = own(room.rounds ?? {}, id);
  const all = round === undefined ? [] : linesInOrder(room, round);
  const fitting = useFitting(Math.min(all.length, MOST_LINES), id);
  if (round === undefined) return null;
  const names = store.delegations.value;
  const { question, until, totalMs, wrote, lines } = round;
  const shown = all.slice(0, fitting.shown);
  return (
    <section ref={fitting.frame} class="wall-round" aria-label={t('round.label')}>
      <p class="kicker">{t('round.label')}</p>
      <h2>{question}</h2>
      {until !== undefined && (
        <p class="wall-round__open">
          <Countdown
            clock={{ endsAt: until, totalMs }}
            now={store.now}
            pausedSince={room.paused?.since}
            label={t('round.left')}
          />
          <span>{t('round.wrote', { count: Object.keys(wrote).length })}</span>
        </p>
      )}
      {lines !== undefined && (
        <ul class="wall-round__lines">
          {shown.map(([seat, line]) => (
            <li key={seat}>
              <Flag iso2={flagOf(names, seat)} size={28} />
              <span>
                <strong>{nameOf(names, seat)}</strong> {spokenText(scenario, line, language.value)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {all.length > shown.length && (
        <p class="wall-round__more">{t('round.more', { count: all.length - shown.length })}</p>
      )}
      {lines !== undefined && all.length === 0 && <p>{t('round.nobody')}</p>}
    </section>
  );
}
