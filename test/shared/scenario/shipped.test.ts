import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { listScenarioIds } from '../../../server/scenarios/scenario-folders.ts';
import { compileScenario } from '../../../shared/scenario/compile.ts';
import { crossedRedLines } from '../../../shared/scenario/red-lines.ts';
import { smallScenario, withChange } from './fixture.ts';

const scenarios = listScenarioIds('scenarios').map((id) => loadScenario('scenarios', id));

describe.each(scenarios)('the scenario $id', ({ drafts, instructions }) => {
  it('has no sponsor with a red line through the text that it sponsored', () => {
    const crossed = drafts.flatMap((draft) =>
      draft.sponsors.flatMap(({ seat }) => {
        const brief = instructions[seat];
        const lines = brief === undefined ? [] : crossedRedLines(brief, draft.paragraphs);
        return lines.map(({ text }) => `${seat} ${draft.symbol} ${text}`);
      }),
    );
    expect(crossed).toEqual([]);
  });

  it('has no wish that more than a third of the delegations with generated briefs speak of', () => {
    const generated = Object.values(instructions).filter(({ origin }) => origin === 'generated');
    const wishes = new Map<string, number>();
    for (const { publicLine } of generated) {
      const [, wish = publicLine] = /we want ([^,.]+)|wants ([^,.]+)/.exec(publicLine) ?? [];
      wishes.set(wish, (wishes.get(wish) ?? 0) + 1);
    }
    expect(Math.max(0, ...wishes.values())).toBeLessThanOrEqual(generated.length / 3);
  });

  it('says that a leader counts on a delegation only where it sponsors the leader’s text', () => {
    const counted = Object.entries(instructions)
      .filter(([, { because }]) => because.includes('it counts on you'))
      .map(([seat]) => seat);
    const sponsors = new Set(drafts.flatMap((draft) => draft.sponsors.map(({ seat }) => seat)));
    expect(counted.filter((seat) => !sponsors.has(seat))).toEqual([]);
  });
});

it('an author is warned of a sponsor whose red line its own text crosses', () => {
  const files = {
    ...withChange('briefs/core.yaml', 'issue: law, beyond: 0', 'issue: forum, beyond: 0'),
    'drafts/two.yaml': (smallScenario['drafts/two.yaml'] ?? '').replace(
      'sponsors:',
      'sponsors:\n  - { seat: CCC, confidence: high, sources: [book] }',
    ),
  };
  const result = compileScenario(files);
  expect(result.ok && result.warnings.map(({ message }) => message)).toEqual([
    'CCC sponsored A/2, which crosses this line',
  ]);
});
