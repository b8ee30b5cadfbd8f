import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SURFACE, surface } from '../../scripts/surface/surface.ts';

it('the surface of the game is written down as the code declares it (node scripts/surface.mjs)', () => {
  expect(readFileSync(SURFACE, 'utf8')).toBe(surface());
});
