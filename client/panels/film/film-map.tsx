import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { lazyPage } from '../../components/lazy-page.tsx';
import type { MapFill } from '../../map/world-map.tsx';
import { t as stageWords } from '../../scene/model/words.ts';
import { t } from './words.ts';

const StanceMap = lazyPage(() => import('../consensus/stance-map.tsx').then((m) => m.StanceMap));
const WorldMap = lazyPage(() => import('../../map/world-map.tsx').then((m) => m.WorldMap));

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly isReconstructed: boolean;
}

/** The world as the votes fall. */
export function FilmMap({ scenario, room, isReconstructed }: Props) {
  if (room.negotiation !== undefined) {
    return <StanceMap scenario={scenario} room={room} negotiation={room.negotiation} />;
  }
  const fills: Record<SeatId, MapFill> = {};
  for (const { id } of scenario.delegations) {
    const light = room.lights[id];
    if (room.absent[id]) fills[id] = 'absent';
    else fills[id] = light === undefined || light === 'cast' ? 'quiet' : light;
  }
  return (
    <div class="stage__map">
      <WorldMap
        label={t('film.mapLabel')}
        seats={scenario.delegations}
        fills={fills}
        isReconstructed={isReconstructed}
        describe={(seat) => {
          if (room.absent[seat]) return t('film.absent');
          const light = room.lights[seat];
          return light === undefined ? t('film.present') : stageWords(`vote.${light}`);
        }}
      />
    </div>
  );
}
