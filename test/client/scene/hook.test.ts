import { describe, expect, test } from 'vitest';
import { hookOf } from '../../../client/scene/hook.ts';
import type { Draft, Scenario } from '../../../shared/scenario/scenario.ts';
import { smallScenario, withObserver } from '../../fixtures/scenario.ts';

/** The first draft as a Chair's report: nobody leads or sponsors it. */
function asReport({ leader: _leader, pole: _pole, ...draft }: Draft): Draft {
  return { ...draft, kind: 'report', sponsors: [] };
}

const votes: Scenario = smallScenario();
const table: Scenario = { ...votes, drafts: votes.drafts.slice(0, 1).map(asReport) };

describe('why a seat is worth playing', () => {
  test('where drafts are voted on, by who leads, sponsors or is courted', () => {
    expect(hookOf(votes, 'AAA')).toBe('Leads ONE');
    expect(hookOf(votes, 'AAC')).toBe('Sponsors ONE');
    expect(hookOf(votes, 'AAE')).toBe('Courted by both sides');
  });

  test('where a report is sought by consensus, nobody is courted and everybody can block', () => {
    expect(hookOf(table, 'AAA')).toBe('Leads one side of the dispute');
    expect(hookOf(table, 'AAE')).toBe('One voice of 5, enough to block');
  });

  test('where its own expert has the chair, by that', () => {
    const [stage, ...stages] = table.stages;
    if (stage === undefined) throw new Error('The scenario has no stage.');
    const chaired = (forum: 'gge' | 'oewg') => ({
      ...table,
      stages: [{ ...stage, forum, chair: { seat: 'AAE' } }, ...stages],
    });
    expect(hookOf(chaired('gge'), 'AAE')).toBe('Its expert has the chair; you speak beside it');
    expect(hookOf(chaired('oewg'), 'AAE')).toBe(
      'Another of its delegates presides; you speak beside',
    );
  });

  test('of an observer, that it is heard and cannot block, and no voice is counted for it', () => {
    const heard = withObserver(table, 'AAC');
    expect(hookOf(heard, 'AAC')).toBe('Heard, without a vote');
    expect(hookOf(heard, 'AAE')).toBe('One voice of 4, enough to block');
  });
});
