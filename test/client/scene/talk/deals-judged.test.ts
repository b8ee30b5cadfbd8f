import { describe, expect, it } from 'vitest';
import { countVerdicts, promisesJudged } from '../../../../client/scene/talk/deals-judged.ts';
import { dealsAmong, dealsSeen, placeOf } from '../../../../client/scene/talk/deals-seen.ts';
import { talk } from '../../../golden/by-hand/talk.ts';

describe('the debrief of deals', () => {
  it('tells of each promise whether it was meant, believed and kept, the broken first', () => {
    const { room } = talk();
    const promises = promisesJudged(room);
    expect(promises.map(({ by, verdict }) => [by, verdict.kind])).toEqual([
      ['AAB', 'broken'],
      ['AAC', 'broken'],
      ['AAC', 'broken'],
      ['AAA', 'void'],
    ]);
    expect(promises.map(({ meant }) => meant)).toEqual([undefined, undefined, undefined, true]);
    expect(promises.map(({ doubtedBy }) => doubtedBy)).toEqual([['AAA'], [], [], []]);
    expect(countVerdicts(promises)).toEqual({ kept: 0, broken: 3, void: 1, pending: 0 });
  });

  it('tells of no offer that nobody took', () => {
    const { state, room } = talk();
    expect(Object.keys(state.deals['AAA'] ?? {}).length).toBeGreaterThan(1);
    expect(new Set(promisesJudged(room).map(({ deal }) => deal.id)).size).toBe(2);
  });
});

describe('deals as a party finds them', () => {
  it('begin with those that wait for its answer', () => {
    const session = talk();
    const deals = session.state.deals['AAB'] ?? {};
    expect(dealsSeen(deals, 'AAB').map((deal) => placeOf(deal, 'AAB'))).toEqual(['over', 'over']);
    const [one] = Object.values(deals);
    if (one === undefined) throw new Error('There is a deal.');
    const open = { ...one, id: 'o999', status: 'offered', acceptedBy: [], at: 0 } as const;
    const asked = dealsSeen({ ...deals, o999: open }, 'AAB');
    expect(asked.map((deal) => placeOf(deal, 'AAB'))[0]).toBe('asked');
    expect(placeOf({ ...open, acceptedBy: ['AAB'] }, 'AAB')).toBe('waiting');
    expect(placeOf({ ...open, status: 'agreed' }, 'AAB')).toBe('bound');
    expect(dealsAmong({ o999: open }, 'AAB', ['AAA'])).toHaveLength(1);
    expect(dealsAmong({ o999: open }, 'AAB', ['AAC'])).toEqual([]);
  });
});
