/** How much of a delegation's name its plate says. */
export type PlateStyle = 'name' | 'code' | 'lamp';

/**
 * The size of a seat's parts in its own unit, the height of its plate. A seat stands at the edge of
 * its desk: the plate rises above that point, the desk's front with the lamp hangs below it.
 */
export interface SeatMeasures {
  readonly style: PlateStyle;
  readonly plateWidth: number;
  readonly plateHeight: number;
  /** Least distance from the middle of one seat to the next in its row. */
  readonly pitch: number;
  /** Least distance from one row to the next. */
  readonly rowPitch: number;
  /** From the edge of the desk to the end of its front. */
  readonly front: number;
  /** Middle of the lamp below the edge of the desk. */
  readonly lampDrop: number;
  readonly lampSize: number;
  /** Whether people on chairs show before the desks; they take this much below the front. */
  readonly chair: number;
  /** Size of a chair beside the plate's. */
  readonly chairSize: number;
  /** Smallest unit, CSS pixels, at which the plates of the farthest row can still be read. */
  readonly leastUnit: number;
}

const NAME = {
  style: 'name',
  plateWidth: 4.7,
  plateHeight: 1,
  pitch: 4.95,
  rowPitch: 3.6,
  front: 1.06,
  lampDrop: 0.64,
  lampSize: 0.62,
  chair: 1.75,
  chairSize: 1.3,
  leastUnit: 14,
} as const satisfies SeatMeasures;

const CODE = {
  style: 'code',
  plateWidth: 2.7,
  plateHeight: 1,
  pitch: 2.86,
  rowPitch: 2.3,
  front: 1.08,
  lampDrop: 0.6,
  lampSize: 0.76,
  chair: 0,
  chairSize: 1,
  leastUnit: 8,
} as const satisfies SeatMeasures;

const LAMP = {
  style: 'lamp',
  plateWidth: 1.1,
  plateHeight: 0.26,
  pitch: 1.5,
  rowPitch: 1.62,
  front: 1.1,
  lampDrop: 0.58,
  lampSize: 0.82,
  chair: 0,
  chairSize: 1,
  leastUnit: 0,
} as const satisfies SeatMeasures;

/** The ways to furnish a room, from the one that says most of its delegations to the plainest. */
export const FURNISHINGS: readonly SeatMeasures[] = [
  NAME,
  { ...CODE, rowPitch: 3.4, chair: 1.5, leastUnit: 15 },
  CODE,
  LAMP,
];

/** The ways to set a table for a small meeting, likewise. */
export const TABLE_SETTINGS: readonly SeatMeasures[] = [
  { ...NAME, rowPitch: 2.2, chair: 1.75, leastUnit: 12 },
  { ...CODE, pitch: 3, rowPitch: 2.2, chair: 1.75, chairSize: 1.2, leastUnit: 8 },
  { ...CODE, pitch: 2.9, rowPitch: 2.1, leastUnit: 7 },
  LAMP,
];
