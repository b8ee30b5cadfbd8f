import { describe, expect, it } from 'vitest';
import { distanceOf, votingOrder } from '../../../shared/procedure/amendments/amendment-order.ts';
import type { AskedChange } from '../../../shared/procedure/texts/schemas.ts';
import { newNumber } from '../../../shared/procedure/texts/text-changes.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, seat, type TestSession } from '../../fixtures/session.ts';

type Stands = Readonly<Record<string, number>>;

/** Other words for the paragraph that stands at `{ forum: 1, law: 1 }`. */
const reword = (stands: Stands, paragraph = 'op1'): AskedChange => ({
  kind: 'replace',
  paragraph,
  words: { lead: 'Decides', text: `words for ${JSON.stringify(stands)}.`, stands },
});
const remove = (paragraph: string): AskedChange => ({ kind: 'delete', paragraph });
const add = (stands: Stands): AskedChange => ({
  kind: 'insert',
  after: 'op2',
  paragraphKind: 'OP',
  words: { lead: 'Decides', text: 'more.', stands },
});

/** A session in which each of the changes has been proposed, by delegations in turn. */
function proposed(...changes: AskedChange[]): TestSession {
  const session = inAction(contestedScenario());
  const movers = ['AAD', 'AAE', 'AAF', 'AAG'];
  changes.forEach((change, index) => {
    const mover = seat(movers[index % movers.length] ?? 'AAD');
    session.do(mover, { type: 'proposeAmendment', draft: 'one', changes: [change] });
  });
  return session;
}

function distance(change: AskedChange) {
  const { open, room } = proposed(change);
  const amendment = room.amendments['1'];
  return amendment && distanceOf(open, room, amendment);
}

const order = ({ open, room }: TestSession) => votingOrder(open, room, 'one');

describe('how far an amendment is from the original', () => {
  it('[AMD-4] is told by what it does to the stands on the issues', () => {
    expect(distance(remove('op1'))).toEqual({ kind: 'delete', steps: 2, issue: 'forum' });
    expect(distance(reword({ forum: 1, law: -1 }))).toEqual({
      kind: 'reverse',
      steps: 2,
      issue: 'law',
    });
    expect(distance(reword({ forum: 2, law: 2 }))).toMatchObject({ kind: 'replace', steps: 2 });
    expect(distance(reword({ forum: 1 }))).toEqual({ kind: 'scope', steps: 1, issue: 'law' });
    expect(distance(reword({ forum: 1, law: 1 }))).toEqual({ kind: 'wording', steps: 0 });
    expect(distance(add({ law: 2 }))).toEqual({ kind: 'insert', steps: 2, issue: 'law' });
  });
});

describe('the order of voting that the rules propose', () => {
  it('[AMD-4] puts the furthest in substance first: delete, reverse, replace, scope, insert, wording', () => {
    const session = proposed(
      reword({ forum: 1, law: 1 }),
      add({ law: 2 }),
      reword({ forum: 1 }),
      reword({ forum: 2, law: 2 }),
      reword({ forum: 1, law: -2 }),
      remove('op1'),
    );
    expect(order(session)).toEqual(['6', '5', '4', '3', '2', '1']);
  });

  it('[AMD-4] among equals goes by steps, then by the text, then by submission', () => {
    const session = proposed(
      remove('op1'),
      remove('pp2'),
      remove('pp1'),
      reword({ forum: -1, law: 1 }),
      reword({ forum: -2, law: 1 }),
      reword({ forum: 1, law: -1 }),
    );
    expect(order(session)).toEqual(['1', '3', '2', '5', '4', '6']);
  });

  it('[AMD-4] keeps the Chair’s order, and gives an amendment that comes later its place by distance', () => {
    const session = proposed(reword({ forum: 1 }), reword({ forum: 2, law: 2 }));
    session.do(facilitator, { type: 'orderAmendments', draft: 'one', order: ['1', '2'] });
    session.do(seat('AAF'), { type: 'proposeAmendment', draft: 'one', changes: [remove('pp1')] });
    session.do(seat('AAG'), { type: 'proposeAmendment', draft: 'one', changes: [add({})] });
    expect(order(session)).toEqual(['1', '3', '2', '4']);
  });
});

describe('the number of a new paragraph', () => {
  it('[AMD-7] is that of the one before it, with bis, ter and so on, none twice', () => {
    const [draft] = contestedScenario().drafts;
    if (draft === undefined) throw new Error('The scenario has no draft.');
    expect(newNumber(draft, {}, 'OP', 'op1')).toBe('1 bis');
    const session = inAction(contestedScenario());
    const change = { ...add({}), after: 'op1' } as AskedChange;
    session.do(seat('AAA'), { type: 'reviseDraft', draft: 'one', changes: [change, change] });
    const paragraphs = session.room.drafts.one?.paragraphs ?? {};
    const added = Object.values(paragraphs).map((state) => state.added?.number);
    expect(added).toEqual(['1 bis', '1 ter']);
    expect(newNumber(draft, paragraphs, 'OP', 'revision-1-1')).toBe('1 quater');
    expect(newNumber(draft, {}, 'PP', '')).toBe('0 bis');
    expect(newNumber(draft, {}, 'OP', 'pp2')).toBe('0 bis');
  });
});
