import type Phaser from 'phaser';
import type { SeatPresence, StageSeat } from '../../scene/model/stage-model.ts';
import type { FlagSheet } from '../flags.ts';
import type { Box, StageFrame } from '../layout/frame.ts';
import type { Seating, SeatPlace } from '../layout/places.ts';
import { paintPlate } from '../paint/plate.ts';
import { fontOf } from '../paint/text.ts';
import { CanvasLayer } from './canvas-layer.ts';

/** A plate lifted out of its row, large enough to read the whole name. */
export class RaisedPlate {
  readonly #layer: CanvasLayer;
  #shown = '';

  constructor(scene: Phaser.Scene, key: string, depth: number) {
    this.#layer = new CanvasLayer(scene, key, depth);
    this.#layer.image.setVisible(false);
  }

  get image(): Phaser.GameObjects.Image {
    return this.#layer.image;
  }

  hide(): void {
    this.#layer.image.setVisible(false);
  }

  forget(): void {
    this.#shown = '';
  }

  /** Shows the plate of a seat above its place, or beside it at a table, within the picture. */
  show(
    seat: StageSeat,
    place: SeatPlace,
    presence: SeatPresence,
    room: {
      readonly frame: StageFrame;
      readonly seating: Seating;
      readonly flags: FlagSheet | undefined;
      readonly ratio: number;
      readonly isOwn: boolean;
    },
  ): void {
    const height = Math.max(place.unit * 1.3, leastHeight(room.frame));
    const covered = room.seating.measures.plateWidth * place.unit * 1.06;
    const width = Math.max(covered, widthFor(seat, height, room.flags !== undefined));
    const margin = height;
    const look = {
      width,
      height,
      slope: 0,
      label: 'name',
      presence: presence === 'absent' ? 'computer' : presence,
      isOwn: room.isOwn,
      light: 1,
    } as const;
    const drawn = `${seat.id} ${seat.name} ${presence} ${height} ${room.isOwn} ${room.ratio}`;
    if (drawn !== this.#shown) {
      this.#layer.paint(width + 2 * margin, height + 2 * margin, room.ratio, (context) =>
        paintPlate(context, seat, { x: margin + width / 2, y: margin + height }, look, room.flags),
      );
      this.#shown = drawn;
    }
    const spot =
      room.seating.table === undefined ? place : inside(place, room.seating, width, height);
    const box = plateWithin(spot, width, height, room.frame);
    this.#layer.image.setPosition(box.x - margin, box.y - margin).setVisible(true);
  }
}

function leastHeight(frame: StageFrame): number {
  if (frame.face === 'phone') return 19;
  return Math.max(25, frame.height * 0.03);
}

let measuring: CanvasRenderingContext2D | null | undefined;

function widthFor(seat: StageSeat, height: number, hasFlag: boolean): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return height * 6;
  measuring.font = fontOf(660, height * 0.56);
  return measuring.measureText(seat.name).width + height * (hasFlag ? 1.5 : 0.5);
}

/** Where a plate is raised at a table: towards its hollow middle, where it covers nobody. */
function inside(
  { x, y, unit, looks }: SeatPlace,
  { measures }: Seating,
  width: number,
  height: number,
): Spot {
  const aside = (measures.plateWidth / 2 + 0.3) * unit + width / 2;
  switch (looks) {
    case 'away':
      return { x, y: y - 1.35 * unit, unit };
    case 'here':
      return { x, y: y + 1.3 * unit + height, unit };
    case 'right':
      return { x: x + aside, y: y + 0.3 * unit, unit };
    case 'left':
      return { x: x - aside, y: y + 0.3 * unit, unit };
  }
}

type Spot = Pick<SeatPlace, 'x' | 'y' | 'unit'>;

function plateWithin(place: Spot, width: number, height: number, frame: StageFrame): Box {
  const x = Math.max(4, Math.min(frame.width - width - 4, place.x - width / 2));
  const y = Math.max(4, place.y - height + place.unit * 0.05);
  return { x: Math.round(x), y: Math.round(y), width, height };
}
