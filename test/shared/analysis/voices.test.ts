import { expect, it } from 'vitest';
import { voicesIn } from '../../../shared/analysis/voices.ts';
import type { Room, Voice } from '../../../shared/procedure/kernel/room.ts';
import { TestSession } from '../../fixtures/session.ts';

const { open, room } = new TestSession();
const heardSo = (voice: Readonly<Record<string, Voice>>) =>
  voicesIn(open, { ...room, voice } satisfies Room);

it('[FLO-12] who was heard stands with the longest first, then who had most turns', () => {
  const { heard } = heardSo({
    AAA: { turns: 1, ms: 0 },
    AAB: { turns: 1, ms: 9_000 },
    AAC: { turns: 3, ms: 0 },
  });
  expect(heard.map(({ seat }) => seat)).toEqual(['AAB', 'AAC', 'AAA']);
});

it('[FLO-12] says how few had half of the time between them, and what the computer spoke', () => {
  const computer = { turns: 1, ms: 20_000 };
  const voices = heardSo({
    AAA: { turns: 2, ms: 30_000, computer },
    AAB: { turns: 1, ms: 15_000 },
    AAC: { turns: 1, ms: 10_000 },
    AAD: { turns: 1, ms: 10_000 },
  });
  expect(voices).toMatchObject({ ms: 65_000, computerMs: 20_000, half: 2 });
  expect(voices.heard[0]?.computer).toEqual(computer);
  expect(voices.heard[1]?.computer).toEqual({ turns: 0, ms: 0 });
});

it('[FLO-12] has nothing to say where nobody spoke, or nobody used time', () => {
  expect(heardSo({})).toEqual({ heard: [], ms: 0, computerMs: 0, half: 0 });
  expect(heardSo({ AAA: { turns: 1, ms: 0 } })).toMatchObject({ half: 0 });
});
