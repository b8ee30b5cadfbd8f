import './phone-hall.css';
import { Armchair, FileText, MessagesSquare, ScrollText } from 'lucide-preact';
import { isAdjourned } from '../../../shared/procedure/kernel/calendar.ts';
import { Countdown } from '../../components/countdown.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { nowOf } from '../../scene/now/now.ts';
import { type PhoneTab, phoneTabForMoment } from '../../scene/now/tab-for-moment.ts';
import type { SessionStore } from '../../sight/store.ts';
import { DueButton } from '../calendar/due-button.tsx';
import { ForecastButton } from '../forecast/forecast-button.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { InstructionsTab } from '../instructions/instructions-tab.tsx';
import { ShadowButton } from '../shadow/shadow-button.tsx';
import { SeatLamps } from '../stage-pane/seat-lamps.tsx';
import { StagePane } from '../stage-pane/stage-pane.tsx';
import { type TalkDesk, unreadInAll, useTalkDesk } from '../talk/talk-desk.ts';
import { useTalkNews } from '../talk/talk-news.ts';
import { ActionBar } from './action-bar.tsx';
import { AwayNote } from './away-note.tsx';
import { ContinueBar } from './continue-bar.tsx';
import { type HallProps, HallTop } from './hall-top.tsx';
import { LateSeat } from './late-seat.tsx';
import { NowPanel, useNowNews } from './now-panel.tsx';
import { PhoneTalk } from './phone-talk.tsx';
import { TextTab } from './text-tab.tsx';
import { useTab } from './use-tab.ts';
import { t } from './words.ts';

/** The hall on a phone: one thing at a time, with four tabs in the thumb's reach. */
export function PhoneHall({ inside, chair }: HallProps) {
  const { store, room } = inside;
  const tab = useTab<PhoneTab>(room, phoneTabForMoment);
  const desk = useTalkDesk(store);
  useTalkNews(inside, tab.value === 'talk');
  const isSeated = store.seat.value !== undefined;
  const isRoom = isSeated && tab.value === 'room';
  return (
    <div class="hall hall--phone">
      <HallTop inside={inside} />
      <main id="main" class="column" tabIndex={-1}>
        {!isRoom && <NowLine inside={inside} />}
        <AwayNote store={store} />
        {chair !== undefined && (
          <ContinueBar chair={chair} seat={store.seat.value} isShort={!isRoom} />
        )}
        {isSeated ? (
          <Tabs<PhoneTab>
            label={t('tabs.label')}
            place="thumb"
            tabs={[
              { name: 'text', label: t('tabs.text'), icon: <FileText size={22} /> },
              {
                name: 'talk',
                label: t('tabs.talk'),
                icon: <MessagesSquare size={22} />,
                count: unreadInAll(desk),
              },
              { name: 'instructions', label: t('tabs.brief'), icon: <ScrollText size={22} /> },
              { name: 'room', label: t('tabs.room'), icon: <Armchair size={22} /> },
            ]}
            chosen={tab.value}
            onChoose={(name) => {
              tab.value = name;
            }}
          >
            <Content inside={inside} desk={desk} tab={tab.value} />
          </Tabs>
        ) : (
          <LateSeat inside={inside} />
        )}
        {isSeated && !isRoom && (
          <ActionBar
            store={store}
            onTakeFloor={() => {
              tab.value = 'room';
            }}
          />
        )}
      </main>
    </div>
  );
}

interface ContentProps {
  readonly inside: Inside;
  readonly desk: TalkDesk;
  readonly tab: PhoneTab;
}

function Content({ inside, desk, tab }: ContentProps) {
  const { store } = inside;
  switch (tab) {
    case 'text':
      return <TextTab store={store} />;
    case 'instructions':
      return <InstructionsTab store={store} />;
    case 'talk':
      return <PhoneTalk inside={inside} desk={desk} />;
    case 'room':
      return (
        <div class="phone-room">
          <StagePane inside={inside} />
          <NowPanel store={store} seat={store.seat.value}>
            <ForecastButton inside={inside} />
            <DueButton inside={inside} />
            <ShadowButton inside={inside} />
          </NowPanel>
          <ActionBar store={store} />
        </div>
      );
  }
}

/** What is happening and how long it lasts, in one line over what is read; the lamps say who is here. */
function NowLine({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const now = nowOf({ scenario, room, names: store.delegations.value, seat: store.seat.value });
  useNowNews(now);
  return (
    <section class="now-line" aria-labelledby="now-title">
      <h1 id="now-title">{now.title}</h1>
      <div class="now-line__end">
        {now.clock !== undefined && !isAdjourned(room) && (
          <NowClock store={store} clock={now.clock} />
        )}
        <DueButton inside={inside} isShort />
        <ForecastButton inside={inside} isShort />
        <ShadowButton inside={inside} look="short" />
      </div>
      <SeatLamps inside={inside} />
    </section>
  );
}

interface ClockProps {
  readonly store: SessionStore;
  readonly clock: Parameters<typeof Countdown>[0]['clock'];
}

function NowClock({ store, clock }: ClockProps) {
  return (
    <Countdown
      clock={clock}
      now={store.now}
      pausedSince={store.room.value?.paused?.since}
      label={t('now.timeLeft')}
    />
  );
}
