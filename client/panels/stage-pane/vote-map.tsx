import { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { type MapFill, WorldMap } from '../../map/world-map.tsx';
import { voteLight } from '../../scene/model/vote-lights.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import { StanceMap } from '../consensus/stance-map.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** The world, colouring in as the lights on the board come on; in a negotiation, who stands in the way. */
export function VoteMap({ inside: { store, scenario, room } }: { inside: Inside }) {
  if (room.negotiation !== undefined) {
    return (
      <StanceMap
        scenario={scenario}
        room={room}
        negotiation={room.negotiation}
        own={store.seat.value}
      />
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
            ? stageWords(`vote.${voteLight(room, seat) ?? 'none'}`)
            : t(`card.voteless.${voteless}`);
        }}
      />
    </div>
  );
}

function fillOf(light: 'yes' | 'no' | 'abstain' | 'cast' | undefined): MapFill {
  if (light === undefined) return 'quiet';
  return light === 'cast' ? 'marked' : light;
}
