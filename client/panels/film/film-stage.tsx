import { useEffect, useRef, useState } from 'preact/hooks';
import type { Room } from '../../../shared/procedure/room.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { FLAGS_INDEX_URL, FLAGS_URL } from '../../components/flag-atlas.ts';
import { Segments } from '../../components/segments.tsx';
import { VoteMark } from '../../components/vote-mark.tsx';
import { t } from '../../language/film.ts';
import { t as hall } from '../../language/hall.ts';
import type { Delegations } from '../../session/names.ts';
import { preferences } from '../../session/preferences.ts';
import { stageModelFromViews } from '../../session/stage-model-from-views.ts';
import { usePhone, useReducedMotion } from '../../session/use-media.ts';
import type { StageHandle } from '../../stage/mount-stage.ts';
import type { StageModel } from '../../stage/stage-model.ts';
import { canDraw } from '../stage-pane/can-draw.ts';
import { FilmMap } from './film-map.tsx';
import { FilmTable } from './film-table.tsx';

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
      {view === 'table' && <FilmTable scenario={scenario} room={room} />}
      <div class="stage__bar">
        <ul class="stage__key">
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

function Picture({ scenario, names, room, onFailure }: RoomProps & { onFailure: () => void }) {
  const parent = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<StageHandle | undefined>();
  const reducedMotion = useReducedMotion();
  const layout = usePhone() ? 'phone' : 'laptop';

  useEffect(() => {
    const place = parent.current;
    if (place === null) return;
    let handle: StageHandle | undefined;
    let isGone = false;
    import('../../stage/mount-stage.ts')
      .then(({ mountStage }) =>
        mountStage(place, {
          flagsUrl: FLAGS_URL,
          flagsIndexUrl: FLAGS_INDEX_URL,
          now: () => 0,
          layout,
        }),
      )
      .then(
        (mounted) => {
          handle = mounted;
          if (isGone) mounted.destroy();
          else setStage(mounted);
        },
        () => {
          if (!isGone) onFailure();
        },
      );
    return () => {
      isGone = true;
      handle?.destroy();
      setStage(undefined);
    };
  }, [layout]);

  useEffect(() => {
    stage?.update(filmModel(scenario, names, room, reducedMotion));
  }, [stage, scenario, names, room, reducedMotion]);

  return (
    <div class="stage__picture">
      <div ref={parent} class={stage === undefined ? 'stage__canvas' : 'stage__canvas is-lit'} />
      {stage === undefined && (
        <p class="stage__wait" role="status">
          {hall('stage.loading')}
        </p>
      )}
    </div>
  );
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
