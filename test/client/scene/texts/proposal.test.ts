import { describe, expect, test } from 'vitest';
import {
  commandFor,
  firstProposal,
  onChoice,
  onParagraph,
  wordsOf,
} from '../../../../client/scene/texts/proposal.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { inAction } from '../../../fixtures/session.ts';

const { open, room } = inAction(contestedScenario());
const paragraphs = open.drafts[0]?.paragraphs ?? [];
const op1 = paragraphs.find(({ id }) => id === 'op1');
const op2 = paragraphs.find(({ id }) => id === 'op2');
const amend = { kind: 'amend', draft: 'one', paragraph: 'op1' } as const;

describe('the form for an amendment', () => {
  test('opens on the first wording that is ready, else on the paragraph’s own words', () => {
    expect(firstProposal(open, room, amend).choice).toBe('alternative:experts');
    expect(onParagraph(op2)).toMatchObject({
      choice: 'own',
      text: op2?.text,
      stands: { forum: 1 },
    });
  });

  test('makes the move that was chosen', () => {
    const chosen = (choice: Parameters<typeof onChoice>[1]) =>
      commandFor(amend, paragraphs, [onChoice(op1, choice)]);
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
      commandFor({ ...amend, kind: 'revise' }, paragraphs, [onChoice(op1, 'own')]),
    ).toMatchObject({
      type: 'reviseDraft',
      changes: [{ kind: 'replace', paragraph: 'op1' }],
    });
  });

  test('shows the words that would be there, and none for a deletion', () => {
    expect(wordsOf(op1, onChoice(op1, 'alternative:experts'))).toMatchObject({ lead: 'Requests' });
    expect(wordsOf(op1, onChoice(op1, 'delete'))).toBeUndefined();
  });
});
