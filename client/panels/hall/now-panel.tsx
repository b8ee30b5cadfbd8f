import './now-panel.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { announce } from '../../components/announcer.tsx';
import { Countdown } from '../../components/countdown.tsx';
import { Terms } from '../../components/terms.tsx';
import { type Now, nowOf } from '../../scene/now/now.ts';
import type { SessionStore } from '../../sight/store.ts';
import { HowButton } from '../rule-book/how-button.tsx';
import { t } from './words.ts';

/** Says aloud what is happening whenever that changes. */
export function useNowNews(now: Now | undefined): void {
  const news = now === undefined ? '' : [now.title, now.standing ?? ''].join(' ');
  useEffect(() => {
    if (news !== '') announce(news);
  }, [news]);
}

interface Props {
  readonly store: SessionStore;
  /** Who is spoken to; the facilitator's desk speaks to nobody's seat, whichever card is open. */
  readonly seat: SeatId | undefined;
  /** Beside the way to how it works: what else the moment offers. */
  readonly children?: ComponentChildren;
}

/** The top of the column: what is happening, how long it lasts, one sentence. */
export function NowPanel({ store, seat, children }: Props) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const now =
    scenario === undefined || room === undefined
      ? undefined
      : nowOf({ scenario, room, names: store.delegations.value, seat });
  useNowNews(now);
  if (now === undefined || room === undefined) return null;
  return (
    <section class="now" aria-labelledby="now-title">
      <div class="now__line">
        <p class="kicker">{now.kicker}</p>
        {now.clock !== undefined && (
          <Countdown
            clock={now.clock}
            now={store.now}
            pausedSince={room.paused?.since}
            label={t('now.timeLeft')}
          />
        )}
      </div>
      <h1 id="now-title">{now.title}</h1>
      {now.standing !== undefined && (
        <p class="now__standing">
          <Terms text={now.standing} />
        </p>
      )}
      <p class="now__sentence">
        <Terms text={now.sentence} />
      </p>
      <div class="now__ways">
        <HowButton />
        {children}
      </div>
    </section>
  );
}
