import { describe, expect, it } from 'vitest';
import { firstShown, stepFrom, stepsOf } from '../../../../client/panels/debrief/use-steps.ts';
import { count } from '../../../../client/panels/debrief/views.ts';
import { compareBallots } from '../../../../shared/analysis/compare.ts';
import type { BallotResult } from '../../../../shared/procedure/kernel/room.ts';
import { content, result, roomWith, scenario } from '../../../shared/analysis/small-scenario.ts';

const counted = (...results: BallotResult[]) =>
  compareBallots(scenario, roomWith(results), content).map((ballot) =>
    count(ballot, scenario.delegations),
  );

const inCommittee = result({ stage: 0, draft: 'a', votes: 'yyn' });
const inPlenary = result({ stage: 1, draft: 'a', votes: 'yan' });

describe('the debrief opens', () => {
  it('on our vote on the first text of the last stage that our room came to', () => {
    expect(firstShown(counted(inCommittee))).toMatchObject({ ballot: 'first/a', view: 'ours' });
    expect(firstShown(counted(inCommittee, inPlenary))).toMatchObject({
      ballot: 'plenary/a',
      view: 'ours',
    });
  });

  it('on the record where our room took no names', () => {
    const hands = { ...result({ stage: 1, draft: 'a' }), how: 'showOfHands' as const };
    expect(firstShown(counted(hands))).toMatchObject({ ballot: 'plenary/a', view: 'record' });
    expect(firstShown(counted())).toMatchObject({ ballot: 'plenary/a', view: 'record' });
  });
});

describe('a clicker', () => {
  const counts = counted(inCommittee, inPlenary);

  it('passes every view once and ends with the questions', () => {
    const steps = stepsOf(counts, 2);
    expect(steps.slice(-2).map(({ question }) => question)).toEqual([0, 1]);
    const named = steps.map(({ ballot, view, question }) => `${ballot} ${view} ${question}`);
    expect(new Set(named).size).toBe(steps.length);
  });

  it('goes forward and back the same way, and stays at either end', () => {
    const steps = stepsOf(counts, 2);
    for (const [index, step] of steps.entries()) {
      expect(stepFrom(steps, step, 1)).toEqual(steps[index + 1] ?? step);
      expect(stepFrom(steps, step, -1)).toEqual(steps[index - 1] ?? step);
    }
  });
});
