import { useMemo } from 'preact/hooks';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { useReducedMotion } from '../../components/use-media.ts';
import { stageModelFromViews } from '../../scene/model/stage-model-from-views.ts';
import type { StageOptions } from '../../stage/mount-stage.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { StageCanvas } from './stage-canvas.tsx';
import { useMovers } from './use-movers.ts';

interface Props {
  readonly inside: Inside;
  readonly layout: StageOptions['layout'];
  /** A seat that is looked at elsewhere on the page. */
  readonly onFocus: (seat: SeatId | undefined) => void;
  readonly onPick?: ((seat: SeatId) => void) | undefined;
  /** The picture could not be drawn, or its code could not be fetched. */
  readonly onFailure: () => void;
}

/** The conference room of a session as a picture, from what this page may see; who has just moved is raised. */
export function Picture({ inside, layout, onFocus, onPick, onFailure }: Props) {
  const reducedMotion = useReducedMotion();
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const own = store.seat.value;
  const movers = useMovers(inside);
  const model = useMemo(
    () => stageModelFromViews({ scenario, room, names, own, reducedMotion }),
    [scenario, room, names, own, reducedMotion],
  );
  return (
    <StageCanvas
      model={model}
      now={store.now}
      layout={layout}
      raised={[...movers].at(-1)}
      onFocus={onFocus}
      onPick={onPick}
      onFailure={onFailure}
    />
  );
}
