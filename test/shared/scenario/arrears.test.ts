import { describe, expect, it } from 'vitest';
import { compiled, problemsIn, smallScenario } from './fixture.ts';

const scenarioWith = (entry: string): Record<string, string> => ({
  ...smallScenario,
  'scenario.yaml': `${smallScenario['scenario.yaml'] ?? ''}\narrears:\n  - ${entry}\n`,
});

describe('members in arrears in a scenario', () => {
  it('have no vote unless the Assembly lets them, and say where that is known from', () => {
    const { arrears } = compiled(
      scenarioWith('{ seat: BBB, permitted: true, confidence: high, sources: [book] }'),
    );
    expect(arrears).toEqual([
      { seat: 'BBB', permitted: true, confidence: 'high', sources: ['book'] },
    ]);
    expect(compiled(smallScenario).arrears).toBeUndefined();
  });

  it('are members that there are, with a source that there is', () => {
    const messages = (entry: string) =>
      problemsIn(scenarioWith(entry)).map(({ message }) => message);
    expect(messages('{ seat: XXX, permitted: true, confidence: high, sources: [book] }')).toEqual([
      'there is no seat "XXX"',
    ]);
    expect(messages('{ seat: BBB, permitted: true, confidence: high, sources: [tome] }')).toEqual([
      'there is no source "tome"',
    ]);
  });

  it('cast no vote in the record', () => {
    const messages = problemsIn(
      scenarioWith('{ seat: BBB, confidence: high, sources: [book] }'),
    ).map(({ message }) => message);
    expect(messages).toContain('BBB is in arrears, and has no vote');
  });
});
