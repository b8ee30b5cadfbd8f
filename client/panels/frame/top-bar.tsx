import './top-bar.css';
import type { ComponentChildren } from 'preact';
import { Brand } from '../../components/brand.tsx';
import { showCode } from '../../sight/codes.ts';
import { PhaseSteps } from './phase-steps.tsx';
import type { Inside } from './session-gate.tsx';
import { useLastMinute } from './use-last-minute.ts';
import { useSounds } from './use-sounds.ts';
import { VenueSwitch } from './venue-switch.tsx';
import { t } from './words.ts';

/** The top of every page in a session: what is played, the code, where we are. */
export function TopBar({ inside, children }: { inside: Inside; children?: ComponentChildren }) {
  const { store, scenario, room } = inside;
  const code = store.code.value;
  useLastMinute(inside);
  useSounds(inside);
  return (
    <header class="top">
      <Brand />
      <p class="top__title">{room.title === '' ? scenario.title : room.title}</p>
      {code !== undefined && (
        <span class="chip top__code" translate={false}>
          {t('top.room', { code: showCode(code) })}
        </span>
      )}
      <VenueSwitch store={store} />
      <PhaseSteps scenario={scenario} room={room} />
      {children}
    </header>
  );
}
