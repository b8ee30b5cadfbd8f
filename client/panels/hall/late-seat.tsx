import './hall.css';
import { t } from '../../language/hall.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { SeatPicker } from '../lobby/seat-picker.tsx';

/** Somebody who comes late, or lost their seat, takes one from the computer while the meeting goes on. */
export function LateSeat({ inside }: { inside: Inside }) {
  const mayChoose = inside.room.options.seating === 'choose';
  return (
    <section class="late tab-pad" aria-labelledby="late-title">
      <h2 id="late-title">{t('late.title')}</h2>
      <p class="quiet">{mayChoose ? t('late.choose') : t('late.assigned')}</p>
      {mayChoose && <SeatPicker inside={inside} />}
    </section>
  );
}
