import type { SeatCommand } from '../../../shared/procedure/commands.ts';
import { playsHouseRules, signatoriesOf } from '../../../shared/procedure/house-rules.ts';
import { sponsorsOf } from '../../../shared/procedure/programme.ts';
import type { Room } from '../../../shared/procedure/room.ts';
import { stageOf } from '../../../shared/procedure/script.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { t } from '../../language/hall.ts';

interface HouseMove {
  readonly id: string;
  readonly label: string;
  readonly command: SeatCommand;
}

/** The moves of the house rules; none where the session does not play by them, or nobody votes. */
export function houseMoves(
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
): readonly HouseMove[] {
  return playsHouseRules(room) && !isConsensus(stageOf(scenario, room).forum)
    ? [pledge(room, seat), ...signatures(scenario, room, seat)]
    : [];
}

function pledge({ pledged }: Room, seat: SeatId): HouseMove {
  const type = pledged[seat] ? 'withdrawPledge' : 'pledgeVote';
  return { id: type, label: t(`move.${type}`), command: { type } };
}

/** A signature for each draft that the delegation does not sponsor, or the way to take it back. */
function signatures(scenario: PublicScenario, room: Room, seat: SeatId): readonly HouseMove[] {
  return scenario.drafts
    .filter(
      ({ id, kind }) => kind === 'resolution' && !sponsorsOf(scenario, room, id).includes(seat),
    )
    .map(({ id: draft, shortName }) => {
      const hasSigned = signatoriesOf(scenario, room, draft).includes(seat);
      const type = hasSigned ? 'withdrawSignature' : 'signDraft';
      return {
        id: `${type} ${draft}`,
        label: t(`move.${type}`, { draft: shortName }),
        command: { type, draft },
      };
    });
}
