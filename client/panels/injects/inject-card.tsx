import './injects.css';
import { BadgeCheck, Drama } from 'lucide-preact';
import type { Inject, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { dateInWords } from '../../language/dates.ts';
import { t } from './words.ts';

/** Whether it happened in fact, and when, or was made for play: said wherever an inject is shown. */
export function RealOrInvented({ inject: { fact } }: { inject: Inject }) {
  return fact === undefined ? (
    <span class="inject-mark inject-mark--invented">
      <Drama size={16} aria-hidden="true" /> {t('invented')}
    </span>
  ) : (
    <span class="inject-mark inject-mark--real">
      <BadgeCheck size={16} aria-hidden="true" /> {t('real', { date: dateInWords(fact.date) })}
    </span>
  );
}

/** What came, who says so, and whether it is real; the title is whoever’s who shows it. */
export function InjectWords({ inject, scenario }: { inject: Inject; scenario: PublicScenario }) {
  const { text, toldBy, fact, closes } = inject;
  const titles = fact?.sources.map((id) => scenario.sources[id]?.title ?? id).join('; ');
  return (
    <>
      <p class="inject__text">{text}</p>
      <p class="inject__told">{t('toldBy', { who: toldBy })}</p>
      <p>
        <RealOrInvented inject={inject} />
      </p>
      {titles !== undefined && <p class="inject__sources quiet">{t('sources', { titles })}</p>}
      {closes !== undefined && (
        <p class="inject__closes">
          {t(closes.silence ? 'closes.silence' : 'closes', { minutes: closes.minutes })}
        </p>
      )}
    </>
  );
}
