import { StanceMark } from '../../components/stance-mark.tsx';
import { t } from '../../components/words.ts';
import type { SeatLight } from '../../scene/model/stance-lights.ts';

/** How a delegation's lamp shows: its stance, or whether it holds brackets. */
export function SeatStance({ light }: { light: SeatLight }) {
  return light === 'noneHeld' ? (
    <span class="quiet">{t('light.noneHeld')}</span>
  ) : (
    <StanceMark light={light} word="shown" />
  );
}
