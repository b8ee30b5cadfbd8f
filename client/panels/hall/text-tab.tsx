import './text-tab.css';
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { draftIn } from '../../../shared/procedure/ballot/programme.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { Segments } from '../../components/segments.tsx';
import type { SessionStore } from '../../sight/store.ts';
import { AmendmentList } from '../amendments/amendment-list.tsx';
import { ReportTab } from '../consensus/report-tab.tsx';
import { DraftPaper } from './draft-paper.tsx';
import { t } from './words.ts';

/** The drafts as United Nations documents, with what each paragraph means for the own seat. */
export function TextTab({ store }: { store: SessionStore }) {
  const picked = useSignal<string | undefined>(undefined);
  const inAction = useComputed(() => draftInAction(store.room.value));
  const scenario = store.scenario.value;
  const room = store.room.value;
  const paper = useRef<HTMLDivElement>(null);
  const chosen = picked.value ?? inAction.value ?? scenario?.drafts[0]?.id;
  const asked = [chosen, room?.division?.phase, room?.ballot?.id].join(' ');
  useEffect(() => {
    const asking = ['.paper__proposed', '.paper__row--inquestion']
      .map((mark) => paper.current?.querySelector(mark))
      .find((found) => found != null);
    asking?.scrollIntoView({ block: 'center' });
  }, [asked]);
  if (scenario === undefined || room === undefined) return null;
  if (room.negotiation !== undefined) {
    return (
      <ReportTab store={store} scenario={scenario} room={room} negotiation={room.negotiation} />
    );
  }
  if (chosen === undefined) return <p class="tab-pad quiet">{t('text.none')}</p>;
  return (
    <div class="text-tab" ref={paper}>
      <div class="text-tab__bar">
        <Segments
          label={t('text.which')}
          options={scenario.drafts.map((draft) => ({ name: draft.id, label: draft.shortName }))}
          chosen={chosen}
          onChoose={(id) => {
            picked.value = id;
          }}
        />
        <span class="quiet">{t(`draft.${room.drafts[chosen]?.status ?? 'circulated'}`)}</span>
      </div>
      <DraftPaper store={store} scenario={scenario} room={room} draft={draftOf(scenario, chosen)} />
      <AmendmentList store={store} scenario={scenario} room={room} draft={chosen} />
    </div>
  );
}

/** The draft that the room is dealing with: in the ballot, or next on the programme. */
export function draftInAction(room: Room | undefined): string | undefined {
  if (room === undefined) return undefined;
  const { ballot, division, programme } = room;
  const [next] = programme;
  return (ballot && draftIn(ballot.subject)) ?? division?.draft ?? (next && draftIn(next));
}
