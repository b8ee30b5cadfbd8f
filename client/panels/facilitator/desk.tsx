import './facilitator.css';
import './desk.css';
import { useSignal } from '@preact/signals';
import { GuideLink } from '../../components/guide-link.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { ForecastCount } from '../forecast/forecast-count.tsx';
import { DeleteSession } from '../frame/delete-session.tsx';
import { Menu } from '../frame/menu.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { NowPanel } from '../hall/now-panel.tsx';
import { useVoteNews } from '../hall/vote-news.ts';
import { HelpCalls } from '../overview/help-calls.tsx';
import { Overview } from '../overview/overview.tsx';
import { OverviewButton } from '../overview/overview-button.tsx';
import { RoundButton } from '../rounds/round-button.tsx';
import { ShadowDesk } from '../shadow/shadow-desk.tsx';
import { TakeHome } from '../take-home/take-home.tsx';
import { ChairDesk } from './chair-desk.tsx';
import { DeskCentre } from './desk-centre.tsx';
import { DoorButton, Unseated } from './door.tsx';
import { DraftsTab } from './drafts-tab.tsx';
import { LastMoves } from './last-moves.tsx';
import { Leaders } from './leaders.tsx';
import { NextBest } from './next-best.tsx';
import { OptionsPanel } from './options-panel.tsx';
import { People } from './people.tsx';
import { peopleByNeed } from './people-order.ts';
import { PlayedSeat } from './played-seat.tsx';
import { PrintLink } from './print-link.tsx';
import { RunOfShow } from './run-of-show.tsx';
import { SeatsTab } from './seats-tab.tsx';
import { Share } from './share.tsx';
import { SpeakersDesk } from './speakers-desk.tsx';
import { TalkDesk } from './talk-desk.tsx';
import { t } from './words.ts';

/** How long somebody may do nothing before the overview calls it quiet, until the facilitator says otherwise. */
const QUIET_AFTER_MS = 3 * 60_000;

type DeskTab = 'people' | 'talk' | 'seats' | 'speakers' | 'drafts' | 'options';

/** The facilitator's desk: the run of show, the stage with the Chair's next step, the people. */
export function FacilitatorDesk({ inside, token }: { inside: Inside; token: string }) {
  const { store, scenario, room } = inside;
  const tab = useSignal<DeskTab>('people');
  const isOverview = useSignal(false);
  const quietAfter = useSignal(QUIET_AFTER_MS);
  useVoteNews(store);
  const waiting =
    store.facilitator.value === undefined
      ? 0
      : peopleByNeed(store.facilitator.value, scenario, room).filter(({ need }) => need !== 'none')
          .length;
  return (
    <div class="desk">
      <TopBar inside={inside}>
        <RoundButton inside={inside} />
        <OverviewButton
          inside={inside}
          quietAfter={quietAfter.value}
          isOpen={isOverview.value}
          onTurn={() => {
            isOverview.value = !isOverview.value;
          }}
        />
        <Menu>
          <GuideLink />
          <PrintLink session={store.session} />
          <TakeHome session={store.session} />
          <DeleteSession session={store.session} />
        </Menu>
      </TopBar>
      <RunOfShow inside={inside} />
      <div class="desk__centre">
        {isOverview.value ? (
          <Overview
            inside={inside}
            quietAfter={quietAfter.value}
            onPatience={(ms) => {
              quietAfter.value = ms;
            }}
          />
        ) : (
          <DeskCentre inside={inside} />
        )}
        <main id="main" class="desk__chair" tabIndex={-1}>
          <NowPanel store={store} seat={undefined}>
            <ForecastCount inside={inside} />
            <ShadowDesk inside={inside} />
          </NowPanel>
          <NextBest
            inside={inside}
            onPeople={() => {
              tab.value = 'people';
            }}
          />
          <ChairDesk inside={inside} />
        </main>
      </div>
      <aside class="desk__side" aria-label={t('desk.side')}>
        <HelpCalls store={store} />
        {store.seat.value !== undefined && <PlayedSeat inside={inside} seat={store.seat.value} />}
        <Tabs<DeskTab>
          label={t('desk.tabs')}
          tabs={[
            { name: 'people', label: t('desk.people'), count: waiting },
            { name: 'talk', label: t('desk.talk') },
            { name: 'seats', label: t('desk.seats') },
            { name: 'speakers', label: t('desk.speakers'), count: room.floor.queue.length },
            {
              name: 'drafts',
              label: room.negotiation === undefined ? t('desk.drafts') : t('desk.text'),
            },
            { name: 'options', label: t('desk.options') },
          ]}
          chosen={tab.value}
          onChoose={(name) => {
            tab.value = name;
          }}
        >
          {tab.value === 'people' && (
            <div class="tab-pad">
              <People inside={inside} />
              <div class="desk__door">
                <DoorButton inside={inside} />
                <Unseated inside={inside} />
              </div>
            </div>
          )}
          {tab.value === 'talk' && <TalkDesk inside={inside} />}
          {tab.value === 'seats' && <SeatsTab inside={inside} />}
          {tab.value === 'speakers' && <SpeakersDesk inside={inside} />}
          {tab.value === 'drafts' && <DraftsTab inside={inside} />}
          {tab.value === 'options' && (
            <div class="tab-pad desk__options">
              <Share session={store.session} code={store.code.value ?? ''} token={token} />
              <OptionsPanel inside={inside} />
              <Leaders inside={inside} />
            </div>
          )}
        </Tabs>
        <LastMoves inside={inside} />
      </aside>
    </div>
  );
}
