import { describe, expect, it } from 'vitest';
import { nextAfter, otherSideOf, seatThere } from '../../../client/scene/play-on.ts';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { publicContent } from '../../../shared/views/content.ts';

const open = (id: string) => publicContent(loadScenario('scenarios', id));

describe('after a session alone', () => {
  it('the other side is the leader of the draft that one does not stand behind', () => {
    const scenario = open('ga-2018');
    expect(otherSideOf(scenario, 'USA')).toBe('RUS');
    expect(otherSideOf(scenario, 'RUS')).toBe('USA');
    expect(otherSideOf(scenario, 'CHN')).toBe('USA');
    expect(otherSideOf(scenario, 'FRA')).toBe('RUS');
  });

  it('there is no other side where there are no sides', () => {
    expect(otherSideOf({ ...open('gge-2017'), poles: [] }, 'USA')).toBeUndefined();
  });

  it('the next scenario is the one after it, the first again after the last, and none where it is alone', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(nextAfter(list, 'a')).toEqual({ id: 'b' });
    expect(nextAfter(list, 'c')).toEqual({ id: 'a' });
    expect(nextAfter([{ id: 'a' }], 'a')).toBeUndefined();
  });

  it('one keeps one’s seat in the next scenario, or takes the one most in play', () => {
    expect(seatThere(open('gge-2017'), 'CUB')?.id).toBe('CUB');
    const { coreSeats } = open('gge-2017');
    expect(seatThere(open('gge-2017'), 'TUV')?.id).toBe(coreSeats[0]);
  });
});
