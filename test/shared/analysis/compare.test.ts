import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBallots, differences, moversByRegion } from '../../../shared/analysis/compare.ts';
import type { BallotResult } from '../../../shared/procedure/kernel/room.ts';
import { anyTwoRolls } from './rolls.ts';
import { content, result, roomWith, scenario } from './small-scenario.ts';

const ours = (...results: BallotResult[]) =>
  compareBallots(scenario, roomWith(results), content).map((ballot) => ballot.ours);

/** The record with a motion to divide draft a, and a separate vote on one of its paragraphs. */
function divided() {
  const [whole] = content.record;
  if (whole === undefined) throw new Error('The small scenario has no record.');
  const motion = { ...whole, id: 'd1', subject: 'division' as const };
  const part = { ...whole, id: 'd2', subject: 'paragraph' as const, paragraph: 'op1' };
  return [motion, part, ...content.record];
}

describe('our ballots beside the record', () => {
  it('are listed stage by stage in the order of the agenda, each with its recorded vote', () => {
    const ballots = compareBallots(scenario, roomWith([]), content);
    expect(ballots.map(({ key }) => key)).toEqual(['first/a', 'first/b', 'plenary/a', 'plenary/b']);
    expect(ballots.map(({ recorded }) => recorded?.id)).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  it('hold the vote on the whole text beside the recorded vote on the whole, not on a part', () => {
    const ballots = compareBallots(scenario, roomWith([]), { record: divided() });
    const whole = ballots.find(({ key }) => key === 'first/a');
    expect(whole?.recorded?.id).toBe('r1');
  });

  it('hold the votes on dividing a text and on its parts before the vote on the whole', () => {
    const motion = {
      ...result({ stage: 0, draft: 'a', votes: 'yyn' }),
      subject: { kind: 'division' as const, draft: 'a' },
    };
    const part = (...ids: string[]) => ({
      ...result({ stage: 0, draft: 'a', votes: 'nny' }),
      subject: { kind: 'part' as const, draft: 'a', part: ids },
    });
    const room = roomWith([
      motion,
      part('op1'),
      part('op2', 'op3'),
      result({ stage: 0, draft: 'a', votes: 'yyy' }),
    ]);
    const ballots = compareBallots(scenario, room, { record: divided() });
    expect(
      ballots.slice(0, 4).map(({ key, recorded, ours }) => [key, recorded?.id, ours.kind]),
    ).toEqual([
      ['first/a/division', 'd1', 'roll'],
      ['first/a/op1', 'd2', 'roll'],
      ['first/a/op2+op3', undefined, 'roll'],
      ['first/a', 'r1', 'roll'],
    ]);
  });

  it('say why a separate vote of the record was not taken here', () => {
    const whole = result({ stage: 0, draft: 'a', votes: 'yyy' });
    const motion = (outcome: 'adopted' | 'rejected') => ({
      ...result({ stage: 0, draft: 'a', votes: 'yyn' }),
      subject: { kind: 'division' as const, draft: 'a' },
      outcome,
    });
    const part = {
      ...result({ stage: 0, draft: 'a', votes: 'nny' }),
      subject: { kind: 'part' as const, draft: 'a', part: ['op2'] },
    };
    const why = (...results: BallotResult[]) =>
      compareBallots(scenario, roomWith(results), { record: divided() })
        .filter(({ key }) => key === 'first/a/division' || key === 'first/a/op1')
        .map(({ ours: { kind, ...rest } }) => ('why' in rest ? rest.why : kind));
    expect(why(whole)).toEqual(['notAsked', 'notAsked']);
    expect(why(motion('rejected'), whole)).toEqual(['roll', 'notDivided']);
    expect(why(part, whole)).toEqual(['notContested', 'notAsked']);
    expect(why()).toEqual(['notReached', 'notReached']);
  });

  it('carry the roll where names were taken', () => {
    const [first] = ours(result({ stage: 0, draft: 'a', votes: 'yn-' }));
    expect(first).toMatchObject({
      kind: 'roll',
      tally: { yes: 1, no: 1, abstain: 0, absent: 1 },
    });
  });

  it('carry the count alone after a show of hands, those not voting among the absent', () => {
    const hands = { ...result({ stage: 0, draft: 'a' }), how: 'showOfHands' as const };
    const [first] = ours({
      ...hands,
      tally: { yes: 1, no: 0, abstain: 0, absent: 1, notVoting: 1 },
    });
    expect(first).toMatchObject({ kind: 'showOfHands', tally: { yes: 1, absent: 2 } });
  });

  it('say that a text was adopted without a vote', () => {
    const [first] = ours({ ...result({ stage: 0, draft: 'a' }), how: 'withoutVote' });
    expect(first).toMatchObject({ kind: 'withoutVote' });
  });

  it('take the second vote after a tie', () => {
    const [first] = ours(
      { ...result({ stage: 0, draft: 'a', votes: 'yn-' }), ballot: '1', outcome: 'tied' },
      { ...result({ stage: 0, draft: 'a', votes: 'yyn' }), ballot: '2', attempt: 2 },
    );
    expect(first).toMatchObject({ kind: 'roll', tally: { yes: 2, no: 1 } });
  });

  it('say why there was no vote: the body decided so', () => {
    const noVote: BallotResult = {
      ...result({ stage: 0, draft: 'b', votes: 'yyn' }),
      subject: { kind: 'noVote', draft: 'b', mover: 'AAA' },
    };
    const decided = ours(noVote);
    expect(decided[1]).toEqual({ kind: 'notHeld', why: 'decidedNotToVote' });
    expect(decided[3]).toEqual({ kind: 'notHeld', why: 'notRecommended' });
  });

  it('say why there was no vote: the motion not to vote failed, and the session ended first', () => {
    const failed: BallotResult = {
      ...result({ stage: 0, draft: 'b', votes: 'nny' }),
      outcome: 'rejected',
      subject: { kind: 'noVote', draft: 'b', mover: 'AAA' },
    };
    expect(ours(failed)[1]).toEqual({ kind: 'notHeld', why: 'notReached' });
  });

  it('say why there was no vote: the text had failed in committee', () => {
    const lost = {
      ...result({ stage: 0, draft: 'a', votes: 'nny' }),
      outcome: 'rejected' as const,
    };
    expect(ours(lost)[2]).toEqual({ kind: 'notHeld', why: 'notRecommended' });
  });
});

describe('the states that voted otherwise', () => {
  it('are exactly those whose two votes are not the same', () => {
    fc.assert(
      fc.property(anyTwoRolls, ({ delegations, one, other }) => {
        const found = differences(
          { votes: one, reconstructed: false },
          other,
          delegations,
          () => 'computer',
        );
        const expected = delegations.filter(({ id }) => one[id] !== other[id]).map(({ id }) => id);
        expect(found.map(({ seat }) => seat).sort()).toEqual(expected.sort());
        for (const each of found) expect(each.recorded).not.toBe(each.ours);
      }),
    );
  });

  it('are counted once each in their regions', () => {
    fc.assert(
      fc.property(anyTwoRolls, ({ delegations, one, other }) => {
        const recorded = { votes: one, reconstructed: false };
        const found = differences(recorded, other, delegations, () => 'computer');
        const moves = moversByRegion(found, delegations);
        expect(moves.reduce((sum, { seats }) => sum + seats, 0)).toBe(found.length);
      }),
    );
  });

  it('put people before the computer, and the longest way gone first', () => {
    const delegations = ['A', 'B', 'C'].map((id) => ({ id }));
    const recorded = { votes: { A: 'yes', B: 'yes', C: 'yes' }, reconstructed: true } as const;
    const found = differences(
      recorded,
      { A: 'abstain', B: 'no', C: 'absent' },
      delegations,
      (seat) => (seat === 'C' ? 'person' : 'computer'),
    );
    expect(found.map(({ seat }) => seat)).toEqual(['C', 'B', 'A']);
    expect(found.every(({ reconstructed }) => reconstructed)).toBe(true);
  });
});
