import Phaser from 'phaser';
import type { StageModel, StageSeat } from '../scene/model/stage-model.ts';
import type { FlagSheet } from './flags.ts';
import { type Box, frameStage, type StageFace, type StageFrame } from './layout/frame.ts';
import type { Seating, SeatPlace } from './layout/places.ts';
import { lampSpot, seatAt, seatBox } from './layout/seat-boxes.ts';
import { placeSeats } from './layout/seating.ts';
import { paintDesks } from './paint/desks.ts';
import { paintFloor } from './paint/floor.ts';
import { gavelSpot, paintPodium } from './paint/podium.ts';
import { paintScreenFrames } from './paint/screen-frame.ts';
import { paintSeats } from './paint/seats.ts';
import { paintTable } from './paint/table.ts';
import { paintVignette } from './paint/vignette.ts';
import { paintWall } from './paint/wall.ts';
import { CanvasLayer } from './parts/canvas-layer.ts';
import { Clock } from './parts/clock.ts';
import { depth } from './parts/depths.ts';
import { Gavel } from './parts/gavel.ts';
import { Lamps, lampPixels } from './parts/lamps.ts';
import { Placards } from './parts/placards.ts';
import { RaisedPlate } from './parts/raised-plate.ts';
import { Screens } from './parts/screens.ts';
import { installSheet } from './parts/sheet-texture.ts';
import { Spotlight } from './parts/spotlight.ts';

interface Parts {
  readonly room: CanvasLayer;
  readonly seats: CanvasLayer;
  readonly screens: Screens;
  readonly lamps: Lamps;
  readonly placards: Placards;
  readonly spotlight: Spotlight;
  readonly speaker: RaisedPlate;
  readonly focus: RaisedPlate;
  readonly clock: Clock;
  readonly gavel: Gavel;
}

export interface HallOptions {
  readonly face: StageFace;
  readonly flags: FlagSheet | undefined;
  /** The session's clock, epoch ms. */
  readonly now: () => number;
  readonly onReady: () => void;
}

/** The conference room: holds the parts together and gives each what changed. */
export class HallScene extends Phaser.Scene {
  readonly #options: HallOptions;
  #parts: Parts | undefined;
  #frame: StageFrame;
  #ratio = 1;
  #seating: Seating | undefined;
  #model: StageModel | undefined;
  #focused: string | undefined;

  constructor(options: HallOptions, width: number, height: number, ratio: number) {
    super('hall');
    this.#options = options;
    this.#frame = frameStage(width, height, options.face);
    this.#ratio = ratio;
  }

  create(): void {
    installSheet(this, [8], 8, 16);
    this.cameras.main.setOrigin(0, 0).setZoom(this.#ratio);
    this.#parts = {
      room: new CanvasLayer(this, 'room', depth.room),
      seats: new CanvasLayer(this, 'seats', depth.seats),
      screens: new Screens(this),
      lamps: new Lamps(this),
      placards: new Placards(this),
      spotlight: new Spotlight(this),
      speaker: new RaisedPlate(this, 'speaker', depth.raised),
      focus: new RaisedPlate(this, 'focus', depth.focus),
      clock: new Clock(this),
      gavel: new Gavel(this),
    };
    this.#options.onReady();
  }

  /** Composes the room anew for a picture of this size (CSS pixels) and pixel ratio. */
  resize(width: number, height: number, ratio: number): void {
    this.#frame = frameStage(width, height, this.#options.face);
    this.#ratio = ratio;
    this.cameras.main.setOrigin(0, 0).setZoom(ratio);
    if (this.#model) this.#buildRoom(this.#model);
  }

  /** Brings the picture up to a model. */
  setModel(model: StageModel): void {
    const before = this.#model;
    this.#model = model;
    if (!before || !sameSeats(before.seats, model.seats)) {
      this.#buildRoom(model);
      return;
    }
    const isStill = model.reducedMotion;
    if (before.own !== model.own || !sameEntries(before.presence, model.presence)) {
      this.#paintSeats(model);
    }
    this.#parts?.lamps.show(model.lights, isStill);
    this.#parts?.screens.show(this.#frame, model, this.#ratio, isStill);
    if (before.waiting.join() !== model.waiting.join()) this.#showWaiting(model);
    this.#showSpeaker(model, isStill);
    this.#parts?.gavel.show(model.gavel, isStill);
    this.showClock();
    this.#showFocus();
  }

  /** Brings the clock up to this moment. */
  showClock(): void {
    if (!this.#model) return;
    const now = this.#options.now();
    this.#parts?.clock.show(this.#model, now);
    this.#parts?.screens.showTime(this.#model, now);
  }

  /** Lifts the plate of a seat, or lays it down again. */
  focus(id: string | undefined): void {
    this.#focused = id;
    this.#showFocus();
  }

  /** The seat at a point of the picture, CSS pixels. */
  seatAt(x: number, y: number): string | undefined {
    if (!this.#seating || !this.#model) return undefined;
    const place = seatAt(x, y, this.#seating);
    return place && this.#model.seats[place.order]?.id;
  }

  /** Where a seat is on the picture, CSS pixels. */
  boundsOf(id: string): Box | undefined {
    const found = this.#find(id);
    return found && this.#seating && seatBox(found.place, this.#seating);
  }

  /** Whether anything is moving. */
  isMoving(): boolean {
    return this.tweens.getTweens().length > 0;
  }

  #buildRoom(model: StageModel): void {
    const parts = this.#parts;
    if (!parts) return;
    this.tweens.killAll();
    const frame = this.#frame;
    const seating = placeSeats(model.seats.length, frame);
    this.#seating = seating;
    const sizes = seating.seats.map((place) =>
      lampPixels(lampSpot(place, seating).size, this.#ratio),
    );
    parts.lamps.clear();
    parts.placards.show([], seating);
    installSheet(
      this,
      sizes,
      parts.screens.squarePixels(frame, model.seats.length, this.#ratio),
      Math.ceil(gavelSpot(frame).size * this.#ratio),
    );
    parts.room.paint(frame.width, frame.height, this.#ratio, (context) => {
      paintWall(context, frame);
      paintScreenFrames(context, frame);
      paintFloor(context, frame, seating);
      paintPodium(context, frame);
      if (seating.table) paintTable(context, frame, seating, seating.table);
      else paintDesks(context, frame, seating);
      paintVignette(context, frame);
    });
    this.#paintSeats(model);
    parts.lamps.build(model.seats, seating, this.#ratio);
    parts.lamps.show(model.lights, true);
    parts.screens.build(frame, model, this.#ratio);
    parts.spotlight.build(frame);
    parts.clock.build(frame, this.#ratio);
    parts.gavel.build(frame, this.#ratio);
    parts.gavel.show(model.gavel, true);
    parts.speaker.forget();
    parts.focus.forget();
    this.#showWaiting(model);
    this.#showSpeaker(model, true);
    this.showClock();
    this.#showFocus();
  }

  #paintSeats(model: StageModel): void {
    const seating = this.#seating;
    if (!seating) return;
    const { width, height } = this.#frame;
    this.#parts?.seats.paint(width, height, this.#ratio, (context) =>
      paintSeats(context, this.#frame, seating, model, this.#options.flags),
    );
  }

  #showWaiting(model: StageModel): void {
    if (!this.#seating) return;
    const places = model.waiting.flatMap((id) => this.#find(id)?.place ?? []);
    this.#parts?.placards.show(places, this.#seating);
  }

  #showSpeaker(model: StageModel, isStill: boolean): void {
    const parts = this.#parts;
    if (!parts) return;
    const found = model.speaker?.seat === undefined ? undefined : this.#find(model.speaker.seat);
    if (found) this.#raise(parts.speaker, found, model);
    else parts.speaker.hide();
    const { podium } = this.#frame;
    const atPodium = {
      key: 'podium',
      x: podium.x + podium.width / 2,
      y: podium.y + podium.height * 0.5,
      unit: podium.height * 0.24,
    };
    const atSeat = found && {
      key: found.seat.id,
      x: found.place.x,
      y: found.place.y,
      unit: Math.max(found.place.unit, this.#frame.height * 0.017),
    };
    parts.spotlight.show(model.speaker && (atSeat ?? atPodium), this.#frame, isStill);
  }

  #showFocus(): void {
    const plate = this.#parts?.focus;
    const found = this.#focused === undefined ? undefined : this.#find(this.#focused);
    if (found && this.#model && plate) this.#raise(plate, found, this.#model);
    else plate?.hide();
  }

  #raise(plate: RaisedPlate, found: Found, model: StageModel): void {
    if (!this.#seating) return;
    plate.show(found.seat, found.place, model.presence[found.seat.id] ?? 'computer', {
      frame: this.#frame,
      seating: this.#seating,
      flags: this.#options.flags,
      ratio: this.#ratio,
      isOwn: plate === this.#parts?.focus || found.seat.id === model.own,
    });
  }

  #find(id: string): Found | undefined {
    const index = this.#model?.seats.findIndex((seat) => seat.id === id) ?? -1;
    const seat = this.#model?.seats[index];
    const place = this.#seating?.seats[index];
    return seat && place && { seat, place };
  }
}

interface Found {
  readonly seat: StageSeat;
  readonly place: SeatPlace;
}

function sameSeats(a: readonly StageSeat[], b: readonly StageSeat[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((seat, index) => seat.id === b[index]?.id && seat.name === b[index]?.name))
  );
}

/** Whether two records say the same; views may be rebuilt although nothing in them changed. */
function sameEntries(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
