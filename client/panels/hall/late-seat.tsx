import { mayChoose } from '../../../shared/procedure/seating/choice.ts';
import { isHadAtOnce } from '../../../shared/procedure/seating/promised.ts';
import { ForecastCard } from '../forecast/forecast-card.tsx';
import { t as forecastWords } from '../forecast/words.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { expectedSeat } from '../lobby/expected-seat.ts';
import { PlannedPlace } from '../lobby/planned-place.tsx';
import { PromisedPlace } from '../lobby/promised-place.tsx';
import { SeatPicker } from '../lobby/seat-picker.tsx';
import { OwnQuestion } from '../lobby/sharing.tsx';
import { t as lobbyWords } from '../lobby/words.ts';
import { PressDesk } from '../press/press-desk.tsx';
import { t } from './words.ts';

/** Somebody who comes late, or lost their seat, takes one from the computer while the meeting goes on. */
export function LateSeat({ inside }: { inside: Inside }) {
  const { store, room } = inside;
  const chooses = room.options.seating === 'choose';
  const own = store.person.value;
  const isOpen = chooses && own !== undefined && mayChoose(room, own).may;
  return (
    <section class="late tab-pad" aria-labelledby="late-title">
      <h2 id="late-title">{t('late.title')}</h2>
      {isOpen && <p class="quiet">{t(isHadAtOnce(room) ? 'late.choose' : 'late.chooseNext')}</p>}
      {!isOpen && expectedSeat(inside) === undefined && (
        <p class="quiet">{chooses ? lobbyWords('lobby.spent') : t('late.assigned')}</p>
      )}
      <PromisedPlace store={store} />
      <PlannedPlace inside={inside} />
      <OwnQuestion store={store} />
      {isOpen && (
        <div class="late__seats">
          <SeatPicker inside={inside} />
        </div>
      )}
      <section class="forecast-late" aria-labelledby="late-forecast">
        <h2 id="late-forecast">{isOpen ? t('late.press') : forecastWords('title')}</h2>
        {isOpen && <p class="quiet">{t('late.pressText')}</p>}
        <ForecastCard inside={inside} />
      </section>
      <PressDesk store={store} />
    </section>
  );
}
