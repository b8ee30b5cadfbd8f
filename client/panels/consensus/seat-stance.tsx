import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { StanceMark } from '../../components/stance-mark.tsx';
import { t } from '../../components/words.ts';
import { showsStances, stanceLights } from '../../scene/model/stance-lights.ts';

interface Props {
  readonly room: Room;
  readonly negotiation: Negotiation;
  readonly seat: SeatId;
}

/** How a delegation's lamp shows: its stance, or whether it holds brackets. */
export function SeatStance({ room, negotiation, seat }: Props) {
  const light = stanceLights(room, negotiation)[seat];
  if (light !== undefined) return <StanceMark light={light} word="shown" />;
  return showsStances(negotiation) ? (
    <StanceMark light="none" word="shown" />
  ) : (
    <span class="quiet">{t('light.noneHeld')}</span>
  );
}
