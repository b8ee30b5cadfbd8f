import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countVotes,
  outcomeOf,
  quorumToDebate,
  quorumToDecide,
  simpleMajority,
  twoThirdsMajority,
} from '../../../shared/procedure/kernel/majority.ts';

/** A tie loses, as in a committee and at the second vote of a plenary. */
const inCommittee = { majority: 'simple', isVotedAgain: false } as const;
const inPlenary = { majority: 'simple', isVotedAgain: true } as const;

describe('majorities', () => {
  it('[MAJ-1] a proposal needs more votes for than against', () => {
    expect(simpleMajority({ yes: 57, no: 31 })).toBe(true);
    expect(simpleMajority({ yes: 2, no: 1 })).toBe(true);
    expect(simpleMajority({ yes: 0, no: 0 })).toBe(false);
    expect(simpleMajority({ yes: 1, no: 2 })).toBe(false);
  });

  it('[MAJ-2] a tie loses in committee', () => {
    expect(outcomeOf({ yes: 10, no: 10 }, inCommittee)).toBe('rejected');
  });

  it('[MAJ-3] a tie in plenary is voted on again, and a second tie loses', () => {
    expect(outcomeOf({ yes: 10, no: 10 }, inPlenary)).toBe('tied');
    expect(outcomeOf({ yes: 10, no: 10 }, inCommittee)).toBe('rejected');
    expect(outcomeOf({ yes: 0, no: 0 }, inPlenary)).toBe('rejected');
  });

  it('[MAJ-7] 66 to 34 is not two thirds, 67 to 33 is, and nobody voting is not', () => {
    expect(twoThirdsMajority({ yes: 66, no: 34 })).toBe(false);
    expect(twoThirdsMajority({ yes: 67, no: 33 })).toBe(true);
    expect(twoThirdsMajority({ yes: 60, no: 31 })).toBe(false);
    expect(twoThirdsMajority({ yes: 62, no: 31 })).toBe(true);
    expect(twoThirdsMajority({ yes: 0, no: 0 })).toBe(false);
  });

  it('[MAJ-6] 193 members open a meeting with 49 in committee and 65 in plenary', () => {
    expect(quorumToDebate(193, 'first-committee')).toBe(49);
    expect(quorumToDebate(193, 'plenary')).toBe(65);
    expect(quorumToDebate(20, 'first-committee')).toBe(5);
    expect(quorumToDebate(20, 'plenary')).toBe(7);
  });

  it('[MAJ-5] 193 members decide with 97 in the room, 20 with 11', () => {
    expect(quorumToDecide(193)).toBe(97);
    expect(quorumToDecide(20)).toBe(11);
  });

  it('[MAJ-4] abstaining, not voting and absent are counted apart', () => {
    const tally = countVotes(
      ['A', 'B', 'C', 'D', 'E'],
      { A: 'yes', B: 'abstain', C: 'no' },
      { D: true },
    );
    expect(tally).toEqual({ yes: 1, no: 1, abstain: 1, notVoting: 1, absent: 1 });
  });

  it('[MAJ-4] abstentions and empty chairs never move a result', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (yes, no) => {
        expect(outcomeOf({ yes, no }, inCommittee)).toBe(yes > no ? 'adopted' : 'rejected');
      }),
    );
  });
});
