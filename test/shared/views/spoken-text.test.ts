import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/language/language.ts';
import { accented } from '../../../shared/language/pseudo.ts';
import { sentenceOf, spoken } from '../../../shared/procedure/kernel/spoken.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { spokenText } from '../../../shared/views/spoken-text.ts';
import { smallScenario } from '../../fixtures/scenario.ts';

const scenario = smallScenario();
const [draft] = scenario.drafts;
const [issue] = scenario.issues;
if (draft === undefined || issue === undefined) throw new Error('The fixture has changed.');
const sentence = sentenceOf('explanation.yes', {
  draft: draft.id,
  why: `text.for issue/${issue.id} sponsors`,
});

describe('what is said in public', () => {
  it('is read in the reader’s language where a computer-played delegation says it', () => {
    expect(spokenText(scenario, sentence, english)).toBe(
      `We vote for ${draft.shortName}: on “${issue.name}” it goes in the direction we have asked for, and we stand with those who have put it forward.`,
    );
    expect(spokenText(scenario, sentence, accented)).toContain('Ŵéé ṽóóţéé');
  });

  it('stays as it was written where a person says it, and where an old log has it', () => {
    expect(spokenText(scenario, 'We vote for it.', accented)).toBe('We vote for it.');
    expect(spoken.parse(' We vote for it. ')).toBe('We vote for it.');
  });

  it('names the issue that a sentence from before reasons were derived has named', () => {
    const older = { key: 'explanation.no', values: { draft: draft.id, issue: issue.id } };
    expect(spokenText(scenario, older, english)).toBe(
      `We vote against ${draft.shortName}: what we look at first in it is “${issue.name}”.`,
    );
  });

  it('stands in the record of the meeting as key and values', () => {
    const minute = {
      at: 0,
      key: 'minutes.stanceTaken.explain',
      values: { seat: 'KEN', said: sentence },
    };
    expect(minuteText(scenario, minute, english)).toContain(`on “${issue.name}” it goes`);
  });

  it('is refused at the edge where no catalogue has the sentence', () => {
    expect(spoken.safeParse(sentence).success).toBe(true);
    expect(spoken.safeParse({ key: 'constructor', values: {} }).success).toBe(false);
    expect(spoken.safeParse({ key: 'explanation.yes', values: { draft: 7 } }).success).toBe(false);
  });
});
