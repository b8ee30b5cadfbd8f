import './afterwards.css';
import type { ConsensusOutcome } from '../../../../shared/procedure/consensus/negotiation.ts';
import type { PublicScenario } from '../../../../shared/scenario/scenario.ts';
import { spokenText } from '../../../../shared/views/spoken-text.ts';
import { Flag } from '../../../components/flag.tsx';
import { language } from '../../../language/language.ts';
import { type Delegations, flagOf, nameOf } from '../../../sight/names.ts';
import { t } from '../words.ts';

interface Props {
  readonly ours: ConsensusOutcome | undefined;
  readonly names: Delegations;
  readonly scenario: PublicScenario;
}

/** The compendium: what delegations put on record about the text, in their own words. */
export function Compendium({ ours, names, scenario }: Props) {
  const explanations = Object.entries(ours?.explanations ?? {});
  if (explanations.length === 0) return null;
  return (
    <section class="debrief__section">
      <h2>{t(ours?.adopted === true ? 'compendium.title' : 'compendium.record')}</h2>
      <p class="debrief__lead">{t('compendium.lead')}</p>
      <ul class="afterwards">
        {explanations.map(([seat, said]) => (
          <li key={seat}>
            <p class="afterwards__who">
              <Flag iso2={flagOf(names, seat)} size={22} />
              <strong>{nameOf(names, seat)}</strong>
            </p>
            <p class="afterwards__text">{spokenText(scenario, said, language.value)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
