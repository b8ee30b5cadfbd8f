import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { FLAGS_INDEX_URL, FLAGS_URL } from '../../components/flag-atlas.ts';
import { t } from '../../language/hall.ts';
import { stageModelFromViews } from '../../session/stage-model-from-views.ts';
import { useReducedMotion } from '../../session/use-media.ts';
import type { StageHandle, StageOptions } from '../../stage/mount-stage.ts';
import type { Inside } from '../frame/session-gate.tsx';

interface Props {
  readonly inside: Inside;
  readonly layout: StageOptions['layout'];
  /** A seat that is looked at elsewhere on the page. */
  readonly onFocus: (seat: SeatId | undefined) => void;
  readonly onPick?: ((seat: SeatId) => void) | undefined;
  /** The picture could not be drawn, or its code could not be fetched. */
  readonly onFailure: () => void;
}

/** The conference room as a picture; its code is fetched when it is first shown. */
export function Picture({ inside, layout, onFocus, onPick, onFailure }: Props) {
  const parent = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<StageHandle | undefined>();
  const reducedMotion = useReducedMotion();
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const own = store.seat.value;

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
          now: store.now,
          layout,
          onSeatFocus: onFocus,
          ...(onPick && { onSeatPick: onPick }),
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
      onFocus(undefined);
    };
  }, [store, layout]);

  useEffect(() => {
    stage?.update(stageModelFromViews({ scenario, room, names, own, reducedMotion }));
  }, [stage, scenario, room, names, own, reducedMotion]);

  return (
    <div class="stage__picture">
      <div ref={parent} class={stage === undefined ? 'stage__canvas' : 'stage__canvas is-lit'} />
      {stage === undefined && (
        <p class="stage__wait" role="status">
          {t('stage.loading')}
        </p>
      )}
    </div>
  );
}
