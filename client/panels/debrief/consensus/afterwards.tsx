import './afterwards.css';
import type { PublicScenario, RecordedOutcome } from '../../../../shared/scenario/scenario.ts';
import { Flag } from '../../../components/flag.tsx';
import { dateInWords } from '../../../language/dates.ts';
import { type Delegations, flagOf, nameOf } from '../../../sight/names.ts';
import { titles } from '../sources.tsx';
import { t } from '../words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly recorded: RecordedOutcome | undefined;
  readonly names: Delegations;
}

/** What came of talks that agreed nothing. */
const FAILED: readonly RecordedOutcome['tier'][] = ['none', 'summaryOnly'];

/** The positions that were defended in public afterwards, paraphrased, each with date and source. */
export function Afterwards({ scenario, recorded, names }: Props) {
  if (recorded === undefined || recorded.afterwards.length === 0) return null;
  return (
    <section class="debrief__section">
      <h2>{t('afterwards.title')}</h2>
      <p class="debrief__lead">
        {t(FAILED.includes(recorded.tier) ? 'afterwards.lead' : 'afterwards.leadAgreed')}
      </p>
      <ol class="afterwards">
        {recorded.afterwards.map(({ seat, text, date, confidence, sources }) => (
          <li key={`${seat} ${date} ${text}`}>
            <p class="afterwards__who">
              <Flag iso2={flagOf(names, seat)} size={22} />
              <strong>{nameOf(names, seat)}</strong>
              <span>{dateInWords(date)}</span>
            </p>
            <p class="afterwards__text">{text}</p>
            <p class="debrief__small">
              {titles(scenario, sources)} · {t(`confidence.${confidence}`)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
