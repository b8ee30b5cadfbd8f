import './outcome.css';
import { Landmark, Users } from 'lucide-preact';
import type { OutcomeTier } from '../../../../shared/scenario/scenario.ts';
import { t } from '../words.ts';

/** From the fullest agreement down to none. */
const TIERS: readonly OutcomeTier[] = ['full', 'thin', 'summaryOnly', 'procedural', 'none'];

interface Props {
  readonly ours: OutcomeTier | undefined;
  readonly recorded: OutcomeTier | undefined;
}

/** How much was agreed, as rungs: which one our room reached, and which one history did. */
export function TierLadder({ ours, recorded }: Props) {
  return (
    <ol class="ladder" aria-label={t('ladder.label')}>
      {TIERS.map((tier) => (
        <li key={tier} class={tier === ours ? 'ladder__rung is-ours' : 'ladder__rung'}>
          <div>
            <strong>{t(`tier.${tier}`)}</strong>
            <span>{t(`tier.${tier}.means`)}</span>
          </div>
          <div class="ladder__flags">
            {tier === ours && (
              <span class="ladder__flag ladder__flag--ours">
                <Users size={16} aria-hidden="true" /> {t('ladder.ours')}
              </span>
            )}
            {tier === recorded && (
              <span class="ladder__flag">
                <Landmark size={16} aria-hidden="true" /> {t('ladder.record')}
              </span>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
