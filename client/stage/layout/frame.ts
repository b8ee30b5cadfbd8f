/** Which face of the product the picture stands in. */
export type StageFace = 'laptop' | 'phone' | 'projector';

/** A rectangle in CSS pixels, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the large parts of the room are, in CSS pixels of the picture. */
export interface StageFrame {
  readonly width: number;
  readonly height: number;
  readonly face: StageFace;
  /** Where the wall meets the floor. */
  readonly horizon: number;
  readonly screens: { readonly decision: Box; readonly board: Box };
  /** The globe on the wall, which is also the face of the clock. */
  readonly emblem: { readonly x: number; readonly y: number; readonly radius: number };
  /** The desk of the presiding officers with the people behind it. */
  readonly podium: Box;
  /** Where the seats may be: the middle of the first row at its top, of the last row at its bottom. */
  readonly seating: Box;
  /** No desk may stand higher than this: the ends of the first row stay on the floor. */
  readonly seatingCeiling: number;
}

/** Composes the room for a picture of `width` by `height` CSS pixels. */
export function frameStage(width: number, height: number, face: StageFace): StageFrame {
  const margin = Math.max(8, Math.min(width, height) * 0.022);
  const screenWidth = Math.min(width * 0.355, height * 0.56);
  const screenHeight = Math.min(screenWidth * 0.62, height * (face === 'phone' ? 0.3 : 0.255));
  const gap = Math.min(width - 2 * (margin + screenWidth), height * 0.7);
  const middle = width / 2;
  const screen = (x: number): Box => ({ x, y: margin, width: screenWidth, height: screenHeight });
  const podiumWidth = Math.min(gap * 1.12, height * 0.42);
  const podiumHeight = podiumWidth * 0.43;
  const horizon = Math.min(height * 0.395, margin + screenHeight + podiumHeight * 1.3);
  const podiumBottom = horizon + height * 0.012;
  const podiumTop = podiumBottom - podiumHeight;
  const emblemRadius = Math.min(gap * 0.29, (podiumTop - margin) * 0.4);
  const side = Math.max(10, width * 0.018);
  const seatingTop = podiumBottom + height * 0.055;
  const seatingBottom = height - Math.max(10, height * 0.04);
  return {
    width,
    height,
    face,
    horizon,
    screens: {
      decision: screen(middle - gap / 2 - screenWidth),
      board: screen(middle + gap / 2),
    },
    emblem: { x: middle, y: margin + (podiumTop - margin) * 0.46, radius: emblemRadius },
    podium: {
      x: middle - podiumWidth / 2,
      y: podiumTop,
      width: podiumWidth,
      height: podiumHeight,
    },
    seating: {
      x: side,
      y: seatingTop,
      width: width - 2 * side,
      height: seatingBottom - seatingTop,
    },
    seatingCeiling: horizon + height * 0.015,
  };
}
