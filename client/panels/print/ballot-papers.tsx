import type { Delegation, Draft, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly delegations: readonly Delegation[];
}

/** A paper for each of these seats and each text that is voted on. */
export function BallotPapers({ scenario, delegations }: Props) {
  const drafts = scenario.drafts.filter(({ kind }) => kind === 'resolution');
  return (
    <div class="papers">
      {drafts.flatMap((draft) =>
        delegations.map((delegation) => (
          <Paper key={`${draft.id} ${delegation.id}`} draft={draft} delegation={delegation} />
        )),
      )}
    </div>
  );
}

function Paper({ draft, delegation }: { draft: Draft; delegation: Delegation }) {
  return (
    <section class="paper-ballot">
      <p class="paper-ballot__head">
        <b>{t('ballot.title')}</b> <span translate={false}>{draft.symbol}</span>
      </p>
      <p class="paper-ballot__text">{draft.title}</p>
      <p>
        {t('ballot.delegation')}: <b>{delegation.shortName}</b>
      </p>
      <p class="paper-ballot__choices">
        {(['yes', 'no', 'abstain'] as const).map((choice) => (
          <span key={choice}>
            <i aria-hidden="true" /> {t(`ballot.${choice}`)}
          </span>
        ))}
      </p>
      <p class="paper-ballot__foot">{t('ballot.foot')}</p>
    </section>
  );
}
