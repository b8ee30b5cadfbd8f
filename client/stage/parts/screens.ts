import type Phaser from 'phaser';
import type { BoardScreen, DecisionScreen, StageModel } from '../../scene/model/stage-model.ts';
import { type BoardGrid, gridBoard } from '../layout/board-grid.ts';
import type { Box, StageFrame } from '../layout/frame.ts';
import {
  countdownSpot,
  gridArea,
  headingHeight,
  padOf,
  paintBoard,
  resultBar,
} from '../paint/board-screen.ts';
import { paintDecision, type ScreenSize } from '../paint/decision-screen.ts';
import { SANS } from '../paint/text.ts';
import { colour } from '../palette.ts';
import { BoardLights } from './board-lights.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { clockReading } from './clock-reading.ts';
import { depth } from './depths.ts';
import { SHEET } from './sheet-texture.ts';

/** Smallest letters as a share of a screen's height. */
const SMALL = { laptop: 0.069, projector: 0.094, phone: 0.138 } as const;
/** Letters of a small hall are no smaller than this, CSS pixels, while they take no more than on a phone. */
const READABLE = 12;

/** Time in which a result fills from left to right, ms. */
const FILL = 1100;

/** The two big screens behind the podium. */
export class Screens {
  readonly #scene: Phaser.Scene;
  readonly #decision: CanvasLayer;
  readonly #board: CanvasLayer;
  readonly #lights: BoardLights;
  readonly #progress: Phaser.GameObjects.Text;
  readonly #cover: Phaser.GameObjects.Image;
  readonly #time: Phaser.GameObjects.Text;
  #shown: { decision: string; board: string } | undefined;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.#decision = new CanvasLayer(scene, 'decision', depth.screens);
    this.#board = new CanvasLayer(scene, 'board', depth.screens);
    this.#lights = new BoardLights(scene);
    this.#progress = scene.add
      .text(0, 0, '', { fontFamily: SANS, color: colour.blueStrong, fontStyle: '650' })
      .setOrigin(1, 0.5)
      .setDepth(depth.screenWords);
    this.#time = scene.add
      .text(0, 0, '', { fontFamily: SANS, color: colour.text, fontStyle: '700' })
      .setOrigin(0.5)
      .setDepth(depth.screenWords);
    this.#cover = scene.add
      .image(0, 0, SHEET, 'solid')
      .setOrigin(1, 0)
      .setDepth(depth.screenWords)
      .setTint(0x0a1b36)
      .setVisible(false);
  }

  /** Side of the board's squares in device pixels, which the sheet must hold. */
  squarePixels(frame: StageFrame, count: number, ratio: number): number {
    return Math.max(3, Math.round(gridOf(frame, count).square * ratio));
  }

  /** Sets the screens into a new room. */
  build(frame: StageFrame, model: StageModel, ratio: number): void {
    this.#shown = undefined;
    const { decision, board } = frame.screens;
    this.#decision.image.setPosition(decision.x, decision.y);
    this.#board.image.setPosition(board.x, board.y);
    const size = sizeOf(frame, board);
    const area = gridArea(size);
    this.#lights.build(
      model.seats,
      { ...area, x: board.x + area.x, y: board.y + area.y },
      gridOf(frame, model.seats.length),
      ratio,
    );
    this.#progress
      .setPosition(board.x + board.width - padOf(size), board.y + headingHeight(size) * 0.52)
      .setFontSize(size.small)
      .setResolution(ratio);
    const spot = countdownSpot(size);
    this.#time
      .setPosition(board.x + spot.x, board.y + spot.y)
      .setFontSize(spot.size)
      .setResolution(ratio);
    this.#cover.setTexture(SHEET, 'solid');
    this.show(frame, model, ratio, true);
  }

  /** Brings both screens up to the model; a new result fills from the left unless `isStill`. */
  show(frame: StageFrame, model: StageModel, ratio: number, isStill: boolean): void {
    const decision = JSON.stringify(model.decision);
    if (this.#shown?.decision !== decision) this.#paintDecision(frame, model.decision, ratio);
    const board = fixedPart(model.board);
    const isNew = this.#shown?.board !== board;
    if (isNew) this.#paintBoard(frame, model, ratio);
    if (isNew) this.#reveal(frame, model.board, isStill);
    this.#shown = { decision, board };
    const isBallot = model.board.kind === 'ballot';
    this.#lights.show(model.lights, isBallot, isStill);
    const progress = model.board.kind === 'ballot' ? model.board.progress : '';
    if (this.#progress.text !== progress) this.#progress.setText(progress);
  }

  /** Writes the large time, where the board shows one, at a moment of the session's clock (epoch ms). */
  showTime({ board, clock }: StageModel, now: number): void {
    const reading =
      board.kind === 'countdown' && clock !== undefined ? clockReading(clock, now) : undefined;
    const text = reading?.text ?? '';
    if (this.#time.text !== text) this.#time.setText(text);
    if (reading !== undefined) this.#time.setColor(reading.isLate ? colour.late : colour.text);
  }

  #paintDecision(frame: StageFrame, screen: DecisionScreen, ratio: number): void {
    const size = sizeOf(frame, frame.screens.decision);
    this.#decision.paint(size.width, size.height, ratio, (context) =>
      paintDecision(context, screen, size),
    );
  }

  #paintBoard(frame: StageFrame, model: StageModel, ratio: number): void {
    const size = sizeOf(frame, frame.screens.board);
    const grid = gridOf(frame, model.seats.length);
    this.#board.paint(size.width, size.height, ratio, (context) =>
      paintBoard(context, model.board, size, model.seats, grid),
    );
  }

  #reveal(frame: StageFrame, screen: BoardScreen, isStill: boolean): void {
    this.#scene.tweens.killTweensOf(this.#cover);
    const isMoving = screen.kind === 'result' && !isStill;
    this.#cover.setVisible(isMoving);
    if (!isMoving) return;
    const board = frame.screens.board;
    const bar = resultBar(sizeOf(frame, board));
    this.#cover
      .setPosition(board.x + bar.x + bar.width + 1, board.y + bar.y - 1)
      .setDisplaySize(bar.width + 2, bar.height + 2);
    this.#scene.tweens.add({
      targets: this.#cover,
      scaleX: 0,
      duration: FILL,
      ease: 'Cubic.easeInOut',
      onComplete: () => this.#cover.setVisible(false),
    });
  }
}

function sizeOf(frame: StageFrame, { width, height }: Box): ScreenSize {
  const least = Math.min(READABLE, height * SMALL.phone);
  return { width, height, small: Math.max(least, height * SMALL[frame.face]) };
}

function gridOf(frame: StageFrame, count: number): BoardGrid {
  const area = gridArea(sizeOf(frame, frame.screens.board));
  return gridBoard(area.width, area.height, count);
}

/** What the board's picture is painted from: the count of votes is written beside it. */
function fixedPart(screen: BoardScreen): string {
  return JSON.stringify(screen.kind === 'ballot' ? { ...screen, progress: '' } : screen);
}
