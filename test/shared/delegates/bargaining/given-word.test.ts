import { describe, expect, it } from 'vitest';
import { isGivenAlready, isOvertaken } from '../../../../shared/delegates/bargaining/given-word.ts';
import type { Act } from '../../../../shared/procedure/deals/act.ts';
import type { Deal } from '../../../../shared/procedure/deals/deal.ts';

const on = { kind: 'draft', draft: 'one' } as const;
const vote = (choice: 'yes' | 'no' | 'abstain' | 'notNo'): Act => ({ kind: 'vote', on, choice });

/** A deal in which AAA promises BBB something, and BBB something else where `theirs` is given. */
function deal(id: string, act: Act, change: Partial<Deal> = {}, theirs?: Act): Deal {
  const promised = (by: string, each: Act) =>
    ({ by, act: each, verdict: { kind: 'pending' } }) as const;
  return {
    id,
    by: 'BBB',
    to: ['AAA'],
    promises: [promised('AAA', act), ...(theirs === undefined ? [] : [promised('BBB', theirs)])],
    conditions: [],
    status: 'agreed',
    acceptedBy: ['AAA'],
    at: 0,
    ...change,
  };
}

/** Whether AAA, which has given its word on the first act, has given it already where the second is asked of it. */
function isGiven(first: Act, second: Act, change: Partial<Deal> = {}, theirs?: Act): boolean {
  const asked = deal('o2', second, { status: 'offered', acceptedBy: [] }, theirs);
  return isGivenAlready(asked, { o1: deal('o1', first, change), o2: asked }, 'AAA');
}

describe('a delegation that has given its word', () => {
  it('cannot give it again for what nobody can do beside it', () => {
    const speak = { kind: 'speakTo', issue: 'law' } as const;
    const pairs: readonly (readonly [Act, Act])[] = [
      [vote('yes'), vote('no')],
      [vote('notNo'), vote('yes')],
      [vote('yes'), { kind: 'stayAway', on }],
      [
        { kind: 'attend', on },
        { kind: 'stayAway', on },
      ],
      [
        { kind: 'sponsor', draft: 'one' },
        { kind: 'leave', draft: 'one' },
      ],
      [
        { kind: 'hold', paragraph: 'p1' },
        { kind: 'release', paragraph: 'p1' },
      ],
      [
        { ...speak, end: 'plus' },
        { ...speak, end: 'minus' },
      ],
      [
        { kind: 'stance', stance: 'join' },
        { kind: 'stance', stance: 'dissociate' },
      ],
    ];
    for (const [one, other] of pairs) {
      expect(isGiven(one, other), `${one.kind}, ${other.kind}`).toBe(true);
      expect(isGiven(other, one), `${other.kind}, ${one.kind}`).toBe(true);
    }
  });

  it('may give it for what goes with it', () => {
    expect(isGiven(vote('notNo'), { kind: 'stayAway', on })).toBe(false);
    expect(isGiven(vote('yes'), { kind: 'attend', on })).toBe(false);
    expect(
      isGiven({ kind: 'stance', stance: 'notObject' }, { kind: 'stance', stance: 'dissociate' }),
    ).toBe(false);
    expect(isGiven(vote('yes'), vote('yes'))).toBe(false);
  });

  it('sells no vote twice', () => {
    expect(isGiven(vote('yes'), vote('yes'), {}, { kind: 'sponsor', draft: 'two' })).toBe(true);
  });

  it('is bound by what it has said yes to while others have still to, and by what it has offered', () => {
    const waiting = { status: 'offered', to: ['AAA', 'CCC'] } as const;
    expect(isGiven(vote('yes'), vote('no'), { ...waiting, acceptedBy: ['AAA'] })).toBe(true);
    expect(isGiven(vote('yes'), vote('no'), { ...waiting, acceptedBy: ['CCC'] })).toBe(false);
    expect(isGiven(vote('yes'), vote('no'), { ...waiting, by: 'AAA', acceptedBy: [] })).toBe(true);
    expect(isGiven(vote('yes'), vote('no'), { status: 'declined' })).toBe(false);
  });
});

describe('a move by which a delegation meant to give its word', () => {
  const asked = deal('o2', vote('no'), { status: 'offered', acceptedBy: [] });
  const given = { o1: deal('o1', vote('yes')), o2: asked };
  const accept = { type: 'acceptDeal', deal: 'o2', means: true } as const;

  it('is overtaken where it has given it otherwise since', () => {
    expect(isOvertaken('AAA', accept, { deals: { o2: asked } }, { deals: given })).toBe(true);
    const promises = [{ by: 'AAA', act: vote('no') }];
    const offer = { type: 'offerDeal' as const, to: ['CCC'], promises };
    expect(isOvertaken('AAA', offer, {}, { deals: given })).toBe(true);
  });

  it('stands where nothing of that has come in between', () => {
    expect(isOvertaken('AAA', accept, { deals: given }, { deals: given })).toBe(false);
    expect(isOvertaken('AAA', accept, { deals: given }, { deals: { ...given } })).toBe(false);
    const decline = { type: 'declineDeal', deal: 'o2' } as const;
    expect(isOvertaken('AAA', decline, { deals: { o2: asked } }, { deals: given })).toBe(false);
  });
});
