import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { Command, SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { AskedChange } from '../../../shared/procedure/texts/schemas.ts';
import { withChanges } from '../../../shared/procedure/texts/text-changes.ts';
import { textOf, wholeText } from '../../../shared/procedure/texts/texts.ts';
import type { TextChange } from '../../../shared/procedure/texts/words.ts';
import { consensusScenario, inReading } from '../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';
import { ledgerOf } from '../../fixtures/texts.ts';

const report = consensusScenario();
const own = { lead: 'Decides', text: 'something more.', stands: {}, weight: 1 };
const cause = { fact: 1, at: 1, how: 'chair', by: [] } as const;

/** Some paragraphs moved, some added, one after another. */
const aStep = fc.record({ isMove: fc.boolean(), a: fc.nat(), b: fc.nat() });
const steps = fc.array(aStep, { maxLength: 12 });

const move = (paragraph: string, after: string) => ({ kind: 'move', paragraph, after }) as const;
const amend = (...changes: AskedChange[]): SeatCommand => ({
  type: 'proposeAmendment',
  draft: 'one',
  changes,
});
const revise = (...changes: AskedChange[]): SeatCommand => ({
  type: 'reviseDraft',
  draft: 'one',
  changes,
});
const propose = (paragraph: string, after: string): Command => ({
  type: 'proposeChange',
  draft: 'report',
  change: move(paragraph, after),
});
const order = ({ open, room }: TestSession, draft = 'one') =>
  textOf(open, room, draft).map(({ id }) => id);
const debating = () => new TestSession(contestedScenario()).enter('briefing', 'generalDebate');

interface Step {
  readonly isMove: boolean;
  readonly a: number;
  readonly b: number;
}

/** The order of a report after some paragraphs were added and moved, and after one more move. */
function stepped(drawn: readonly Step[], { a, b }: Step) {
  const room = drawn.reduce(made, inReading().room);
  const before = orderOf(room);
  const target = before[a % before.length] ?? '';
  const others = ['', ...before.filter((id) => id !== target)];
  const after = others[b % others.length] ?? '';
  return { before, target, after, now: orderOf(changed(room, move(target, after), '')) };
}

function made(room: Room, { isMove, a, b }: Step, index: number): Room {
  const now = orderOf(room);
  const target = now[a % now.length] ?? '';
  const after = now.filter((id) => id !== target)[b % (now.length - 1)] ?? '';
  return isMove
    ? changed(room, move(target, after), '')
    : changed(room, { kind: 'insert', after, paragraphKind: 'P', words: own }, `new-${index}`);
}

const changed = (room: Room, change: TextChange, id: string): Room => ({
  ...room,
  drafts: withChanges(
    report,
    room.drafts,
    'report',
    [change],
    () => cause,
    () => id,
  ),
});
const orderOf = (room: Room) => wholeText(report, room, 'report').map(({ id }) => id);

function behind(others: readonly string[], id: string, after: string): readonly string[] {
  const place = others.indexOf(after) + 1;
  return [...others.slice(0, place), id, ...others.slice(place)];
}

describe('a paragraph that is moved', () => {
  it('stands just behind the one that it is to follow, and all others keep their order', () => {
    fc.assert(
      fc.property(steps, aStep, (drawn, step) => {
        const { now, before, target, after } = stepped(drawn, step);
        const others = before.filter((id) => id !== target);
        expect(now).toEqual(behind(others, target, after));
      }),
      { numRuns: 200 },
    );
  });

  it('[AMD-3] moves by an amendment that is carried, or by its sponsors', () => {
    const before = order(debating());
    const [first = '', second = ''] = before.filter((id) => id.startsWith('op'));
    const revised = debating().do(seat('AAA'), revise(move(first, second)));
    expect(order(revised).indexOf(first)).toBe(before.indexOf(second));
    expect(ledgerOf(revised, 'one', first)).toMatchObject([{ did: 'move', how: 'revision' }]);

    const session = inAction(contestedScenario()).do(seat('AAD'), amend(move(first, second)));
    expect(order(session)).toEqual(before);
    expect(session.rule(seat('AAE'), amend(move(first, second)))).toBe('AMD-3');
  });

  it('[AMD-3] goes neither where it stands already, nor among paragraphs of another kind', () => {
    const session = debating();
    const [preamble = ''] = order(session);
    const operative = order(session).filter((id) => id.startsWith('op'));
    const [first = '', second = ''] = operative;
    const rule = (change: AskedChange) => session.rule(seat('AAD'), amend(change));
    expect(rule(move(second, first))).toBe('AMD-3');
    expect(rule(move(preamble, second))).toBe('AMD-3');
    expect(rule(move(second, 'nowhere'))).toBe('AMD-3');
    expect(rule(move(first, second))).toBe('allowed');
  });

  it('[AMD-5] has no words that a sub-amendment could change', () => {
    const session = debating();
    const [first = '', second = ''] = order(session).filter((id) => id.startsWith('op'));
    session.do(seat('AAD'), amend(move(first, second)));
    const words = { lead: 'Decides', text: 'otherwise.', stands: {} };
    expect(
      session.rule(seat('AAE'), {
        type: 'proposeSubAmendment',
        amendment: '1',
        change: '1',
        words,
      }),
    ).toBe('AMD-5');
  });

  it('[AMD-3] becomes one with another where an amendment rewords it and deletes that one', () => {
    const session = debating();
    const [first = '', second = ''] = order(session).filter((id) => id.startsWith('op'));
    const words = { lead: 'Decides', text: 'both.', stands: {} };
    session.do(
      seat('AAA'),
      revise({ kind: 'replace', paragraph: first, words }, { kind: 'delete', paragraph: second }),
    );
    expect(order(session)).not.toContain(second);
    expect(textOf(session.open, session.room, 'one').find(({ id }) => id === first)?.text).toBe(
      'both.',
    );
  });

  it('[CON-20] moves in a report as others accept, with no change of what it says', () => {
    const session = inReading();
    const before = order(session, 'report');
    const [first = '', second = ''] = before;
    session.do(seat('AAE'), propose(first, second));
    const [proposal] = Object.values(session.room.negotiation?.proposals ?? {});
    session.do(seat('AAF'), { type: 'acceptProposal', proposal: proposal?.id ?? '' });
    session.do(facilitator, { type: 'circulateText' });
    expect(order(session, 'report').slice(0, 2)).toEqual([second, first]);
  });

  it('[CON-20] is not proposed to stand where it does, or after what is not in the report', () => {
    const session = inReading();
    const [first = '', second = ''] = order(session, 'report');
    expect(session.rule(seat('AAE'), propose(second, first))).toBe('CON-20');
    expect(session.rule(seat('AAE'), propose(first, 'nowhere'))).toBe('CON-20');
    expect(session.rule(seat('AAE'), propose(first, second))).toBe('allowed');
  });
});
