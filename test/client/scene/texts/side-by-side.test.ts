import { describe, expect, test } from 'vitest';
import { likeness, sideBySide } from '../../../../client/scene/texts/side-by-side.ts';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import type { Issue, Paragraph } from '../../../../shared/scenario/scenario.ts';

const paragraph = (
  number: string,
  kind: Paragraph['kind'],
  text: string,
  stands: Paragraph['stands'] = {},
  weight = 2,
): Paragraph => ({
  id: `${kind}${number}`,
  kind,
  number,
  lead: 'Decides',
  text,
  stands,
  weight,
  alternatives: [],
  confidence: 'high',
  sources: [],
});
const rows = (left: readonly Paragraph[], right: readonly Paragraph[]) =>
  sideBySide(
    left.map((each) => ({ paragraph: each })),
    right.map((each) => ({ paragraph: each })),
  ).map((row) => [row.left?.paragraph.number, row.right?.paragraph.number]);

const issues: readonly Issue[] = ['forum', 'law'].map((id) => ({
  id,
  name: id,
  question: 'What is to be said?',
  minus: 'less',
  plus: 'more',
  wants: { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' },
}));

describe('two drafts side by side', () => {
  test('pair what decides the same issue, however it is decided and worded', () => {
    const open = paragraph('1', 'OP', 'to convene everybody together', { forum: 2 });
    const closed = paragraph('7', 'OP', 'that a small circle shall work', { forum: -2 });
    expect(rows([open], [closed])).toEqual([['1', '7']]);
  });

  test('pair what says the same in words, though it stands on no issue', () => {
    const one = paragraph('1', 'OP', 'to take the item up again at its next session', {});
    const other = paragraph('9', 'OP', 'to take the item up again at the next session', {});
    expect(rows([one], [other])).toEqual([['1', '9']]);
  });

  test('never pair a paragraph twice, nor what introduces with what decides', () => {
    const twice = [
      paragraph('1', 'OP', 'one thing', { law: 1 }),
      paragraph('2', 'OP', 'another thing', { law: 1 }),
    ];
    const right = [
      paragraph('3', 'OP', 'one thing', { law: 1 }),
      paragraph('4', 'PP', 'another thing', { law: 1 }),
    ];
    expect(rows(twice, right)).toEqual([
      [undefined, '4'],
      ['1', '3'],
      ['2', undefined],
    ]);
  });

  test('keep the order of the left draft, and show every paragraph of both once', () => {
    for (const id of ['ga-2018', 'ga-2020']) {
      const [one, other] = loadScenario('scenarios', id).drafts;
      if (one === undefined || other === undefined) throw new Error('There are not two drafts.');
      const both = rows(one.paragraphs, other.paragraphs);
      const left = both.flatMap(([number]) => number ?? []);
      expect(left).toEqual(one.paragraphs.map(({ number }) => number));
      expect(both.flatMap(([, number]) => number ?? []).toSorted()).toEqual(
        other.paragraphs.map(({ number }) => number).toSorted(),
      );
    }
  });

  test('of 2018 lay the group of experts beside the group of all, and the list beside the reports', () => {
    const [one, other] = loadScenario('scenarios', 'ga-2018').drafts;
    const both = rows(one?.paragraphs ?? [], other?.paragraphs ?? []);
    expect(both).toContainEqual(['5a', '3a']);
    expect(both).toContainEqual(['1', '1a']);
    expect(both).toContainEqual(['14', '3']);
  });
});

describe('what two paragraphs that are about the same', () => {
  const one = paragraph('1', 'OP', 'to convene all states in 2019', { forum: 2, law: 1 });

  test('part on is told by issue, the widest gap first', () => {
    const other = paragraph('2', 'OP', 'to convene some states in 2019', { forum: -2, law: 0 });
    const { words, parts, shares } = likeness(one, other, issues);
    expect(words).toBe('near');
    expect(parts.map(({ issue, left, right }) => [issue.id, left, right])).toEqual([
      ['forum', 2, -2],
      ['law', 1, 0],
    ]);
    expect(shares).toEqual([]);
  });

  test('share is told apart from how it is worded', () => {
    expect(likeness(one, { ...one }, issues)).toMatchObject({ words: 'same', parts: [] });
    const reworded = { ...one, text: 'that everybody meets' };
    expect(likeness(one, reworded, issues)).toMatchObject({ words: 'apart', parts: [] });
    expect(likeness(one, reworded, issues).shares.map(({ id }) => id)).toEqual(['forum', 'law']);
  });
});
