import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { t } from '../../language/hall.ts';
import type { Inside } from '../frame/session-gate.tsx';
import type { StageLayout } from './stage-pane.tsx';

interface Props {
  readonly inside: Inside;
  readonly layout: StageLayout;
  readonly onFocus: (seat: SeatId | undefined) => void;
  readonly onPick: (seat: SeatId) => void;
}

export function Picture(_props: Props) {
  return (
    <div class="stage__picture">
      <p class="stage__wait">{t('stage.loading')}</p>
    </div>
  );
}
