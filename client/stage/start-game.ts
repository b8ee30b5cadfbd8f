import Phaser from 'phaser';
import type { PictureSize } from './follow-frame.ts';
import { colour } from './palette.ts';

/** This browser cannot draw the room; the words stand without it. */
export class StageUnavailable extends Error {
  override readonly name = 'StageUnavailable';
}

/** How long words wait for their letters, ms. */
const FONT_PATIENCE = 2500;

/** Throws `StageUnavailable` when the browser has no WebGL. */
export function requireWebGL(): void {
  const context = document.createElement('canvas').getContext('webgl');
  if (!context) throw new StageUnavailable('This browser has no WebGL.');
  context.getExtension('WEBGL_lose_context')?.loseContext();
}

/** Waits for the letters of the page, but not for ever: a fallback can be read as well. */
export async function lettersReady(): Promise<void> {
  const wanted = ['600 16px "Inter Variable"', '600 16px "Source Serif 4 Variable"'];
  const late = new Promise<void>((resolve) => setTimeout(resolve, FONT_PATIENCE));
  const loaded = Promise.allSettled(wanted.map((font) => document.fonts.load(font)));
  await Promise.race([loaded, late]);
}

/** Gives the canvas the pixels of a size, and the width and height of its frame to the hair. */
export function fillFrame({ canvas, scale }: Phaser.Game, size: PictureSize): void {
  scale.resize(Math.round(size.width * size.ratio), Math.round(size.height * size.ratio));
  canvas.style.width = `${size.width * size.scale}px`;
  canvas.style.height = `${size.height * size.scale}px`;
}

/** Starts a picture of one scene in `parent`, which the scene says when it is ready to be drawn. */
export async function startGame<Scene extends Phaser.Scene>(
  parent: HTMLElement,
  size: PictureSize,
  sceneFor: (onReady: () => void) => Scene,
): Promise<{ game: Phaser.Game; scene: Scene }> {
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const { width, height, ratio } = size;
  const scene = sceneFor(isReady);
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
