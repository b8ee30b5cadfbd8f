import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { t as debriefWords } from '../../../client/panels/debrief/words.ts';
import { differences } from '../../../shared/analysis/compare.ts';
import { crossTable, patternOf } from '../../../shared/analysis/cross-table.ts';
import {
  differenceHeadline,
  ourHeadline,
  patternHeadline,
  voteHeadline,
} from '../../../shared/analysis/headline.ts';
import { tallyOf } from '../../../shared/analysis/roll.ts';
import { anyTwoRolls, rollFrom } from './rolls.ts';

function headlineFor(counts: Parameters<typeof rollFrom>[0]) {
  const { delegations, roll } = rollFrom(counts);
  const tally = tallyOf(roll, delegations);
  return voteHeadline({ text: 'the text', roll, tally, delegations });
}

describe('the headline of one vote', () => {
  it('names the one region that most refusals came from', () => {
    const headline = headlineFor({
      african: { yes: 40 },
      'western-european-others': { yes: 2, no: 12 },
      'asia-pacific': { yes: 5, no: 2 },
    });
    expect(headline.key).toBe('headline.vote.oneRegionRefused');
    expect(headline.values).toMatchObject({ region: 'western-european-others', no: 14 });
  });

  it('names the two regions when refusals have two addresses', () => {
    const headline = headlineFor({
      african: { yes: 40 },
      'western-european-others': { no: 9 },
      'eastern-european': { no: 7 },
    });
    expect(headline.key).toBe('headline.vote.twoRegionsRefused');
    expect(headline.values).toMatchObject({ second: 'eastern-european' });
  });

  it('does not give refusals an address that they do not have', () => {
    const headline = headlineFor({
      african: { yes: 20, no: 6 },
      'western-european-others': { yes: 10, no: 6 },
      'eastern-european': { no: 6 },
    });
    expect(headline.key).toBe('headline.vote.divided');
  });

  it('says so when few refused, and when nobody did', () => {
    expect(headlineFor({ african: { yes: 50, no: 3 } }).key).toBe('headline.vote.fewRefused');
    expect(headlineFor({ african: { yes: 5, abstain: 9 } }).key).toBe('headline.vote.unopposed');
  });

  it('never says that a text carried which had no more yes than no', () => {
    const notCarried = ['headline.vote.fell', 'headline.vote.tied'];
    fc.assert(
      fc.property(anyTwoRolls, ({ delegations, one }) => {
        const tally = tallyOf(one, delegations);
        const { key } = voteHeadline({ text: 't', roll: one, tally, delegations });
        expect(notCarried.includes(key)).toBe(tally.yes <= tally.no);
      }),
    );
  });

  it('says "most" only of more than half of the members', () => {
    expect(headlineFor({ african: { yes: 5, absent: 5 } }).values).toMatchObject({ most: 'more' });
    expect(headlineFor({ african: { yes: 6, absent: 5 } }).values).toMatchObject({ most: 'most' });
  });
});

describe('the headline of our room', () => {
  const ours = (recorded: Parameters<typeof rollFrom>[0], room: Parameters<typeof rollFrom>[0]) => {
    const then = rollFrom(recorded);
    const now = rollFrom(room);
    return ourHeadline({
      text: 'the text',
      ours: tallyOf(now.roll, now.delegations),
      recorded: tallyOf(then.roll, then.delegations),
      differences: differences(
        { votes: then.roll, reconstructed: false },
        now.roll,
        now.delegations,
        () => 'computer',
      ),
      delegations: now.delegations,
    });
  };

  it('says that nothing moved when nothing moved', () => {
    const same = { african: { yes: 7, no: 3 } };
    expect(ours(same, same).key).toBe('headline.ours.asRecorded');
  });

  it('says that the outcome was turned round', () => {
    const headline = ours({ african: { yes: 7, no: 3 } }, { african: { yes: 3, no: 7 } });
    expect(headline.key).toBe('headline.ours.turned');
    expect(headline.values).toMatchObject({ carried: 'no', moved: 4, region: 'african' });
  });

  it('says where they moved only where most of them did', () => {
    const then = { african: { yes: 8, no: 2 }, 'asia-pacific': { yes: 8, no: 2 } } as const;
    const spread = ours(then, {
      african: { yes: 7, no: 3 },
      'asia-pacific': { yes: 7, no: 3 },
    });
    expect(spread.values).toMatchObject({ moved: 2, regionSeats: 0 });
    expect(debriefWords('headline.ours.closer', { ...spread.values, region: 'Africa' })).toBe(
      'A closer vote than history’s: 2 states moved',
    );
    const apart = ours(then, {
      african: { yes: 6, no: 4 },
      'asia-pacific': { yes: 7, no: 3 },
    });
    expect(debriefWords('headline.ours.closer', { ...apart.values, region: 'Africa' })).toBe(
      'A closer vote than history’s: 3 states moved, 2 of them in Africa',
    );
  });

  it('tells a closer margin from a wider one', () => {
    const closer = ours({ african: { yes: 8, no: 2 } }, { african: { yes: 7, no: 3 } });
    const wider = ours({ african: { yes: 7, no: 3 } }, { african: { yes: 8, no: 2 } });
    expect(closer).toMatchObject({ key: 'headline.ours.closer', values: { shift: 2 } });
    expect(wider).toMatchObject({ key: 'headline.ours.wider', values: { shift: 2 } });
  });

  it('calls no vote clearer in which fewer stood behind the text', () => {
    const then = { african: { yes: 7, no: 3 } };
    const now = ours(then, { african: { yes: 6, abstain: 4 } });
    expect(now.key).toBe('headline.ours.fewerSides');
  });
});

describe('the headline of the differences', () => {
  const step = (recorded: 'yes' | 'no', now: 'yes' | 'no' | 'abstain') => ({
    seat: 'AAA',
    recorded,
    ours: now,
    playedBy: 'person' as const,
    reconstructed: false,
  });

  it('names the move that most of them made', () => {
    const moved = [step('yes', 'abstain'), step('yes', 'abstain'), step('no', 'yes')];
    expect(differenceHeadline(moved)).toEqual({
      about: 'differences',
      key: 'headline.differ.oneWay',
      values: { moved: 3, count: 2, from: 'yes', to: 'abstain' },
    });
  });

  it('names no move when none has a majority', () => {
    const moved = [step('yes', 'abstain'), step('no', 'yes')];
    expect(differenceHeadline(moved).key).toBe('headline.differ.manyWays');
  });
});

describe('the headline of the pattern', () => {
  const pattern = (both: number, first: number, second: number, neither: number) => {
    const delegations = Array.from({ length: both + first + second + neither }, (_, index) => ({
      id: String(index),
    }));
    const one = (index: number) => (index < both + first ? 'yes' : 'no');
    const two = (index: number) =>
      index < both || (index >= both + first && index < both + first + second) ? 'yes' : 'no';
    const roll = (vote: (index: number) => 'yes' | 'no') =>
      Object.fromEntries(delegations.map(({ id }, index) => [id, vote(index)]));
    return patternHeadline(patternOf(crossTable(roll(one), roll(two), delegations)));
  };

  it('speaks of poles when the largest group took both texts', () => {
    expect(pattern(8, 3, 4, 1).key).toBe('headline.pattern.both');
  });

  it('speaks of blocs when more than half chose one text against the other', () => {
    expect(pattern(6, 4, 5, 1).key).toBe('headline.pattern.blocs');
  });

  it('names another group where another is the largest', () => {
    expect(pattern(2, 3, 3, 7).key).toBe('headline.pattern.other');
  });
});
