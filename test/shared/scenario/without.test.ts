import { describe, expect, it } from 'vitest';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { compileScenario } from '../../../shared/scenario/compile.ts';
import { recordContent } from '../../../shared/views/content.ts';
import { compiled, problemsIn, smallScenario, withChange } from './fixture.ts';

/** The small scenario as one that never was: no record, no poles, nothing that a record would show. */
function neverWas(): Record<string, string> {
  const { 'record.yaml': _record, ...files } = smallScenario;
  const scenario = (files['scenario.yaml'] ?? '')
    .replace(/poles:\n.*\n.*\n/, '')
    .replace('  headline: Most voted for both.\n  crossTable: It shows poles.\n', '');
  const delegations = (files['delegations.yaml'] ?? '').replaceAll(/, loyalty: \{[^}]*\}/g, '');
  const drafts = ['one', 'two'].map((id) => [
    `drafts/${id}.yaml`,
    (files[`drafts/${id}.yaml`] ?? '').replace(/pole: .*\n/, ''),
  ]);
  return {
    ...files,
    ...Object.fromEntries(drafts),
    'scenario.yaml': scenario,
    'delegations.yaml': delegations,
  };
}

describe('a scenario that never was', () => {
  it('compiles without record and poles, and nobody is told that something is missing', () => {
    const result = compileScenario(neverWas());
    expect(result.ok ? [] : result.problems).toEqual([]);
    expect(result.ok && result.warnings).toEqual([]);
  });

  it('is played to the debrief, which has questions and no sentence of a record', () => {
    const scenario = compiled(neverWas());
    const { room } = simulate(scenario, 1).state;
    expect(room.phase).toBe('debrief');
    expect(Object.keys(room.results).length).toBeGreaterThan(0);
    const { debrief, record, outcomes } = recordContent(scenario);
    expect({ debrief, record, outcomes }).toEqual({
      debrief: { questions: ['Why?'] },
      record: [],
      outcomes: [],
    });
  });

  it('has briefs that name no side and no leader of one', () => {
    for (const [seat, brief] of Object.entries(compiled(neverWas()).instructions)) {
      expect(JSON.stringify(brief), seat).not.toMatch(/undefined|\{\w+\}/);
      expect(brief.talkTo.length, seat).toBeGreaterThan(0);
    }
  });

  it('but with poles, each of which a draft can be of, is told of a draft of none', () => {
    const result = compileScenario(withChange('drafts/one.yaml', 'pole: east\n', ''));
    expect(result.ok && result.warnings.map(({ file, message }) => `${file} ${message}`)).toContain(
      'drafts/one.yaml "one" belongs to no pole, so that no loyalty pulls towards it',
    );
  });

  it('may have an empty record, too, and a record of consensus alone', () => {
    const files = { ...smallScenario, 'record.yaml': 'rivalStatements: []' };
    expect(problemsIn(files)).toEqual([]);
  });
});
