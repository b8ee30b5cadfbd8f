import type { SeatMeasures } from './measures.ts';

/** One seat on the picture, in CSS pixels. */
export interface SeatPlace {
  /** Place in the seating order, from 0. */
  readonly order: number;
  /** 0 is the row at the podium, or the far side of a table. */
  readonly row: number;
  /** Middle of the seat at the edge of its desk. */
  readonly x: number;
  readonly y: number;
  /** Height of the plate; every other part is measured in it. */
  readonly unit: number;
  /** How the desk runs there: rise per pixel to the right. */
  readonly slope: number;
  /** Which way whoever sits there looks, on the picture; `away` shows their back. */
  readonly looks: 'away' | 'here' | 'left' | 'right';
}

/** A point on the edge of a desk. */
export interface DeskPoint {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** One stretch of desks between two aisles. */
export interface Desk {
  readonly row: number;
  readonly points: readonly DeskPoint[];
  /** Where one seat's part ends and the next begins. */
  readonly joints: readonly DeskPoint[];
}

/** The whole seating of a room. */
export interface Seating {
  readonly measures: SeatMeasures;
  readonly rows: number;
  readonly seats: readonly SeatPlace[];
  readonly desks: readonly Desk[];
  /** What a small meeting sits around instead of desks. */
  readonly table?: Table;
}

/** A table that is hollow in the middle: the edges of its top, closed, from the far middle clockwise. */
export interface Table {
  readonly outer: readonly DeskPoint[];
  readonly inner: readonly DeskPoint[];
}
