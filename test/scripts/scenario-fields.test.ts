import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFields, GUIDE, withFields } from '../../scripts/scenario-fields/guide.ts';

describe('the guide for authors', () => {
  it('lists every field as the schemas have it (node scripts/scenario-fields.mjs)', () => {
    const guide = readFileSync(GUIDE, 'utf8');
    expect(guide).toBe(withFields(guide));
  });

  it('says of every field what it is', () => {
    const silent = allFields().flatMap(({ place, fields }) =>
      fields.filter(({ meaning }) => meaning === '').map(({ path }) => `${place} ${path}`),
    );
    expect(silent).toEqual([]);
  });
});
