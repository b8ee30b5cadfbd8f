import '../../components/paper.css';
import './instructions-tab.css';
import { Square, SquareCheck } from 'lucide-preact';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { BriefCard } from './brief-card.tsx';
import { asRead, chooseReadingLevel, readingLevel } from './reading-level.ts';
import { WholeBrief } from './whole-brief.tsx';
import { t } from './words.ts';

/** The own delegation's brief from capital: a card, and behind it all of it. Nobody else in the room can see it. */
export function InstructionsTab({ store }: { store: SessionStore }) {
  const seat = store.seat.value;
  const content = store.seatContent.value;
  const names = store.delegations.value;
  if (seat === undefined) return <p class="tab-pad quiet">{t('brief.noSeat')}</p>;
  if (content === undefined) {
    return (
      <p class="tab-pad quiet" role="status">
        {t('brief.loading')}
      </p>
    );
  }
  const whole = content.instructions;
  const isPlain = readingLevel.value === 'plain';
  const instructions = asRead(whole, readingLevel.value);
  return (
    <article class="paper brief" aria-labelledby="brief-title">
      <header class="paper__head">
        <span>{t('brief.head')}</span>
        {whole.plain !== undefined && (
          <button
            type="button"
            class="brief__level"
            aria-pressed={isPlain}
            onClick={() => chooseReadingLevel(isPlain ? 'full' : 'plain')}
          >
            {isPlain ? (
              <SquareCheck size={16} aria-hidden="true" />
            ) : (
              <Square size={16} aria-hidden="true" />
            )}
            {t('level.plain')}
          </button>
        )}
        <span>{t('brief.secret')}</span>
      </header>
      <h2 class="paper__title" id="brief-title">
        <Flag iso2={flagOf(names, seat)} size={32} />{' '}
        {t('brief.title', { name: nameOf(names, seat) })}
      </h2>
      <BriefCard store={store} instructions={instructions} />
      <details class="brief__more">
        <summary>{t('brief.more')}</summary>
        <WholeBrief store={store} instructions={instructions} />
      </details>
    </article>
  );
}
