import type { Delegation } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { t } from './words.ts';

/** Plates that stand on a desk: folded in the middle, the name is read from both sides. */
export function NamePlates({ delegations }: { delegations: readonly Delegation[] }) {
  return (
    <div class="plates">
      {delegations.map((delegation) => (
        <section key={delegation.id} class="name-plate" aria-label={delegation.name}>
          <Side delegation={delegation} isTurned />
          <p class="name-plate__fold">{t('plate.fold')}</p>
          <Side delegation={delegation} />
        </section>
      ))}
    </div>
  );
}

function Side({ delegation, isTurned }: { delegation: Delegation; isTurned?: boolean }) {
  const { shortName, iso2 } = delegation;
  return (
    <div
      class={isTurned ? 'name-plate__side is-turned' : 'name-plate__side'}
      aria-hidden={isTurned}
    >
      <Flag iso2={iso2} size={72} />
      <b style={{ '--letters': Math.max(8, shortName.length) }}>{shortName}</b>
    </div>
  );
}
