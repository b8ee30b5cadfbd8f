import '../../components/paper.css';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { signatoriesOf } from '../../../shared/procedure/model-un/house-rules.ts';
import type { DraftId, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly draft: DraftId;
}

/** Under the sponsors of a draft: who has signed to see it debated. Nothing where nobody has. */
export function Signatories({ scenario, room, draft }: Props) {
  const seats = signatoriesOf(scenario, room, draft);
  if (seats.length === 0) return null;
  const names = seats.map((seat) => scenario.delegations.find(({ id }) => id === seat)?.shortName);
  return (
    <details class="paper__sponsors">
      <summary>
        {t('paper.signatories', { count: seats.length })} <HouseRuleTag />
      </summary>
      <p>{names.join(', ')}</p>
    </details>
  );
}
