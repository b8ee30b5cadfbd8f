import { describe, expect, it } from 'vitest';
import { FACTS } from '../../shared/procedure/road/facts.ts';
import { goldenOf } from './essence.ts';
import { keptGolden, keptLog } from './files.ts';
import { GOLDEN_SESSIONS, SESSIONS_BY_HAND } from './sessions.ts';

const SHAPE =
  'The state has another shape than before. If it was meant to: node scripts/golden.mjs';
const MEANING =
  'A kept log means something else than before: sessions under way would change their past. Only where a rule was mended or a scenario edited on purpose: node scripts/golden.mjs --essence';

describe('the golden logs', () => {
  it.each(GOLDEN_SESSIONS)('[LOG-1] $name means what it always has', ({ name, open }) => {
    const golden = goldenOf(open(), keptLog(name));
    const kept = keptGolden(name);
    expect(golden.essence, MEANING).toEqual(kept.essence);
    expect(golden.digests, SHAPE).toEqual(kept.digests);
  });

  it.each(SESSIONS_BY_HAND)(
    'can be played anew: $name is lawful under the rules of today',
    ({ play }) => {
      expect(play().length).toBeGreaterThan(0);
    },
  );

  it('hold every kind of fact between them', () => {
    const kinds = GOLDEN_SESSIONS.flatMap(({ name }) => keptLog(name).map(({ type }) => type));
    expect(EVERY_KIND.filter((kind) => !kinds.some((each) => each === kind))).toEqual([]);
  });
});

const EVERY_KIND = ['sessionOpened', ...Object.keys(FACTS)];
