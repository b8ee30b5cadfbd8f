import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flagCodes, members } from '../../scripts/flags/members.mjs';

describe('the sheet of flags', () => {
  it('has each of the 193 members once', () => {
    expect(new Set(members).size).toBe(193);
    expect(members).toHaveLength(193);
  });

  it('finds a drawing for every member and observer', () => {
    const missing = flagCodes.filter(
      (code) => !existsSync(`node_modules/flag-icons/flags/4x3/${code.toLowerCase()}.svg`),
    );
    expect(missing).toEqual([]);
  });
});
