import Phaser from 'phaser';
import type { LoungeModel } from '../scene/model/lounge-model.ts';
import type { FlagSheet } from './flags.ts';
import { composeLounge, type LoungeLayout, tableAt } from './layout/lounge.ts';
import { paintLounge } from './paint/lounge.ts';
import { CanvasLayer } from './parts/canvas-layer.ts';
import { depth } from './parts/depths.ts';

export interface LoungeOptions {
  readonly flags: FlagSheet | undefined;
  readonly onReady: () => void;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** The delegates' lounge: painted anew whenever somebody sits down or gets up; otherwise it stands still. */
export class LoungeScene extends Phaser.Scene {
  readonly #options: LoungeOptions;
  #size: Size;
  #layer: CanvasLayer | undefined;
  #model: LoungeModel | undefined;
  #layout: LoungeLayout | undefined;

  constructor(options: LoungeOptions, size: Size) {
    super('lounge');
    this.#options = options;
    this.#size = size;
  }

  create(): void {
    this.#layer = new CanvasLayer(this, 'lounge', depth.room);
    this.#fit();
    this.#options.onReady();
  }

  /** Composes the lounge anew for a picture of this size (CSS pixels) and pixel ratio. */
  resize(size: Size): void {
    this.#size = size;
    this.#fit();
    this.#paint();
  }

  /** Brings the picture up to a model. */
  setModel(model: LoungeModel): void {
    if (JSON.stringify(this.#model) === JSON.stringify(model)) return;
    this.#model = model;
    this.#paint();
  }

  /** The id of the table at a point of the picture. */
  tableAt(x: number, y: number): string | undefined {
    const index = this.#layout && tableAt(this.#layout, x, y);
    return index === undefined ? undefined : this.#model?.tables[index]?.id;
  }

  #fit(): void {
    this.cameras.main.setOrigin(0, 0).setZoom(this.#size.ratio);
  }

  #paint(): void {
    const model = this.#model;
    if (model === undefined) return;
    const { width, height, ratio } = this.#size;
    const layout = composeLounge(
      model.tables.map(({ seats }) => seats.length),
      width,
      height,
      model.empty !== undefined,
    );
    this.#layout = layout;
    this.#layer?.paint(width, height, ratio, (context) =>
      paintLounge(context, model, layout, this.#options.flags),
    );
  }
}
