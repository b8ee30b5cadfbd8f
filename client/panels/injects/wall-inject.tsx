import './wall-inject.css';
import { isVoteUnderWay } from '../../../shared/procedure/kernel/question.ts';
import { WallNews } from '../../components/wall-news.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { RealOrInvented } from './inject-card.tsx';
import { cameIn } from './latest-inject.ts';
import { t } from './words.ts';

/** What has just come from outside, as a card on the wall for a while; it makes way for a vote. */
export function WallInject({ inside: { store, scenario, room } }: { inside: SessionSeen }) {
  const latest = cameIn(scenario, room).at(-1);
  const inject = latest?.inject;
  return (
    <WallNews
      look="wall-inject"
      latest={latest && { id: latest.inject.id, at: latest.how.at }}
      now={() => store.now()}
      isAside={isVoteUnderWay(room)}
      kind={inject === undefined ? '' : `${t('title')} · ${t(`kind.${inject.kind}`)}`}
    >
      {inject !== undefined && (
        <>
          <h2 class="wall-news__title">{inject.title}</h2>
          <p class="wall-news__text">{inject.text}</p>
          {inject.closes !== undefined && (
            <p class="wall-inject__closes">
              {t(inject.closes.silence ? 'closes.silence' : 'closes', {
                minutes: inject.closes.minutes,
              })}
            </p>
          )}
          <p class="wall-inject__foot">
            <span>{t('toldBy', { who: inject.toldBy })}</span>
            <RealOrInvented inject={inject} />
          </p>
        </>
      )}
    </WallNews>
  );
}
