import Phaser from 'phaser';
import type { StageModel } from '../scene/model/stage-model.ts';
import { loadFlags } from './flags.ts';
import { followFrame, type PictureSize, pictureSize, sizeFor } from './follow-frame.ts';
import { HallScene } from './hall-scene.ts';
import type { Box } from './layout/frame.ts';
import { LoopKeeper } from './loop-keeper.ts';
import { colour } from './palette.ts';
import { untilNextChange } from './parts/clock-reading.ts';
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

/** This browser cannot draw the room; the words stand without it. */
export class StageUnavailable extends Error {
  override readonly name = 'StageUnavailable';
}

/** What is composed for a frame that is hidden yet: it is composed anew when it is shown. */
const HIDDEN = pictureSize(640, 480, 1);
/** How long words wait for their letters, ms. */
const FONT_PATIENCE = 2500;

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
  const { game, scene } = await startGame(parent, size, (onReady) => ({
    face: options.layout,
    flags,
    now: options.now,
    onReady,
  }));
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

/** Gives the canvas the pixels of a size, and the width and height of its frame to the hair. */
function fillFrame({ canvas, scale }: Phaser.Game, size: PictureSize): void {
  scale.resize(Math.round(size.width * size.ratio), Math.round(size.height * size.ratio));
  canvas.style.width = `${size.width * size.scale}px`;
  canvas.style.height = `${size.height * size.scale}px`;
}

function requireWebGL(): void {
  const context = document.createElement('canvas').getContext('webgl');
  if (!context) throw new StageUnavailable('This browser has no WebGL.');
  context.getExtension('WEBGL_lose_context')?.loseContext();
}

/** Waits for the letters of the page, but not for ever: a fallback can be read as well. */
async function lettersReady(): Promise<void> {
  const wanted = ['600 16px "Inter Variable"', '600 16px "Source Serif 4 Variable"'];
  const late = new Promise<void>((resolve) => setTimeout(resolve, FONT_PATIENCE));
  const loaded = Promise.allSettled(wanted.map((font) => document.fonts.load(font)));
  await Promise.race([loaded, late]);
}

async function startGame(
  parent: HTMLElement,
  size: PictureSize,
  hall: (onReady: () => void) => ConstructorParameters<typeof HallScene>[0],
): Promise<{ game: Phaser.Game; scene: HallScene }> {
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const { width, height, ratio } = size;
  const scene = new HallScene(hall(isReady), width, height, ratio);
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    parent,
    backgroundColor: colour.night1,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    render: { maxTextures: 1 },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.round(width * ratio),
      height: Math.round(height * ratio),
    },
    scene,
  });
  await ready;
  fillFrame(game, size);
  game.canvas.setAttribute('aria-hidden', 'true');
  return { game, scene };
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
