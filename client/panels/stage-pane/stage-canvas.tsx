import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { FLAGS_INDEX_URL, FLAGS_URL } from '../../components/flag-atlas.ts';
import type { StageModel } from '../../scene/model/stage-model.ts';
import type { StageHandle, StageOptions } from '../../stage/mount-stage.ts';
import { t } from './words.ts';

interface Props {
  readonly model: StageModel;
  /** The clock that the picture's clocks run by; another function mounts the picture anew. */
  readonly now: StageOptions['now'];
  readonly layout: StageOptions['layout'];
  /** The seat whose plate is lifted, so that its name can be read. */
  readonly raised?: SeatId | undefined;
  readonly onFocus?: (seat: SeatId | undefined) => void;
  readonly onPick?: ((seat: SeatId) => void) | undefined;
  /** The picture could not be drawn or was lost, or its code could not be fetched. */
  readonly onFailure: () => void;
}

/** The conference room as a picture of a model; its code is fetched when it is first shown. */
export function StageCanvas({ model, now, layout, raised, onFocus, onPick, onFailure }: Props) {
  const parent = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<StageHandle | undefined>();

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
          now,
          layout,
          onLost: onFailure,
          ...(onFocus && { onSeatFocus: onFocus }),
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
      onFocus?.(undefined);
    };
  }, [now, layout]);

  useEffect(() => {
    stage?.update(model);
  }, [stage, model]);

  useEffect(() => {
    stage?.focusSeat(raised);
  }, [stage, raised]);

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
