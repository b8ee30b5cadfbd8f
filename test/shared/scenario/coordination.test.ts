import { describe, expect, it } from 'vitest';
import { compiled, problemsIn, smallScenario } from './fixture.ts';

const scenarioWith = (group: string, source: string): Record<string, string> => ({
  ...smallScenario,
  'delegations.yaml': (smallScenario['delegations.yaml'] ?? '').replace(
    /(CCC|DDD): (.*)groups: \[\]/g,
    '$1: $2groups: [few]',
  ),
  'scenario.yaml': `${smallScenario['scenario.yaml'] ?? ''}
coordination:
  - { group: ${group}, name: The few, because: They say so., sources: [${source}] }
`,
});

describe('states that agree beforehand in a scenario', () => {
  it('are known to everybody by the name of their group; why they are taken to agree is for authors', () => {
    expect(compiled(scenarioWith('few', 'book')).coordination).toEqual([
      { group: 'few', name: 'The few' },
    ]);
    expect(compiled(smallScenario).coordination).toBeUndefined();
  });

  it('are a group to which somebody belongs, with a source that there is', () => {
    const messages = (group: string, source: string) =>
      problemsIn(scenarioWith(group, source)).map(({ message }) => message);
    expect(messages('many', 'book')).toEqual(['there is no group "many"']);
    const named = {
      ...scenarioWith('few', 'book'),
      'delegations.yaml': smallScenario['delegations.yaml'] ?? '',
    };
    expect(problemsIn(named).map(({ message }) => message)).toEqual(['there is no group "few"']);
    expect(messages('few', 'tome')).toEqual(['there is no source "tome"']);
  });
});
