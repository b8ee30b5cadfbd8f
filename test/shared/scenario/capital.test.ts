import { describe, expect, it } from 'vitest';
import { publicContent, recordContent, seatContent } from '../../../shared/views/content.ts';
import { compiled, problemsIn, withChange } from './fixture.ts';

const LINE = '{ text: Never leave the law out., issue: law, beyond: 0 }';
const withFile = (mayBend: string) =>
  withChange('briefs/core.yaml', LINE, LINE.replace(' }', `, mayBend: ${mayBend} }`));

describe('what capital would do about a red line', () => {
  it('is kept with what asking costs and takes', () => {
    const scenario = compiled(
      withFile('{ chance: 0.3, to: -1, when: { issue: forum, atLeast: 1 }, delay: 3, cost: 2 }'),
    );
    expect(scenario.instructions['CCC']?.redLines[0]).toMatchObject({
      terms: { cost: 2, delayMs: 180_000 },
      file: { chance: 0.3, beyond: -1, when: { issue: 'forum', atLeast: 1 } },
    });
  });

  it('costs one point and takes two minutes where its author says nothing more', () => {
    const scenario = compiled(withFile('{ chance: 0, holds: dissociate }'));
    expect(scenario.instructions['CCC']?.redLines[0]).toMatchObject({
      terms: { cost: 1, delayMs: 120_000 },
      file: { chance: 0, holds: 'dissociate' },
    });
  });

  it('[CAP-5] is in nobody’s content before the debrief, and in everybody’s then', () => {
    const scenario = compiled(withFile('{ chance: 0.3125 }'));
    expect(JSON.stringify(publicContent(scenario))).not.toContain('0.3125');
    expect(JSON.stringify(seatContent(scenario, 'CCC'))).not.toContain('0.3125');
    expect(JSON.stringify(recordContent(scenario))).toContain('0.3125');
  });

  it('is asked for only of a line that texts can be held against', () => {
    const files = withChange(
      'briefs/core.yaml',
      '{ text: Nothing else. }',
      '{ text: Nothing else., mayBend: { chance: 1 } }',
    );
    expect(problemsIn(files).map(({ message }) => message)).toEqual([
      'capital can only bend a line that a text can be held against',
    ]);
  });

  it('looks only for what the scenario knows, and says what it looks for', () => {
    const messages = (when: string) =>
      problemsIn(withFile(`{ chance: 1, when: ${when} }`)).map(({ message }) => message);
    expect(messages('{ issue: weather, atLeast: 1 }')).toHaveLength(1);
    expect(messages('{ issue: forum }')).toEqual(['is not right: say atLeast, atMost or both']);
  });
});
