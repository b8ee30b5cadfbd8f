import './hall.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Tabs } from '../../components/tabs.tsx';
import { type HallTab, momentOf, tabForMoment } from '../../scene/now/tab-for-moment.ts';
import type { SessionStore } from '../../sight/store.ts';
import { StanceSheet } from '../consensus/stance-sheet.tsx';
import { Menu } from '../frame/menu.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { InstructionsTab } from '../instructions/instructions-tab.tsx';
import { StagePane } from '../stage-pane/stage-pane.tsx';
import { ActionBar } from './action-bar.tsx';
import { BallotSheet } from './ballot-sheet.tsx';
import { ContinueBar } from './continue-bar.tsx';
import { LateSeat } from './late-seat.tsx';
import { NowPanel } from './now-panel.tsx';
import { RecordTab } from './record-tab.tsx';
import { SpeakersTab } from './speakers-tab.tsx';
import { TextTab } from './text-tab.tsx';
import { useVoteNews } from './vote-news.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly chair: SessionStore | undefined;
}

/** The hall as a delegate sees it: the stage, and the column of words around it. */
export function DelegateHall({ inside, chair }: Props) {
  const { store } = inside;
  useVoteNews(store);
  return (
    <div class="hall">
      <TopBar inside={inside}>
        <Menu />
      </TopBar>
      <StagePane inside={inside} />
      <main id="main" class="column" tabIndex={-1}>
        <NowPanel store={store} />
        {chair !== undefined && <ContinueBar chair={chair} seat={store.seat.value} />}
        {store.seat.value === undefined ? <LateSeat inside={inside} /> : <Seated inside={inside} />}
      </main>
      <BallotSheet store={store} />
      <StanceSheet store={store} />
    </div>
  );
}

function Seated({ inside: { store, room } }: { inside: Inside }) {
  const tab = useSignal<HallTab>(tabForMoment(room));
  const moment = momentOf(room);
  useEffect(() => {
    if (!isTyping()) tab.value = tabForMoment(room);
  }, [moment]);
  return (
    <>
      <Tabs<HallTab>
        label={t('tabs.label')}
        tabs={[
          { name: 'text', label: t('tabs.text') },
          { name: 'instructions', label: t('tabs.instructions') },
          { name: 'speakers', label: t('tabs.speakers'), count: room.floor.queue.length },
          { name: 'record', label: t('tabs.record') },
        ]}
        chosen={tab.value}
        onChoose={(name) => {
          tab.value = name;
        }}
      >
        {tab.value === 'text' && <TextTab store={store} />}
        {tab.value === 'instructions' && <InstructionsTab store={store} />}
        {tab.value === 'speakers' && <SpeakersTab store={store} />}
        {tab.value === 'record' && <RecordTab store={store} />}
      </Tabs>
      <ActionBar store={store} />
    </>
  );
}

function isTyping(): boolean {
  const focused = document.activeElement;
  return focused !== null && ['INPUT', 'TEXTAREA', 'SELECT'].includes(focused.tagName);
}
