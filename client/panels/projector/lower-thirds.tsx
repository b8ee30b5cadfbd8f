import './lower-thirds.css';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { useVh } from '../../components/use-vh.ts';
import type { News } from '../../scene/news/news-item.ts';
import { newsWords } from '../../scene/news/news-queue.ts';
import { type Delegations, flagOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { useNews } from '../frame/use-news.ts';
import { t } from './words.ts';

/** So many flags stand beside a sentence. */
const FLAGS = 4;

interface Props {
  readonly inside: Inside;
  /** The wall shows something that stands alone. */
  readonly isHushed: boolean;
}

/** What has just been done in public, one or two at a time; what comes at once waits its turn. */
export function LowerThirds({ inside, isHushed }: Props) {
  const { phase, stage, negotiation } = inside.room;
  const chapter = `${stage} ${phase} ${negotiation?.phase ?? ''}`;
  const queue = useNews(inside, isHushed, undefined, chapter);
  const names = inside.store.delegations.value;
  return (
    <div class="thirds" role="log" aria-live="polite" aria-label={t('thirds.label')}>
      {queue.shown.map(({ news }) => (
        <Third key={news.group} news={news} names={names} />
      ))}
    </div>
  );
}

function Third({ news, names }: { news: News; names: Delegations }) {
  const vh = useVh();
  const { kicker, title, text } = newsWords(news, names);
  const flags = (seats: readonly SeatId[]) => seats.slice(0, FLAGS);
  return (
    <article class="thirds__one">
      {news.seats.length > 0 && (
        <p class="thirds__flags" aria-hidden="true">
          {flags(news.seats).map((seat) => (
            <Flag key={seat} iso2={flagOf(names, seat)} size={Math.round(8 * vh)} />
          ))}
        </p>
      )}
      <div class="thirds__words">
        <p class="thirds__kicker">{kicker}</p>
        <p class="thirds__title">{title}</p>
        {/* Of answers to a proposal the title has the figures; how it stands is for its author. */}
        {text !== undefined && news.kind !== 'answered' && <p class="thirds__text">{text}</p>}
      </div>
    </article>
  );
}
