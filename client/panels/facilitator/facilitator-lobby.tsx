import './facilitator.css';
import '../lobby/lobby.css';
import { ArrowRight, Shuffle } from 'lucide-preact';
import { type Missing, whoIsMissing } from '../../../shared/planning/who-is-missing.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { GuideLink } from '../../components/guide-link.tsx';
import { CalendarButton } from '../calendar/calendar-dialog.tsx';
import { LobbyDates } from '../calendar/lobby-dates.tsx';
import { DeleteSession } from '../frame/delete-session.tsx';
import { Menu } from '../frame/menu.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { WhoIsHere } from '../lobby/delegate-lobby.tsx';
import { SeatMap } from '../lobby/seat-map.tsx';
import { HelpCalls } from '../overview/help-calls.tsx';
import { RehearseHere } from '../rehearse/rehearse-here.tsx';
import { DoorButton, Unseated } from './door.tsx';
import { Leaders } from './leaders.tsx';
import { MissingLine } from './missing-line.tsx';
import { OptionsPanel } from './options-panel.tsx';
import { People } from './people.tsx';
import { PlannedClass } from './planned-class.tsx';
import { PrintLink } from './print-link.tsx';
import { RosterDesk } from './roster-desk.tsx';
import { Share } from './share.tsx';
import { t } from './words.ts';

/**
 * Who is missing where it helps to be told: not before anybody has come, nor while a class without names is still
 * coming in, of which the plan counts how many are here.
 */
const worthTelling = (room: Room, missing: Missing | undefined): Missing | undefined =>
  room.people > 0 && (room.hasRoster || missing?.areFew) ? missing : undefined;

/** Setting up: let people in, seat them, choose how it runs, start with whoever is there. */
export function FacilitatorLobby({ inside, token }: { inside: Inside; token: string }) {
  const { store, scenario, room } = inside;
  const code = store.code.value ?? '';
  const view = store.facilitator.value;
  const missing = view && worthTelling(room, whoIsMissing(room, view));
  return (
    <div class="lobby">
      <TopBar inside={inside}>
        <Menu>
          <GuideLink />
          <PrintLink session={store.session} />
          <DeleteSession session={store.session} />
        </Menu>
      </TopBar>
      <main id="main" class="lobby__main lobby__main--facilitator" tabIndex={-1}>
        <section class="lobby__world" aria-labelledby="lobby-title">
          <div class="lobby__heading">
            <div>
              <h1 id="lobby-title">{room.title === '' ? scenario.title : room.title}</h1>
              <p class="lobby__lead">{scenario.subtitle}</p>
            </div>
            <button
              type="button"
              class="button button--primary button--large"
              onClick={() => void store.send({ type: 'advancePhase', to: 'briefing' })}
            >
              {t(missing?.areFew ? 'lobby.startWithout' : 'lobby.start')}{' '}
              <ArrowRight size={20} aria-hidden="true" />
            </button>
          </div>
          {missing !== undefined && <MissingLine store={store} missing={missing} />}
          <Share session={store.session} code={code} token={token} />
          <WhoIsHere inside={inside} />
          <SeatMap inside={inside} />
        </section>
        <aside class="lobby__side lobby__side--facilitator">
          <HelpCalls store={store} />
          <section class="side-block" aria-labelledby="people-title">
            <div class="side-block__head">
              <h2 id="people-title">{t('people.title', { count: room.people })}</h2>
              <button
                type="button"
                class="button button--small"
                disabled={room.people === 0}
                onClick={() => void store.send({ type: 'shuffleSeats' })}
              >
                <Shuffle size={18} aria-hidden="true" /> {t('people.shuffle')}
              </button>
              <DoorButton inside={inside} />
            </div>
            <Unseated inside={inside} />
            <People inside={inside} />
          </section>
          <PlannedClass inside={inside} />
          <LobbyDates inside={inside}>
            <CalendarButton inside={inside} />
          </LobbyDates>
          <RehearseHere inside={inside} />
          <RosterDesk inside={inside} />
          <OptionsPanel inside={inside} />
          <Leaders inside={inside} />
        </aside>
      </main>
    </div>
  );
}
