import { describe, expect, test } from 'vitest';
import { type Box, frameStage, type StageFace } from '../../../client/stage/layout/frame.ts';

const PICTURES: readonly (readonly [StageFace, number, number])[] = [
  ['laptop', 890, 846],
  ['laptop', 1440, 900],
  ['projector', 1920, 1080],
  ['projector', 1920, 875],
  ['phone', 390, 240],
  ['phone', 390, 600],
];

describe.each(PICTURES)('The room on a %s of %i × %i', (face, width, height) => {
  const frame = frameStage(width, height, face);

  test('hangs both screens whole, at one height, as far from the middle', () => {
    const { decision, board } = frame.screens;
    expect(decision.x).toBeGreaterThan(0);
    expect(board.x + board.width).toBeLessThan(width);
    expect(decision.y).toBe(board.y);
    expect(decision.x).toBeCloseTo(width - board.x - board.width, 6);
  });

  test('keeps screens, globe and podium apart', () => {
    const { emblem, podium, screens } = frame;
    expect(emblem.x - emblem.radius).toBeGreaterThan(right(screens.decision));
    expect(emblem.x + emblem.radius).toBeLessThan(screens.board.x);
    expect(emblem.y + emblem.radius).toBeLessThan(podium.y);
    expect(emblem.y - emblem.radius).toBeGreaterThan(0);
  });

  test('seats nobody on the podium', () => {
    expect(frame.seating.y).toBeGreaterThan(frame.podium.y + frame.podium.height);
    expect(frame.seating.y + frame.seating.height).toBeLessThan(height);
  });
});

function right(box: Box): number {
  return box.x + box.width;
}
