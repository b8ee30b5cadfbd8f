import { Tabs } from '../../components/tabs.tsx';
import { type HallTab, tabForMoment } from '../../scene/now/tab-for-moment.ts';
import { DueButton } from '../calendar/due-button.tsx';
import { ForecastButton } from '../forecast/forecast-button.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { InstructionsTab } from '../instructions/instructions-tab.tsx';
import { ShadowButton } from '../shadow/shadow-button.tsx';
import { HallStrip } from '../stage-pane/hall-strip.tsx';
import { StagePane } from '../stage-pane/stage-pane.tsx';
import { unreadInAll, useTalkDesk } from '../talk/talk-desk.ts';
import { useTalkNews } from '../talk/talk-news.ts';
import { TalkTab } from '../talk/talk-tab.tsx';
import { ActionBar } from './action-bar.tsx';
import { AwayNote } from './away-note.tsx';
import { ContinueBar } from './continue-bar.tsx';
import { type HallProps, HallTop } from './hall-top.tsx';
import { LateSeat } from './late-seat.tsx';
import { NowPanel } from './now-panel.tsx';
import { RecordTab } from './record-tab.tsx';
import { SpeakersTab } from './speakers-tab.tsx';
import { TextTab } from './text-tab.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useTab } from './use-tab.ts';
import { t } from './words.ts';

/** The hall on a laptop or a tablet: room or table, as the moment asks or as the reader has chosen. */
export function WideHall({ inside, chair }: HallProps) {
  const { store, room } = inside;
  const { arrangement, turn } = useArrangement(room);
  return (
    <div class={`hall is-${arrangement}`}>
      <HallTop inside={inside} />
      {arrangement === 'room' ? (
        <StagePane inside={inside} onTurn={turn} />
      ) : (
        <HallStrip inside={inside} onTurn={turn} />
      )}
      <main id="main" class="column" tabIndex={-1}>
        <NowPanel store={store} seat={store.seat.value}>
          <ForecastButton inside={inside} />
          <DueButton inside={inside} />
          <ShadowButton inside={inside} />
        </NowPanel>
        <AwayNote store={store} />
        {chair !== undefined && <ContinueBar chair={chair} seat={store.seat.value} />}
        {store.seat.value === undefined ? (
          <LateSeat inside={inside} />
        ) : (
          <Seated inside={inside} hasRoom={arrangement === 'table'} />
        )}
      </main>
    </div>
  );
}

function Seated({ inside, hasRoom }: { inside: Inside; hasRoom: boolean }) {
  const { store, room } = inside;
  const tab = useTab<HallTab>(room, tabForMoment);
  const desk = useTalkDesk(store);
  useTalkNews(inside, tab.value === 'talk');
  return (
    <>
      <Tabs<HallTab>
        label={t('tabs.label')}
        tabs={[
          { name: 'text', label: t('tabs.text') },
          { name: 'instructions', label: t('tabs.instructions') },
          { name: 'talk', label: t('tabs.talk'), count: unreadInAll(desk) },
          { name: 'speakers', label: t('tabs.speakers'), count: room.floor.queue.length },
          { name: 'record', label: t('tabs.record') },
        ]}
        chosen={tab.value}
        onChoose={(name) => {
          tab.value = name;
        }}
      >
        {tab.value === 'text' && <TextTab store={store} hasRoom={hasRoom} />}
        {tab.value === 'instructions' && <InstructionsTab store={store} />}
        {tab.value === 'talk' && <TalkTab inside={inside} desk={desk} />}
        {tab.value === 'speakers' && <SpeakersTab store={store} />}
        {tab.value === 'record' && <RecordTab store={store} />}
      </Tabs>
      <ActionBar store={store} />
    </>
  );
}
