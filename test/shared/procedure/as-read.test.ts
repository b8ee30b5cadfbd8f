import { describe, expect, it } from 'vitest';
import { numbered } from '../../../shared/procedure/kernel/numbered.ts';
import { asRead } from '../../../shared/procedure/texts/as-read.ts';
import { placedText } from '../../../shared/procedure/texts/texts.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';

const [draft] = consensusScenario().drafts;
const [first, second] = draft?.paragraphs ?? [];

describe('a text', () => {
  it('is the same text while brackets come and go, and another when its words or places change', () => {
    if (draft === undefined || first === undefined || second === undefined) throw new Error('none');
    const dropped = { [second.id]: { place: 'dropped' } } as const;
    const held = { ...dropped, [first.id]: { heldBy: ['AAB'] } };
    expect(asRead(draft, held)).toBe(asRead(draft, dropped));
    expect(placedText(draft, held)).toBe(placedText(draft, dropped));
    expect(asRead(draft, held)).toEqual(dropped);
    const moved = { ...held, [first.id]: { heldBy: ['AAB'], after: second.id } };
    expect(placedText(draft, moved)).not.toEqual(placedText(draft, held));
    expect(placedText(draft, {})).not.toEqual(placedText(draft, held));
  });
});

describe('a record by numbers', () => {
  it('holds what it is given, by number, and nothing else', () => {
    const record = numbered([
      ['12', 'b'],
      ['3', 'a'],
      ['line', 'c'],
    ]);
    expect(Object.entries(record)).toEqual([
      ['3', 'a'],
      ['12', 'b'],
      ['line', 'c'],
    ]);
    expect(record).toEqual({ 3: 'a', 12: 'b', line: 'c' });
  });
});
