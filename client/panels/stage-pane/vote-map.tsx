import { votelessBecause } from '../../../shared/procedure/membership.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import type { StanceLight } from '../../components/stance-mark.tsx';
import { t as common } from '../../language/common.ts';
import { t as consensus } from '../../language/consensus.ts';
import { t } from '../../language/hall.ts';
import { type MapFill, WorldMap } from '../../map/world-map.tsx';
import { showsStances, stanceLights } from '../../session/stance-lights.ts';
import type { Inside } from '../frame/session-gate.tsx';

/** The world, colouring in as the lights on the board come on; in a negotiation, who stands in the way. */
export function VoteMap({ inside: { store, scenario, room } }: { inside: Inside }) {
  const { negotiation } = room;
  if (negotiation !== undefined) {
    const lights = stanceLights(negotiation);
    return (
      <div class="stage__map">
        <WorldMap
          label={consensus(showsStances(negotiation) ? 'map.stances' : 'map.brackets')}
          seats={scenario.delegations}
          fills={Object.fromEntries(
            scenario.delegations.map(({ id }) => [id, stanceFill(lights[id])]),
          )}
          own={store.seat.value}
          describe={(seat) =>
            consensus(`light.${lights[seat] ?? (showsStances(negotiation) ? 'none' : 'noneHeld')}`)
          }
        />
      </div>
    );
  }
  const fills: Record<SeatId, MapFill> = {};
  for (const { id } of scenario.delegations) {
    const light = room.lights[id];
    fills[id] = room.absent[id] ? 'absent' : fillOf(light);
  }
  return (
    <div class="stage__map">
      <WorldMap
        label={t('stage.mapLabel')}
        seats={scenario.delegations}
        fills={fills}
        own={store.seat.value}
        describe={(seat) => {
          if (room.absent[seat]) return t('card.absent');
          const voteless = votelessBecause(scenario, room, seat);
          return voteless === undefined
            ? common(`vote.${room.lights[seat] ?? 'none'}`)
            : t(`card.voteless.${voteless}`);
        }}
      />
    </div>
  );
}

/** Who objects or holds brackets is marked; who stays outside a paragraph is hatched like the absent. */
function stanceFill(light: Exclude<StanceLight, 'none'> | undefined): MapFill {
  if (light === 'object' || light === 'holds') return 'marked';
  return light === 'dissociate' ? 'taken' : 'free';
}

function fillOf(light: 'yes' | 'no' | 'abstain' | 'cast' | undefined): MapFill {
  if (light === undefined) return 'quiet';
  return light === 'cast' ? 'marked' : light;
}
