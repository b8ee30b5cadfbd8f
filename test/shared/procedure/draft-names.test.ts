import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/language/language.ts';
import { asRevised, revisedDraft } from '../../../shared/procedure/texts/draft-names.ts';
import type { Draft } from '../../../shared/scenario/scenario.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { seat, TestSession } from '../../fixtures/session.ts';

const scenario = contestedScenario();
const [tabled] = scenario.drafts as readonly [Draft];
const called = (shortName: string, revisions: number) =>
  revisedDraft({ ...tabled, symbol: `A/C.1/73/${shortName}`, shortName }, revisions);

describe('a draft that is revised', () => {
  it('carries a symbol and a name that count its revisions', () => {
    expect(called('L.37', 1)).toMatchObject({
      symbol: 'A/C.1/73/L.37/Rev.1',
      shortName: 'L.37/Rev.1',
    });
    expect(called('L.27/Rev.1', 2)).toMatchObject({ shortName: 'L.27/Rev.3' });
    expect(called('L.37', 0).shortName).toBe('L.37');
  });

  it('is called the same however often it is asked, and as before when one looks back', () => {
    const twice = asRevised(scenario, { one: 2 });
    expect(asRevised(twice, { one: 2 })).toBe(twice);
    expect(asRevised(twice, undefined).drafts.map(({ symbol }) => symbol)).toEqual(
      scenario.drafts.map(({ symbol }) => symbol),
    );
    expect(asRevised(scenario, undefined)).toBe(scenario);
  });

  it('is called in the record what it was called when it was spoken of', () => {
    const session = new TestSession(scenario).enter('briefing', 'generalDebate');
    const revise = (paragraph: string) =>
      session.do(seat('AAA'), {
        type: 'reviseDraft',
        draft: 'one',
        changes: [{ kind: 'delete', paragraph }],
      });
    revise('pp2');
    revise('op2');
    const { shortName } = tabled;
    const now = asRevised(session.open, { one: 2 });
    const said = Object.values(session.room.minutes).map((minute) =>
      minuteText(now, minute, english),
    );
    expect(said.filter((line) => line.includes('revised'))).toEqual([
      expect.stringContaining(`now ${shortName}/Rev.1.`),
      expect.stringContaining(`now ${shortName}/Rev.2.`),
    ]);
  });
});
