import { describe, expect, it } from 'vitest';
import { isKnown } from './not-yet.ts';
import { PINNED } from './seeds.ts';
import { walk, walkAgain, walkOverDays } from './walk.ts';

/** So many walks take a few seconds; `node scripts/fuzz.mjs --walks 200000` makes more. */
const WALKS = 100;
const WALKS_OVER_DAYS = 40;

describe('walks by moves that the rules allow', () => {
  it('leave every session whole on the way and lead it to its debrief', () => {
    const faults = Array.from({ length: WALKS }, (_, index) => index + 1).flatMap((seed) =>
      walk(seed)
        .complaints.filter((complaint) => !isKnown(complaint))
        .map(({ kind, about }) => `seed ${seed}: ${kind} (${about})`),
    );
    expect(faults).toEqual([]);
  });

  it('do so too where a session meets on several days', () => {
    const faults = Array.from({ length: WALKS_OVER_DAYS }, (_, index) => index + 1).flatMap(
      (seed) =>
        walkOverDays(seed)
          .complaints.filter((complaint) => !isKnown(complaint))
          .map(({ kind, about }) => `seed ${seed}: ${kind} (${about})`),
    );
    expect(faults).toEqual([]);
  });

  it.each(PINNED)('do not go astray where seed $seed once did: $shows', ({ world, moves }) => {
    expect(walkAgain(world, moves).complaints.filter((each) => !isKnown(each))).toEqual([]);
  });

  it('are the same for the same seed', () => {
    expect(walk(7)).toEqual(walk(7));
  });
});
