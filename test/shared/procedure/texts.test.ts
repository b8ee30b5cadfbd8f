import { describe, expect, it } from 'vitest';
import type { DraftStanding } from '../../../shared/procedure/kernel/room.ts';
import { symbolOf, textOf } from '../../../shared/procedure/texts/texts.ts';
import type { Wording } from '../../../shared/procedure/texts/words.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { smallScenario } from '../../fixtures/scenario.ts';

const scenario: PublicScenario = smallScenario();

/** The drafts of a room in which draft one stands like this. */
function drafts(standing: Partial<DraftStanding>) {
  const fresh: DraftStanding = {
    status: 'circulated',
    joined: [],
    left: [],
    signatories: [],
    dropped: [],
    wording: {},
    revision: 0,
  };
  return { drafts: { one: { ...fresh, ...standing } } };
}

const words = (text: string): Wording => ({ lead: 'Decides', text, stands: {}, weight: 2 });
const added = (text: string, after: string): Wording => ({
  ...words(text),
  added: { kind: 'OP', number: '1 bis', after },
});
const text = (standing: Partial<DraftStanding>) =>
  textOf(scenario, drafts(standing), 'one').map((paragraph) => paragraph.text);

describe('the text of a draft', () => {
  it('is the text as tabled until something changes it', () => {
    expect(text({})).toEqual(['to do what one does.']);
  });

  it('reads as it was reworded', () => {
    expect(text({ wording: { 'one-op1': words('to wait.') } })).toEqual(['to wait.']);
  });

  it('has new paragraphs after those that they follow', () => {
    const wording = {
      a: added('first', ''),
      b: added('after the first', 'a'),
      c: added('last', 'one-op1'),
    };
    expect(text({ wording })).toEqual(['first', 'after the first', 'to do what one does.', 'last']);
  });

  it('keeps a new paragraph where the one that it follows has been taken out', () => {
    const standing = { wording: { c: added('left', 'one-op1') }, dropped: ['one-op1'] };
    expect(text(standing)).toEqual(['left']);
  });

  it('carries a symbol that counts its revisions', () => {
    const tabled = symbolOf(scenario, drafts({}), 'one');
    expect(symbolOf(scenario, drafts({ revision: 1 }), 'one')).toBe(`${tabled}/Rev.1`);
    const before = {
      ...scenario,
      drafts: scenario.drafts.map((draft) => ({ ...draft, symbol: 'A/C.1/73/L.27/Rev.1' })),
    };
    expect(symbolOf(before, drafts({ revision: 2 }), 'one')).toBe('A/C.1/73/L.27/Rev.3');
  });
});
