import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completeTally,
  countVotes,
  reconstructVotes,
  type SeatEvidence,
} from '../../../shared/scenario/reconstruct.ts';
import type { RecordedVote } from '../../../shared/scenario/scenario.ts';

function seat(name: string, known: RecordedVote, own: Partial<SeatEvidence> = {}): SeatEvidence {
  return { seat: name, known, utility: 0, attendance: 0.9, ...own };
}

describe('filling in a ballot of which only totals are known', () => {
  it('changes nothing when the known votes already meet the totals', () => {
    const seats = [seat('AAA', 'yes'), seat('BBB', 'no'), seat('CCC', 'absent')];
    expect(reconstructVotes(seats, { yes: 1, no: 1, abstain: 0, absent: 1 })).toEqual({
      AAA: 'yes',
      BBB: 'no',
      CCC: 'absent',
    });
  });

  it('leaves empty the chairs of those who attend least', () => {
    const seats = [seat('AAA', 'yes'), seat('BBB', 'yes', { attendance: 0.5 }), seat('CCC', 'yes')];
    expect(reconstructVotes(seats, { yes: 2, no: 0, abstain: 0, absent: 1 }).BBB).toBe('absent');
  });

  it('moves those whom the model sees nearest to the other choice', () => {
    const seats = [seat('AAA', 'yes', { utility: 1 }), seat('BBB', 'yes', { utility: 0.2 })];
    expect(reconstructVotes(seats, { yes: 1, no: 0, abstain: 1, absent: 0 }).BBB).toBe('abstain');
  });

  it('never turns a sponsor away from its own text', () => {
    const seats = [
      seat('AAA', 'yes', { bound: 'yes', attendance: 0, utility: -1 }),
      seat('BBB', 'yes', { utility: 2, attendance: 1 }),
    ];
    const votes = reconstructVotes(seats, { yes: 1, no: 1, abstain: 0, absent: 0 });
    expect(votes).toEqual({ AAA: 'yes', BBB: 'no' });
  });

  it('goes by way of abstention rather than turning a no into a yes', () => {
    const seats = [seat('AAA', 'no'), seat('BBB', 'abstain'), seat('CCC', 'yes')];
    expect(reconstructVotes(seats, { yes: 2, no: 0, abstain: 1, absent: 0 })).toEqual({
      AAA: 'abstain',
      BBB: 'yes',
      CCC: 'yes',
    });
  });

  it('meets any totals exactly', () => {
    const vote = fc.constantFrom<RecordedVote>('yes', 'no', 'abstain', 'absent');
    const pairs = fc.array(fc.tuple(vote, vote, fc.double({ min: -1, max: 1, noNaN: true })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const seats = drawn.map(([known, , utility], index) =>
          seat(`S${index}`, known, { utility }),
        );
        const totals = countVotes(drawn.map(([, wanted]) => wanted));
        const votes = reconstructVotes(seats, totals);
        expect(countVotes(Object.values(votes))).toEqual(totals);
      }),
    );
  });

  it('refuses totals that do not add up to the seats', () => {
    expect(() =>
      reconstructVotes([seat('AAA', 'yes')], { yes: 2, no: 0, abstain: 0, absent: 0 }),
    ).toThrow(RangeError);
  });
});

describe('a tally with figures missing', () => {
  const other = { yes: 138, no: 12, abstain: 16, absent: 27 };

  it('keeps the abstentions of the other ballot', () => {
    expect(completeTally({ yes: 139, no: 11 }, other, 193)).toEqual({
      yes: 139,
      no: 11,
      abstain: 16,
      absent: 27,
    });
  });

  it('takes known figures as they are', () => {
    expect(completeTally({ yes: 109, no: 45, abstain: 16 }, other, 193).absent).toBe(23);
    expect(completeTally({ yes: 100, no: 50, absent: 3 }, other, 193).abstain).toBe(40);
  });

  it('never names more abstentions than seats are left', () => {
    expect(completeTally({ yes: 180, no: 10 }, other, 193)).toMatchObject({
      abstain: 3,
      absent: 0,
    });
  });
});
