import '../stage-pane/stage-pane.css';
import { useMemo, useState } from 'preact/hooks';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Segments } from '../../components/segments.tsx';
import { usePhone, useReducedMotion } from '../../components/use-media.ts';
import { VoteMark } from '../../components/vote-mark.tsx';
import type { StageModel } from '../../scene/model/stage-model.ts';
import { stageModelFromViews } from '../../scene/model/stage-model-from-views.ts';
import type { Delegations } from '../../sight/names.ts';
import { preferences } from '../../sight/preferences.ts';
import { StanceKey } from '../consensus/stance-key.tsx';
import { canDraw } from '../stage-pane/can-draw.ts';
import { StageCanvas } from '../stage-pane/stage-canvas.tsx';
import { t as stageWords } from '../stage-pane/words.ts';
import { FilmMap } from './film-map.tsx';
import { FilmTable } from './film-table.tsx';
import { t } from './words.ts';

type View = 'hall' | 'map' | 'table';

export interface RoomProps {
  readonly scenario: PublicScenario;
  readonly names: Delegations;
  readonly room: Room;
}

interface Props extends RoomProps {
  readonly isReconstructed: boolean;
}

/** The room at a moment of the film: as a picture, on the map or as a table. */
export function FilmStage({ scenario, names, room, isReconstructed }: Props) {
  const [hasFailed, setFailed] = useState(false);
  const [chosen, setChosen] = useState<View>('hall');
  const hasPicture = canDraw() && !hasFailed && !preferences.hidesHall.value;
  const view = chosen === 'hall' && !hasPicture ? 'table' : chosen;
  const views: readonly View[] = hasPicture ? ['hall', 'map', 'table'] : ['map', 'table'];
  return (
    <section class={`stage film__stage is-${view}`} aria-label={t('film.stage')}>
      {view === 'hall' && (
        <Picture scenario={scenario} names={names} room={room} onFailure={() => setFailed(true)} />
      )}
      {view === 'map' && (
        <FilmMap scenario={scenario} room={room} isReconstructed={isReconstructed} />
      )}
      {view === 'table' && hasFailed && <p class="stage__note">{stageWords('stage.noPicture')}</p>}
      {view === 'table' && <FilmTable scenario={scenario} room={room} />}
      <div class="stage__bar film__bar">
        {room.negotiation !== undefined && <StanceKey negotiation={room.negotiation} />}
        <ul class="stage__key" hidden={isConsensus(stageOf(scenario, room).forum)}>
          {(['yes', 'no', 'abstain'] as const).map((light) => (
            <li key={light}>
              <VoteMark light={light} word="shown" />
            </li>
          ))}
          <li>
            <VoteMark light="none" word="elsewhere" />
            <span>{t('film.absent')}</span>
          </li>
        </ul>
        <Segments<View>
          label={t('film.views')}
          options={views.map((name) => ({ name, label: t(`film.${name}`) }))}
          chosen={view}
          onChoose={setChosen}
        />
      </div>
    </section>
  );
}

/** Film time is shown by the scrubber; nothing in the picture runs by a clock. */
const noClock = () => 0;

function Picture({ scenario, names, room, onFailure }: RoomProps & { onFailure: () => void }) {
  const reducedMotion = useReducedMotion();
  const layout = usePhone() ? 'phone' : 'laptop';
  const model = useMemo(
    () => filmModel(scenario, names, room, reducedMotion),
    [scenario, names, room, reducedMotion],
  );
  return <StageCanvas model={model} now={noClock} layout={layout} onFailure={onFailure} />;
}

/** The picture as in a session, without its clock: film time is not the meeting's. */
function filmModel(
  scenario: PublicScenario,
  names: Delegations,
  room: Room,
  reducedMotion: boolean,
): StageModel {
  const views = { scenario, room, names, own: undefined, reducedMotion };
  const { clock, ...model } = stageModelFromViews(views);
  return model;
}
