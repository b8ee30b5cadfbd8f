import { describe, expect, test } from 'vitest';
import { stageModelFromViews } from '../../../../client/scene/model/stage-model-from-views.ts';
import { whereItStands } from '../../../../client/scene/now/where-it-stands.ts';
import { amendmentInAction, differenceAsked } from '../../../../client/scene/texts/amendments.ts';
import { markedText } from '../../../../client/scene/texts/marked-text.ts';
import type { AskedChange } from '../../../../shared/procedure/texts/schemas.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { facilitator, inAction, seat, type TestSession } from '../../../fixtures/session.ts';

const reword: AskedChange = {
  kind: 'replace',
  paragraph: 'op1',
  words: { lead: 'Decides', text: 'to do less.', stands: { forum: -1 } },
};
const insert: AskedChange = {
  kind: 'insert',
  after: 'op2',
  paragraphKind: 'OP',
  words: { lead: 'Decides', text: 'more.', stands: {} },
};
const proposed = (...changes: AskedChange[]): TestSession =>
  changes.reduce(
    (session, change) =>
      session.do(seat('AAD'), { type: 'proposeAmendment', draft: 'one', changes: [change] }),
    inAction(contestedScenario()),
  );
const marks = ({ open, room }: TestSession) =>
  markedText(open, room, 'one').map(({ paragraph, changed }) => [
    paragraph.id,
    changed && [changed.kind, changed.by.how, changed.by.by.join(), changed.by.amendment].join(' '),
  ]);

describe('the text with what play has changed', () => {
  test('is as tabled while nothing has changed', () => {
    expect(marks(proposed(reword)).every(([, changed]) => changed === undefined)).toBe(true);
  });

  test('says of each changed paragraph which amendment did it, and keeps those taken out', () => {
    const session = proposed(reword, insert, { kind: 'delete', paragraph: 'pp1' });
    for (let count = 0; count < 3; count += 1) session.ballot({ AAD: 'yes' });
    expect(marks(session)).toEqual([
      ['pp1', 'delete amendment AAD 3'],
      ['pp2', undefined],
      ['op1', 'replace amendment AAD 1'],
      ['op2', undefined],
      ['amendment-2', 'insert amendment AAD 2'],
    ]);
  });

  test('tells a revision by the leader and a separate vote from amendments', () => {
    const session = inAction(contestedScenario())
      .do(seat('AAA'), { type: 'reviseDraft', draft: 'one', changes: [reword] })
      .do(seat('AAD'), { type: 'requestDivision', draft: 'one', parts: [['op2']] })
      .do(facilitator, { type: 'grantDivision' })
      .ballot({ AAD: 'no' });
    expect(marks(session).slice(2)).toEqual([
      ['op1', 'replace revision AAA '],
      ['op2', 'delete separateVote AAD '],
    ]);
  });
});

describe('the amendment that is next', () => {
  test('once decided, tells what falls with it', () => {
    const session = proposed(reword, { kind: 'delete', paragraph: 'op1' });
    session.openVoting().cast({ AAD: 'yes' });
    session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
    expect(whereItStands(session.open, session.room)).toBe(
      'Rule 130: amendment 1 falls with this decision; no other amendment to come; then ONE as it now reads',
    );
  });

  test('is named with what it does, what it changes and what is still to come', () => {
    const session = proposed(reword, insert);
    expect(amendmentInAction(session.room)?.id).toBe('1');
    expect(whereItStands(session.open, session.room)).toBe(
      'Rule 130: other words for OP1; one more amendment to come; then ONE as it then reads',
    );
    const { decision } = stageModelFromViews({
      scenario: session.open,
      room: session.room,
      names: new Map(session.open.delegations.map((delegation) => [delegation.id, delegation])),
      own: undefined,
      reducedMotion: true,
    });
    expect(decision).toMatchObject({ kind: 'paragraph', footer: 'Amendment 1 by AAD' });
    const amendment = session.room.amendments['1'];
    expect(amendment && differenceAsked(session.open, session.room, { amendment })).toEqual([
      { kind: 'same', text: 'Decides to do ' },
      { kind: 'deleted', text: 'what one does' },
      { kind: 'same', text: ' ' },
      { kind: 'inserted', text: 'less' },
      { kind: 'same', text: '.' },
    ]);
  });
});
