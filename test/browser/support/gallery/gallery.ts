import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import type { StageModel } from '../../../../client/scene/model/stage-model.ts';
import { mountStage, type StageOptions } from '../../../../client/stage/mount-stage.ts';

/** What a test can do with the stage on this page. */
export interface Gallery {
  /** Hangs the picture of a model into the frame of this page; its clock stands at `now`. */
  hang(model: StageModel, layout: StageOptions['layout'], now?: number): Promise<void>;
  show(model: StageModel): void;
  /** Puts the picture's clock to a moment. */
  setClock(now: number): void;
  bounds(seat: string): { x: number; y: number; width: number; height: number } | undefined;
  /** Whether the browser has said that the picture is gone for good. */
  isLost(): boolean;
}

declare global {
  var gallery: Gallery | undefined;
}

const frame = document.querySelector<HTMLElement>('#frame');
if (frame === null) throw new Error('The page has no frame.');
let stage: Awaited<ReturnType<typeof mountStage>> | undefined;
let time = 0;
let isLost = false;

globalThis.gallery = {
  async hang(model, layout, now = 0) {
    time = now;
    stage?.destroy();
    stage = await mountStage(frame, {
      flagsUrl: '/client/public/flags/flags.webp',
      flagsIndexUrl: '/client/public/flags/flags.json',
      now: () => time,
      layout,
      onLost: () => {
        isLost = true;
      },
    });
    stage.update(model);
  },
  show: (model) => stage?.update(model),
  setClock: (now) => {
    time = now;
  },
  bounds: (seat) => stage?.seatBounds(seat),
  isLost: () => isLost,
};
