import './stage-pane.css';
import { useSignal } from '@preact/signals';
import { BookOpenText, ChevronDown, ChevronUp } from 'lucide-preact';
import { isTalkOpen } from '../../../shared/procedure/talk/talk.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { lazyPage } from '../../components/lazy-page.tsx';
import { Segments } from '../../components/segments.tsx';
import { usePhone } from '../../components/use-media.ts';
import { VoteMark } from '../../components/vote-mark.tsx';
import { type VoteLight, voteKey } from '../../scene/model/vote-lights.ts';
import { preferences } from '../../sight/preferences.ts';
import type { StageOptions } from '../../stage/mount-stage.ts';
import { StanceKey } from '../consensus/stance-key.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { canDraw } from './can-draw.ts';
import { LoungePicture } from './lounge-picture.tsx';
import { Picture } from './picture.tsx';
import { SeatCard } from './seat-card.tsx';
import { SeatTable } from './seat-table.tsx';
import { t } from './words.ts';

const VoteMap = lazyPage(() => import('./vote-map.tsx').then((m) => m.VoteMap));

type View = 'hall' | 'lounge' | 'map' | 'table';

interface Props {
  readonly inside: Inside;
  readonly layout?: 'page' | 'projector';
  /** Pressing a seat, where that means something. */
  readonly onPick?: (seat: SeatId) => void;
  /** Makes the text large, and the hall a strip. */
  readonly onTurn?: () => void;
}

/** The room: as a picture, as a map or as a table. The table stands in where there is no picture. */
export function StagePane({ inside, layout = 'page', onPick, onTurn }: Props) {
  const chosen = useSignal<View | undefined>(undefined);
  const focused = useSignal<SeatId | undefined>(undefined);
  const isOpen = useSignal(false);
  const hasFailed = useSignal(false);
  const isPhone = usePhone();
  const { negotiation } = inside.room;
  const canShow = canDraw() && !hasFailed.value;
  const hasPicture = canShow && !preferences.hidesHall.value;
  const own = inside.store.seat.value;
  const hasLounge = hasPicture && !isPhone && own !== undefined && isInTheLounge(inside);
  const wanted = chosen.value ?? (hasLounge ? 'lounge' : 'hall');
  const view = viewFor(wanted, hasPicture, hasLounge);
  return (
    <section
      class={`stage stage--${layout} is-${view} ${isOpen.value ? 'is-open' : ''}`}
      aria-label={t('stage.label')}
    >
      {view === 'hall' && (
        <Picture
          inside={inside}
          layout={layoutOf(layout, isPhone)}
          onFocus={(seat) => {
            focused.value = seat;
          }}
          onPick={onPick}
          onFailure={() => {
            hasFailed.value = true;
          }}
        />
      )}
      {view === 'lounge' && own !== undefined && (
        <LoungePicture
          inside={inside}
          own={own}
          onFailure={() => {
            hasFailed.value = true;
          }}
        />
      )}
      {view === 'map' && <VoteMap inside={inside} />}
      {view === 'table' && !canShow && <p class="stage__note">{t('stage.noPicture')}</p>}
      {view === 'table' && <SeatTable store={inside.store} />}
      {view === 'hall' && layout === 'page' && focused.value !== undefined && (
        <SeatCard store={inside.store} seat={focused.value} />
      )}
      <div class="stage__bar">
        {negotiation !== undefined && <StanceKey negotiation={negotiation} />}
        {negotiation === undefined && <Key lights={voteKey(inside.room)} />}
        <Segments<View>
          label={t('stage.views')}
          options={viewsFor(hasPicture, hasLounge)}
          chosen={view}
          onChoose={(next) => {
            chosen.value = next;
          }}
        />
        {onTurn !== undefined && (
          <button type="button" class="button button--small" onClick={onTurn}>
            <BookOpenText size={16} aria-hidden="true" />
            {t('stage.turn')}
          </button>
        )}
        <button
          type="button"
          class="button button--small stage__fold"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {isOpen.value ? (
            <ChevronUp size={18} aria-hidden="true" />
          ) : (
            <ChevronDown size={18} aria-hidden="true" />
          )}
          <span class="only-read">{isOpen.value ? t('stage.close') : t('stage.open')}</span>
        </button>
      </div>
    </section>
  );
}

function layoutOf(layout: 'page' | 'projector', isPhone: boolean): StageOptions['layout'] {
  if (layout === 'projector') return 'projector';
  return isPhone ? 'phone' : 'laptop';
}

/** While the meeting is suspended for talks, delegations meet in the lounge. */
const isInTheLounge = ({ scenario, room }: Inside): boolean =>
  room.phase === 'informals' && isTalkOpen(scenario, room);

/** What is shown of what is wanted: the hall where there is no lounge, the table where there is no picture. */
function viewFor(wanted: View, hasPicture: boolean, hasLounge: boolean): View {
  if (wanted === 'map' || wanted === 'table') return wanted;
  if (!hasPicture) return 'table';
  return hasLounge ? wanted : 'hall';
}

function viewsFor(
  hasPicture: boolean,
  hasLounge: boolean,
): readonly { readonly name: View; readonly label: string }[] {
  const map = { name: 'map', label: t('stage.map') } as const;
  const table = { name: 'table', label: t('stage.table') } as const;
  const lounge = { name: 'lounge', label: t('stage.lounge') } as const;
  const hall = { name: 'hall', label: t('stage.hall') } as const;
  if (!hasPicture) return [map, table];
  return hasLounge ? [lounge, hall, map, table] : [hall, map, table];
}

/** What the lights mean. */
function Key({ lights }: { lights: readonly VoteLight[] }) {
  if (lights.length === 0) return <span />;
  return (
    <ul class="stage__key">
      {lights.map((light) => (
        <li key={light}>
          <VoteMark light={light} word="shown" />
        </li>
      ))}
    </ul>
  );
}
