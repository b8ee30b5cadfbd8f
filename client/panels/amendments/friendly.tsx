import type { Amendment, AmendmentId } from '../../../shared/procedure/amendments/amendment.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { sponsorsToAsk } from '../../../shared/procedure/model-un/house-rules.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { listOf } from '../../language/lists.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import { nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly id: AmendmentId;
  readonly amendment: Amendment;
}

/** Whose yes a friendly amendment still needs, and the button of a sponsor that may give it. */
export function Friendly({ store, scenario, room, id, amendment }: Props) {
  const { draft, status, friendlyTo = [] } = amendment;
  const accept = { type: 'acceptAsFriendly', amendment: id } as const;
  const mayAccept = seatMay(store, accept)?.may === true;
  const names = store.delegations.value;
  const missing = sponsorsToAsk(scenario, room, draft).filter((seat) => !friendlyTo.includes(seat));
  const isHalfWay = status === 'pending' && friendlyTo.length > 0;
  if (!mayAccept && !isHalfWay) return null;
  return (
    <div class="amendment__moves">
      {isHalfWay && (
        <p class="quiet">
          {t('friendly.waits', { names: listOf(missing.map((seat) => nameOf(names, seat))) })}
        </p>
      )}
      {mayAccept && (
        <button
          type="button"
          class="button button--small"
          onClick={() => void sendAsSeat(store, accept)}
        >
          {t('friendly.accept')}
          <HouseRuleTag />
        </button>
      )}
    </div>
  );
}
