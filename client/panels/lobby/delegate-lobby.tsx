import { isStakeholder } from '../../../shared/procedure/floor/stakeholders.ts';
import { isInArrears } from '../../../shared/procedure/kernel/membership.ts';
import './lobby.css';
import { useSignal } from '@preact/signals';
import { BookOpen, Users } from 'lucide-preact';
import { mayChoose } from '../../../shared/procedure/seating/choice.ts';
import type { Forum, PublicScenario } from '../../../shared/scenario/scenario.ts';
import type { PersonView } from '../../../shared/views/views.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Flag } from '../../components/flag.tsx';
import { Terms } from '../../components/terms.tsx';
import { usePhone } from '../../components/use-media.ts';
import { t as commonWords } from '../../components/words.ts';
import { hookOf } from '../../scene/hook.ts';
import { LobbyDates } from '../calendar/lobby-dates.tsx';
import { Menu } from '../frame/menu.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { HelpButton } from '../help/help-button.tsx';
import { InstructionsTab } from '../instructions/instructions-tab.tsx';
import { StandingWord } from '../talk/standing-word.tsx';
import { expectedSeat } from './expected-seat.ts';
import { PlannedPlace } from './planned-place.tsx';
import { SeatMap } from './seat-map.tsx';
import { takeUpOffer } from './seat-offer.ts';
import { SeatPicker } from './seat-picker.tsx';
import { OwnQuestion } from './sharing.tsx';
import { t } from './words.ts';

/** Before the session starts: take a seat, see who is here, read the instructions. */
export function DelegateLobby({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const chooses = room.options.seating === 'choose';
  const own = store.person.value;
  const isOpen = chooses && own !== undefined && mayChoose(room, own).may;
  return (
    <div class="lobby">
      <TopBar inside={inside}>
        <HelpButton store={store} />
        <Menu />
      </TopBar>
      <main id="main" class="lobby__main" tabIndex={-1}>
        <section class="lobby__world" aria-labelledby="lobby-title">
          <h1 id="lobby-title">{lobbyTitle(inside)}</h1>
          <p class="lobby__lead">
            <Terms text={scenario.summary} />
          </p>
          {room.options.talk === 'read' && <StandingWord scenario={scenario} room={room} />}
          <SeatMap
            inside={inside}
            {...(isOpen && { onPick: (seat) => takeUpOffer(inside, seat) })}
          />
          <WhoIsHere inside={inside} />
          <LobbyDates inside={inside} />
        </section>
        <aside class="lobby__side">
          <OwnSeat inside={inside} />
          <PlannedPlace inside={inside} />
          <OwnQuestion store={store} />
          {isOpen && <SeatPicker inside={inside} />}
          {!isOpen && expectedSeat(inside) === undefined && (
            <p class="quiet lobby__wait">{whyNot(chooses, own)}</p>
          )}
        </aside>
      </main>
    </div>
  );
}

/** Why there is nothing to choose: the facilitator gives out the seats, or the choice is made. */
function whyNot(chooses: boolean, own: PersonView | undefined): string {
  if (!chooses) return t('lobby.assigned');
  return own?.seat === undefined ? t('lobby.spent') : t('own.settled');
}

function lobbyTitle(inside: Inside): string {
  const { store, scenario } = inside;
  if (store.seat.value !== undefined) return t('lobby.seated');
  if (expectedSeat(inside) !== undefined) return t('lobby.expected');
  return t(forumOf(scenario) === 'gge' ? 'lobby.titleExperts' : 'lobby.title');
}

/** Where a scenario begins. */
function forumOf({ stages }: PublicScenario): Forum | undefined {
  return stages[0]?.forum;
}

/** How many people are here, and how many seats they have taken. */
export function WhoIsHere({ inside: { scenario, room } }: { inside: Inside }) {
  const taken = Object.keys(room.seats).length;
  return (
    <p class="lobby__here">
      <Users size={20} aria-hidden="true" />
      <span>{t('lobby.here', { people: room.people, taken })}</span>
      <span class="quiet">
        {t('lobby.computer', { taken, count: scenario.delegations.length - taken })}
      </span>
    </p>
  );
}

/** What is said to somebody who has no seat; on a phone the map lies far below the list. */
function ownSeatNote(inside: Inside, isPhone: boolean) {
  if (expectedSeat(inside) !== undefined) return 'own.expected';
  if (inside.room.options.seating !== 'choose') return 'own.wait';
  return isPhone ? 'own.noneList' : 'own.none';
}

function OwnSeat({ inside }: { inside: Inside }) {
  const isReading = useSignal(false);
  const isPhone = usePhone();
  const { store, scenario, room } = inside;
  const seat = store.seat.value;
  const delegation = seat === undefined ? undefined : store.delegations.value.get(seat);
  const own = store.person.value;
  const isOpen = room.options.seating === 'choose' && own !== undefined && mayChoose(room, own).may;
  if (delegation === undefined) {
    return (
      <section class="own-seat panel" aria-live="polite">
        <h2>{t('own.noneTitle', { name: store.person.value?.name ?? '' })}</h2>
        <p class="quiet">{t(ownSeatNote(inside, isPhone))}</p>
      </section>
    );
  }
  return (
    <section class="own-seat panel" aria-live="polite">
      <p class="kicker">{t(forumOf(scenario) === 'gge' ? 'own.kickerExpert' : 'own.kicker')}</p>
      <h2>
        <Flag iso2={delegation.iso2} size={44} /> {delegation.name}
      </h2>
      <p class="quiet">
        {delegation.role === 'member' && `${commonWords(`region.${delegation.region}`)} · `}
        {hookOf(scenario, delegation.id)}
      </p>
      {delegation.role === 'observer' && (
        <p class="quiet">
          {t(isStakeholder(scenario, delegation.id) ? 'own.stakeholder' : 'own.observer')}
        </p>
      )}
      {isInArrears(scenario, delegation.id) && <p class="quiet">{t('own.inArrears')}</p>}
      <div class="button-row own-seat__acts">
        <button
          type="button"
          class="button button--primary"
          aria-haspopup="dialog"
          onClick={() => {
            store.readBrief();
            isReading.value = true;
          }}
        >
          <BookOpen size={18} aria-hidden="true" /> {t('own.read')}
        </button>
      </div>
      {isOpen && <p class="quiet own-seat__wait">{t('own.keeps')}</p>}
      <p class="quiet own-seat__wait">{t('own.waiting')}</p>
      {isReading.value && (
        <Dialog
          wide
          title={t('own.brief')}
          onClose={() => {
            isReading.value = false;
          }}
        >
          <InstructionsTab store={store} />
        </Dialog>
      )}
    </section>
  );
}
