import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { t as commonWords } from '../../components/words.ts';
import { type MapFill, WorldMap } from '../../map/world-map.tsx';
import { showsStances, stanceLights } from '../../scene/model/stance-lights.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly negotiation: Negotiation;
  readonly own?: SeatId | undefined;
}

/** The members of a consensus forum on the map: who objects, stays outside, or holds brackets. */
export function StanceMap({ scenario, room, negotiation, own }: Props) {
  const lights = stanceLights(room, negotiation);
  const isGavel = showsStances(negotiation);
  const fills = scenario.delegations.map(({ id }) => [id, fillOf(lights[id])]);
  return (
    <div class="stage__map">
      <WorldMap
        label={t(isGavel ? 'map.stances' : 'map.brackets')}
        seats={scenario.delegations}
        fills={Object.fromEntries(fills)}
        own={own}
        describe={(seat) => commonWords(`light.${lights[seat] ?? (isGavel ? 'none' : 'noneHeld')}`)}
      />
    </div>
  );
}

/** Who stands in the way is marked, who stays outside of a paragraph is taken out; the others are plain. */
function fillOf(light: ReturnType<typeof stanceLights>[SeatId] | undefined): MapFill {
  if (light === 'object' || light === 'holds') return 'marked';
  return light === 'dissociate' ? 'taken' : 'free';
}
