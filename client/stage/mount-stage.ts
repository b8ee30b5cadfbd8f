import type { StageModel } from '../scene/model/stage-model.ts';
import { loadFlags } from './flags.ts';
import { followFrame, pictureSize, sizeFor } from './follow-frame.ts';
import { HallScene } from './hall-scene.ts';
import type { Box } from './layout/frame.ts';
import { LoopKeeper } from './loop-keeper.ts';
import { untilNextChange } from './parts/clock-reading.ts';
import { fillFrame, lettersReady, requireWebGL, startGame } from './start-game.ts';
import { watchContext } from './watch-context.ts';

export interface StageOptions {
  /** Address of the sheet with all flags. */
  readonly flagsUrl: string;
  /** Address of the description of that sheet. */
  readonly flagsIndexUrl: string;
  /** The session's synchronised clock, epoch ms. */
  readonly now: () => number;
  /** The pointer came to a seat, or left the seats. */
  readonly onSeatFocus?: (seatId: string | undefined) => void;
  /** A seat was pressed. */
  readonly onSeatPick?: (seatId: string) => void;
  /** The browser has taken the picture away and does not give it back. */
  readonly onLost?: () => void;
  readonly layout: 'laptop' | 'phone' | 'projector';
}

export interface StageHandle {
  /** Brings the picture up to a model; cheap when little changed. */
  update(model: StageModel): void;
  /** Lifts the plate of a seat so that its name can be read; undefined lays it down. */
  focusSeat(id: string | undefined): void;
  /** Where a seat is, CSS pixels from the top left corner of the picture. */
  seatBounds(id: string): Box | undefined;
  /** Takes the picture away and frees what it holds. */
  destroy(): void;
}

/** What is composed for a frame that is hidden yet: it is composed anew when it is shown. */
const HIDDEN = pictureSize(640, 480, 1);
/**
 * Draws the conference room into `parent`, and keeps it as large as that.
 * Throws `StageUnavailable` when the browser has no WebGL.
 */
export async function mountStage(parent: HTMLElement, options: StageOptions): Promise<StageHandle> {
  requireWebGL();
  const [flags] = await Promise.all([
    loadFlags(options.flagsUrl, options.flagsIndexUrl),
    lettersReady(),
  ]);
  let size = sizeFor(parent) ?? HIDDEN;
  const { game, scene } = await startGame(
    parent,
    size,
    (onReady) =>
      new HallScene(
        { face: options.layout, flags, now: options.now, onReady },
        size.width,
        size.height,
        size.ratio,
      ),
  );
  const keeper = new LoopKeeper(game, () => scene.isMoving());
  const stopPointing = followPointer(game.canvas, keeper, options, {
    seatAt: (x, y) => scene.seatAt(x / size.scale, y / size.scale),
    focus: (id) => scene.focus(id),
  });

  let model: StageModel | undefined;
  let ticking: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    clearTimeout(ticking);
    if (!model?.clock || document.hidden) return;
    const pause = untilNextChange(model.clock, options.now());
    if (pause === undefined) return;
    ticking = setTimeout(() => {
      scene.showClock();
      keeper.wake();
      tick();
    }, pause);
  };
  const comeBack = () => {
    scene.showClock();
    keeper.wake();
    tick();
  };

  const stopFollowing = followFrame(parent, size, (next) => {
    size = next;
    fillFrame(game, next);
    scene.resize(next.width, next.height, next.ratio);
    keeper.wake();
  });
  document.addEventListener('visibilitychange', comeBack);
  const stopWatching = watchContext(game.canvas, {
    onRestored: comeBack,
    onLost: () => options.onLost?.(),
  });
  keeper.wake();

  return {
    update(next) {
      model = next;
      scene.setModel(next);
      keeper.wake();
      tick();
    },
    focusSeat(id) {
      scene.focus(id);
      keeper.wake();
    },
    seatBounds(id) {
      const box = scene.boundsOf(id);
      return box && scaled(box, size.scale);
    },
    destroy() {
      clearTimeout(ticking);
      stopFollowing();
      stopWatching();
      stopPointing();
      document.removeEventListener('visibilitychange', comeBack);
      keeper.stop();
      game.destroy(true);
      game.loop.wake();
    },
  };
}

function scaled({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

/** Tells which seat the pointer is over and which was pressed. Returns how to stop. */
function followPointer(
  canvas: HTMLCanvasElement,
  keeper: LoopKeeper,
  { onSeatFocus, onSeatPick }: StageOptions,
  scene: Pick<HallScene, 'seatAt' | 'focus'>,
): () => void {
  let over: string | undefined;
  const seatUnder = (event: PointerEvent | MouseEvent) => {
    const box = canvas.getBoundingClientRect();
    return scene.seatAt(event.clientX - box.left, event.clientY - box.top);
  };
  const point = (seat: string | undefined) => {
    if (seat === over) return;
    over = seat;
    canvas.style.cursor = seat !== undefined && onSeatPick ? 'pointer' : '';
    scene.focus(seat);
    keeper.wake();
    onSeatFocus?.(seat);
  };
  const stop = new AbortController();
  const { signal } = stop;
  canvas.addEventListener('pointermove', (event) => point(seatUnder(event)), { signal });
  canvas.addEventListener('pointerleave', () => point(undefined), { signal });
  canvas.addEventListener(
    'click',
    (event) => {
      const seat = seatUnder(event);
      if (seat !== undefined) onSeatPick?.(seat);
    },
    { signal },
  );
  return () => stop.abort();
}
