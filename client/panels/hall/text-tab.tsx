import './text-tab.css';
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { draftIn } from '../../../shared/procedure/ballot/programme.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { Draft, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Segments } from '../../components/segments.tsx';
import { useWideScreen } from '../../components/use-media.ts';
import type { SessionStore } from '../../sight/store.ts';
import { AmendmentList } from '../amendments/amendment-list.tsx';
import { ReportTab } from '../consensus/report-tab.tsx';
import { DraftPaper } from './draft-paper.tsx';
import { goToRow, placeIn } from './place-in-text.ts';
import { TwoDrafts } from './two-drafts.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  /** Whether the page gives the text room for two drafts beside each other. */
  readonly hasRoom?: boolean;
}

/** The name of the view of both drafts; no draft can be called so. */
const BOTH = ':both';

/** The drafts as United Nations documents, with what each paragraph means for the own seat. */
export function TextTab({ store, hasRoom = false }: Props) {
  const picked = useSignal<string | undefined>(undefined);
  const inAction = useComputed(() => draftInAction(store.room.value));
  const scenario = store.scenario.value;
  const room = store.room.value;
  const paper = useRef<HTMLDivElement>(null);
  const isWide = useWideScreen();
  const pair = hasRoom && isWide ? pairOf(scenario) : undefined;
  const asBoth = pair && !isVoting(room) ? BOTH : undefined;
  const wanted = picked.value === BOTH && pair === undefined ? undefined : picked.value;
  const chosen = wanted ?? asBoth ?? inAction.value ?? scenario?.drafts[0]?.id;
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
  const choose = (id: string) => {
    const place = placeIn(scenario, room, paper.current, id);
    picked.value = id;
    if (place !== undefined) requestAnimationFrame(() => goToRow(place));
  };
  const one = chosen === BOTH ? undefined : draftOf(scenario, chosen);
  return (
    <div class={one === undefined ? 'text-tab text-tab--wide' : 'text-tab'} ref={paper}>
      <div class="text-tab__bar">
        <Segments
          label={t('text.which')}
          options={[
            ...(pair === undefined ? [] : [{ name: BOTH, label: t('text.both') }]),
            ...scenario.drafts.map((draft) => ({ name: draft.id, label: draft.shortName })),
          ]}
          chosen={chosen}
          onChoose={choose}
        />
        {one !== undefined && (
          <span class="quiet">{t(`draft.${room.drafts[one.id]?.status ?? 'circulated'}`)}</span>
        )}
      </div>
      {one !== undefined && (
        <DraftPaper store={store} scenario={scenario} room={room} draft={one} />
      )}
      {one === undefined && pair !== undefined && (
        <TwoDrafts store={store} scenario={scenario} room={room} drafts={pair} />
      )}
      {(one === undefined ? (pair ?? []) : [one]).map(({ id }) => (
        <AmendmentList key={id} store={store} scenario={scenario} room={room} draft={id} />
      ))}
    </div>
  );
}

/** The two drafts that lie beside each other; undefined where there are not two. */
function pairOf(scenario: PublicScenario | undefined): readonly [Draft, Draft] | undefined {
  const [one, other] = scenario?.drafts ?? [];
  return one === undefined || other === undefined ? undefined : [one, other];
}

/** While one of the texts is decided, that one alone is read. */
const isVoting = (room: Room | undefined): boolean =>
  room?.ballot !== undefined || room?.division !== undefined;

/** The draft that the room is dealing with: in the ballot, or next on the programme. */
export function draftInAction(room: Room | undefined): string | undefined {
  if (room === undefined) return undefined;
  const { ballot, division, programme } = room;
  const [next] = programme;
  return (ballot && draftIn(ballot.subject)) ?? division?.draft ?? (next && draftIn(next));
}
