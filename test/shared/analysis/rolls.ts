import fc from 'fast-check';
import type { Roll } from '../../../shared/analysis/roll.ts';
import type { Delegation, Region } from '../../../shared/scenario/scenario.ts';

const regions: readonly Region[] = [
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-caribbean',
  'western-european-others',
];

export type Seat = Pick<Delegation, 'id' | 'region'>;

/** Between 1 and 193 delegations, spread over the regions. */
export const anyDelegations: fc.Arbitrary<readonly Seat[]> = fc
  .array(fc.constantFrom(...regions), { minLength: 1, maxLength: 193 })
  .map((list) => list.map((region, index) => ({ id: seatNumber(index), region })));

/** A roll of any votes over these delegations. */
export function anyRoll(delegations: readonly Seat[]): fc.Arbitrary<Roll> {
  return fc
    .array(fc.constantFrom('yes', 'no', 'abstain', 'absent' as const), {
      minLength: delegations.length,
      maxLength: delegations.length,
    })
    .map((votes) => Object.fromEntries(delegations.map(({ id }, i) => [id, votes[i] ?? 'absent'])));
}

/** Two rolls over the same delegations. */
export const anyTwoRolls = anyDelegations.chain((delegations) =>
  fc.record({
    delegations: fc.constant(delegations),
    one: anyRoll(delegations),
    other: anyRoll(delegations),
  }),
);

/** AAA, AAB ... */
export function seatNumber(index: number): string {
  const letter = (value: number) => String.fromCharCode(65 + (value % 26));
  return letter(index / 676) + letter(index / 26) + letter(index);
}

/** Delegations and a roll from counts by region: `{ african: { yes: 3, no: 1 } }`. */
export function rollFrom(counts: Partial<Record<Region, Partial<Record<Roll[string], number>>>>) {
  const delegations: Seat[] = [];
  const roll: Record<string, Roll[string]> = {};
  for (const region of regions) {
    for (const vote of ['yes', 'no', 'abstain', 'absent'] as const) {
      for (let i = 0; i < (counts[region]?.[vote] ?? 0); i++) {
        const id = seatNumber(delegations.length);
        delegations.push({ id, region });
        roll[id] = vote;
      }
    }
  }
  return { delegations, roll };
}
