import './wall-inject.css';
import { useEffect, useState } from 'preact/hooks';
import { isVoteUnderWay } from '../../../shared/procedure/kernel/question.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { RealOrInvented } from './inject-card.tsx';
import { cameIn } from './latest-inject.ts';
import { t } from './words.ts';

/** How long it stays on the wall, ms. */
const STANDS_MS = 75_000;

/** What has just come from outside, as a card on the wall for a while; it makes way for a vote. */
export function WallInject({ inside: { store, scenario, room } }: { inside: SessionSeen }) {
  const latest = cameIn(scenario, room).at(-1);
  const id = latest?.inject.id;
  const [gone, setGone] = useState<string | undefined>();
  const until = latest === undefined ? 0 : latest.how.at + STANDS_MS;
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(() => setGone(id), Math.max(0, until - store.now()));
    return () => clearTimeout(timer);
  }, [id, until]);
  const isShown =
    latest !== undefined && gone !== id && store.now() < until && !isVoteUnderWay(room);
  return (
    <div class="wall-inject" role="status">
      {isShown && (
        <article key={id} class="wall-inject__card">
          <p class="wall-inject__kind">
            {t('title')} · {t(`kind.${latest.inject.kind}`)}
          </p>
          <h2 class="wall-inject__title">{latest.inject.title}</h2>
          <p class="wall-inject__text">{latest.inject.text}</p>
          {latest.inject.closes !== undefined && (
            <p class="wall-inject__closes">
              {t(latest.inject.closes.silence ? 'closes.silence' : 'closes', {
                minutes: latest.inject.closes.minutes,
              })}
            </p>
          )}
          <p class="wall-inject__foot">
            <span>{t('toldBy', { who: latest.inject.toldBy })}</span>
            <RealOrInvented inject={latest.inject} />
          </p>
        </article>
      )}
    </div>
  );
}
