import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/language/language.ts';
import { accented } from '../../../shared/language/pseudo.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { paragraphName } from '../../../shared/views/paragraph-name.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { smallScenario } from '../../fixtures/scenario.ts';

const scenario = consensusScenario();

const togetherOn = (paragraphs: string, language = english) =>
  minuteText(
    scenario,
    {
      at: 0,
      key: 'minutes.changeProposed.together',
      values: { seat: 'KEN', count: 3, paragraphs },
    },
    language,
  );

describe('paragraphs in the record of the meeting', () => {
  it('stand in the order of the text, each once, as a clerk writes them', () => {
    expect(togetherOn('capacity defence norms defence')).toContain(
      'changes that go together, to paragraphs 2, 3 and 5.',
    );
    expect(togetherOn('war opening')).toContain('to paragraphs 1 and 4.');
  });

  it('are one paragraph where several changes touch no other', () => {
    expect(togetherOn('defence defence')).toContain('to paragraph 3.');
  });

  it('that were added in the meeting come after those with a number', () => {
    expect(togetherOn('added.1 war norms')).toContain(
      'to paragraphs 2 and 4 and a paragraph added in this meeting.',
    );
  });

  it('are named in the reader’s language', () => {
    expect(togetherOn('capacity norms', accented)).toContain('þááŕááĝŕááþĥš 2');
  });

  it('break a silence under their numbers, and object under them', () => {
    const values = { seat: 'KEN', count: 2, paragraphs: 'war defence', said: 'No.' };
    for (const key of ['minutes.silenceBroken', 'minutes.stanceTaken.object']) {
      expect(minuteText(scenario, { at: 0, key, values }, english)).toContain(
        'paragraphs 3 and 4: “No.”',
      );
    }
  });

  it('of a tabled resolution keep the code by which they are called there', () => {
    const { drafts } = smallScenario();
    const [id = ''] = (drafts[0]?.paragraphs ?? []).map((paragraph) => paragraph.id);
    expect(paragraphName(drafts, english, id)).toBe('OP1');
    expect(paragraphName(drafts, english, 'added.1')).toBe('a paragraph added in this meeting');
  });
});
