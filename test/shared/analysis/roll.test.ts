import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollOf, tallyOf } from '../../../shared/analysis/roll.ts';
import { anyDelegations, anyTwoRolls } from './rolls.ts';

const three = [{ id: 'BRA' }, { id: 'EST' }, { id: 'IND' }];

describe('the roll of a result', () => {
  it('is read letter by letter in the order of the seats', () => {
    expect(rollOf({ votes: 'yna' }, three)).toEqual({ BRA: 'yes', EST: 'no', IND: 'abstain' });
  });

  it('counts a member who is present and does not vote with the absent, as the record does', () => {
    expect(rollOf({ votes: 'x-y' }, three)).toEqual({ BRA: 'absent', EST: 'absent', IND: 'yes' });
  });

  it('does not exist where no names were taken', () => {
    expect(rollOf({}, three)).toBeUndefined();
  });

  it('refuses a roll that does not fit the seats', () => {
    expect(() => rollOf({ votes: 'yn' }, three)).toThrow('roll of 2');
  });

  it('refuses a letter it does not know', () => {
    expect(() => rollOf({ votes: 'yq-' }, three)).toThrow('"q"');
  });
});

describe('a tally', () => {
  it('adds up to the number of seats, whatever the votes', () => {
    fc.assert(
      fc.property(anyTwoRolls, ({ delegations, one }) => {
        const { yes, no, abstain, absent } = tallyOf(one, delegations);
        expect(yes + no + abstain + absent).toBe(delegations.length);
      }),
    );
  });

  it('counts every seat of an empty roll as absent', () => {
    fc.assert(
      fc.property(anyDelegations, (delegations) => {
        expect(tallyOf({}, delegations).absent).toBe(delegations.length);
      }),
    );
  });
});
