import { describe, expect, test } from 'vitest';
import {
  baseOf,
  commandFor,
  firstProposal,
  isStale,
  isUntouched,
  onChoice,
  onParagraph,
  wordsOf,
} from '../../../../client/scene/texts/proposal.ts';
import {
  mergedWith,
  movedAfter,
  placesFor,
} from '../../../../client/scene/texts/two-paragraphs.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { inAction, seat } from '../../../fixtures/session.ts';

const { open, room } = inAction(contestedScenario());
const paragraphs = open.drafts[0]?.paragraphs ?? [];
const op1 = paragraphs.find(({ id }) => id === 'op1');
const op2 = paragraphs.find(({ id }) => id === 'op2');
const base = baseOf(room, 'one', op1);
const amend = { kind: 'amend', draft: 'one', paragraph: 'op1' } as const;

describe('the form for an amendment', () => {
  test('opens on the first wording that is ready, else on the paragraph’s own words', () => {
    expect(firstProposal(open, room, amend).choice).toBe('alternative:experts');
    expect(onParagraph(room, amend, op2)).toMatchObject({
      choice: 'own',
      text: op2?.text,
      stands: { forum: 1 },
    });
  });

  test('makes the move that was chosen', () => {
    const chosen = (choice: Parameters<typeof onChoice>[1]) =>
      commandFor(amend, paragraphs, [onChoice(op1, choice, base)]);
    expect(chosen('alternative:experts')).toMatchObject({
      type: 'proposeAmendment',
      changes: [{ kind: 'alternative', paragraph: 'op1', alternative: 'experts' }],
    });
    expect(chosen('delete')).toMatchObject({
      changes: [{ kind: 'delete', paragraph: 'op1' }],
    });
    expect(chosen('insert')).toMatchObject({
      changes: [{ kind: 'insert', after: 'op1', paragraphKind: 'OP' }],
    });
    expect(
      commandFor({ ...amend, kind: 'revise' }, paragraphs, [onChoice(op1, 'own', base)]),
    ).toMatchObject({
      type: 'reviseDraft',
      changes: [{ kind: 'replace', paragraph: 'op1' }],
    });
  });

  test('moves a paragraph to where it may stand, and says nothing until that is said', () => {
    if (op1 === undefined) throw new Error('The fixture has changed.');
    const form = onChoice(op1, 'move', base);
    expect(commandFor(amend, paragraphs, [form])).toBeUndefined();
    expect(placesFor(paragraphs, op1)).toContain('op2');
    expect(placesFor(paragraphs, op1)).not.toContain('pp1');
    expect(commandFor(amend, paragraphs, [movedAfter(form, 'op2')])).toMatchObject({
      changes: [{ kind: 'move', paragraph: 'op1', after: 'op2' }],
    });
  });

  test('makes two paragraphs one: the words of both, all that both mean, and the second goes', () => {
    if (op1 === undefined || op2 === undefined) throw new Error('The fixture has changed.');
    const form = mergedWith(room, 'one', onChoice(op1, 'merge', base), [op1, op2]);
    expect(form.stands).toEqual({ ...op2.stands, ...op1.stands });
    expect(form.text).toContain(op2.text);
    expect(commandFor(amend, paragraphs, [form])).toMatchObject({
      seen: { op1: 0, op2: 0 },
      changes: [
        { kind: 'replace', paragraph: 'op1' },
        { kind: 'delete', paragraph: 'op2' },
      ],
    });
  });

  test('shows the words that would be there, and none for a deletion', () => {
    expect(wordsOf(op1, onChoice(op1, 'alternative:experts', base))).toMatchObject({
      lead: 'Requests',
    });
    expect(wordsOf(op1, onChoice(op1, 'delete', base))).toBeUndefined();
  });

  test('names of each paragraph the version that was before whoever wrote, and knows when it is old', () => {
    const session = inAction(contestedScenario());
    const written = { ...onChoice(op1, 'own', base), text: 'to do more.' };
    expect(commandFor(amend, paragraphs, [written])).toMatchObject({ seen: { op1: 0 } });
    expect([isStale(session.room, amend, written), isUntouched(written)]).toEqual([false, false]);
    session.do(seat('AAA'), {
      type: 'reviseDraft',
      draft: 'one',
      changes: [{ kind: 'delete', paragraph: 'op1' }],
    });
    expect(isStale(session.room, amend, written)).toBe(true);
    expect(isStale(session.room, amend, onChoice(op1, 'insert', base))).toBe(false);
    expect(isUntouched(onChoice(op1, 'own', base))).toBe(true);
  });

  test('in a report takes own words, also such that begin without words for what they do', () => {
    const report = { kind: 'propose', draft: 'one', paragraph: 'op1' } as const;
    const written = { ...onChoice(op1, 'own', base), lead: '', text: 'Less is done.' };
    expect(commandFor(report, paragraphs, [written])).toMatchObject({
      type: 'proposeChange',
      seen: { op1: 0 },
      change: { kind: 'replace', words: { lead: '', text: 'Less is done.' } },
    });
  });

  test('in a report ends the heading of own words before a new sentence, and leaves any other opening', () => {
    const report = { kind: 'propose', draft: 'one', paragraph: 'op1' } as const;
    const leadOf = (lead: string, text: string) => {
      const written = { ...onChoice(op1, 'own', base), lead, text };
      const command = commandFor(report, paragraphs, [written]);
      return command?.type === 'proposeChange' && 'words' in command.change
        ? command.change.words.lead
        : undefined;
    };
    expect(leadOf('Help for all', 'States agree on it.')).toBe('Help for all.');
    expect(leadOf('Help for all:', 'States agree on it.')).toBe('Help for all:');
    expect(leadOf('States', 'agree on help for all.')).toBe('States');
    expect(leadOf('', 'States agree on it.')).toBe('');
  });
});
