import type Phaser from 'phaser';
import type { LoungeModel } from '../scene/model/lounge-model.ts';
import { loadFlags } from './flags.ts';
import { followFrame, pictureSize, sizeFor } from './follow-frame.ts';
import { LoopKeeper } from './loop-keeper.ts';
import { LoungeScene } from './lounge-scene.ts';
import { fillFrame, lettersReady, requireWebGL, startGame } from './start-game.ts';
import { watchContext } from './watch-context.ts';

export interface LoungeSettings {
  readonly flagsUrl: string;
  readonly flagsIndexUrl: string;
  /** A table was pressed. */
  readonly onTable: (table: string) => void;
  /** The browser has taken the picture away and does not give it back. */
  readonly onLost: () => void;
}

export interface LoungeHandle {
  /** Brings the picture up to a model; nothing is painted where it is the same. */
  update(model: LoungeModel): void;
  /** Takes the picture away and frees what it holds. */
  destroy(): void;
}

/** What is composed for a frame that is hidden yet: it is composed anew when it is shown. */
const HIDDEN = pictureSize(640, 480, 1);

/**
 * Draws the delegates' lounge into `parent`, and keeps it as large as that.
 * Throws `StageUnavailable` when the browser has no WebGL.
 */
export async function mountLounge(
  parent: HTMLElement,
  settings: LoungeSettings,
): Promise<LoungeHandle> {
  requireWebGL();
  const [flags] = await Promise.all([
    loadFlags(settings.flagsUrl, settings.flagsIndexUrl),
    lettersReady(),
  ]);
  let size = sizeFor(parent) ?? HIDDEN;
  const { game, scene } = await startGame(
    parent,
    size,
    (onReady) => new LoungeScene({ flags, onReady }, size),
  );
  const keeper = new LoopKeeper(game, () => false);
  const stopFollowing = followFrame(parent, size, (next) => {
    size = next;
    fillFrame(game, next);
    scene.resize(next);
    keeper.wake();
  });
  const stopWatching = watchContext(game.canvas, {
    onRestored: () => keeper.wake(),
    onLost: settings.onLost,
  });
  const stopPointing = followPointer(
    game,
    (x, y) => scene.tableAt(x / size.scale, y / size.scale),
    settings,
  );
  keeper.wake();
  return {
    update(model) {
      scene.setModel(model);
      keeper.wake();
    },
    destroy() {
      stopFollowing();
      stopWatching();
      stopPointing();
      keeper.stop();
      game.destroy(true);
      game.loop.wake();
    },
  };
}

/** Tells which table was pressed. Returns how to stop. */
function followPointer(
  { canvas }: Phaser.Game,
  tableAt: (x: number, y: number) => string | undefined,
  { onTable }: LoungeSettings,
): () => void {
  const under = (event: MouseEvent) => {
    const box = canvas.getBoundingClientRect();
    return tableAt(event.clientX - box.left, event.clientY - box.top);
  };
  const stop = new AbortController();
  const { signal } = stop;
  canvas.addEventListener(
    'pointermove',
    (event) => {
      canvas.style.cursor = under(event) === undefined ? '' : 'pointer';
    },
    { signal },
  );
  canvas.addEventListener(
    'click',
    (event) => {
      const table = under(event);
      if (table !== undefined) onTable(table);
    },
    { signal },
  );
  return () => stop.abort();
}
