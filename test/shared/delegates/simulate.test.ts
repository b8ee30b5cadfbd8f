import { describe, expect, it } from 'vitest';
import { adviseVote } from '../../../shared/delegates/advice.ts';
import { dice } from '../../../shared/delegates/dice.ts';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { isComputerPlayed } from '../../../shared/procedure/kernel/membership.ts';
import { sightOf } from '../../../shared/procedure/kernel/sight.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { contestedScenario, recordedVote, smallScenario } from '../../fixtures/scenario.ts';
import { inAction, seat } from '../../fixtures/session.ts';

const LETTERS = { yes: 'y', no: 'n', abstain: 'a', absent: '-' };

describe('a session left to the computer', () => {
  const scenario = smallScenario(20);
  const recorded = scenario.delegations.map((_, index) => LETTERS[recordedVote(index)]).join('');

  it('[SEA-1] gives the record, seat by seat, for every seed', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { state } = simulate(scenario, seed);
      expect(Object.values(state.room.results).map(({ votes }) => votes)).toEqual([
        recorded,
        recorded,
        recorded,
        recorded,
      ]);
    }
  });

  it('[LOG-1] is the same for the same seed, and another for another', () => {
    expect(simulate(scenario, 7).facts).toEqual(simulate(scenario, 7).facts);
    expect(simulate(scenario, 7).facts).not.toEqual(simulate(scenario, 8).facts);
  });

  it('[BAL-1] does not let a contested text pass in silence', () => {
    const { state } = simulate(scenario, 3, { method: 'askConsensus' });
    for (const result of Object.values(state.room.results)) expect(result.how).toBe('recorded');
  });

  it('[BAL-7] answers a roll call', () => {
    const { state } = simulate(scenario, 3, { method: 'rollCall' });
    expect(state.room.results['plenary-one']?.votes).toBe(recorded);
  });
});

describe('a computer-played delegation', () => {
  const scenario = smallScenario(10);

  it('[SEA-6] leaves a seat alone that a person holds, and covers one that was dropped', () => {
    const session = inAction(scenario).seatPerson('ada', 'AAB');
    expect(isComputerPlayed(session.room, 'AAB')).toBe(false);
    session.do({ kind: 'door' }, { type: 'drop', person: 'ada' });
    expect(isComputerPlayed(session.room, 'AAB')).toBe(false);
    session.wait(60_000);
    expect(isComputerPlayed(session.room, 'AAB')).toBe(true);
  });

  it('[BAL-2] does not vote again for a seat that has voted', () => {
    const session = inAction(scenario).openVoting().cast({ AAB: 'no' });
    const plan = (id: string) =>
      planMoves(session.open, sightOf(session.state, seat(id)), seatContent(scenario, id), 1).map(
        ({ command }) => command,
      );
    expect(plan('AAB')).toEqual([]);
    expect(plan('AAA')).toEqual([
      { type: 'castVote', choice: 'yes', about: session.room.ballot?.id },
    ]);
  });

  it('[DRA-6] votes against leaving a draft without a vote when it wants the draft', () => {
    const session = inAction(scenario);
    const subject = { kind: 'noVote', draft: 'two', mover: 'AAC' } as const;
    const advice = (id: string) =>
      adviseVote(session.open, session.room, seatContent(scenario, id), subject).choice;
    expect([advice('AAA'), advice('AAC'), advice('AAD')]).toEqual(['no', 'yes', 'abstain']);
  });

  it('throws dice that depend on the seed and the matter alone, spread evenly', () => {
    expect(dice(1, 'EST', 'vote')).toBe(dice(1, 'EST', 'vote'));
    const throws = Array.from({ length: 1_000 }, (_, seed) => dice(seed, 'EST'));
    expect(throws.every((value) => value >= 0 && value < 1)).toBe(true);
    const mean = throws.reduce((sum, value) => sum + value, 0) / throws.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });
});

describe('the vote on an amendment', () => {
  it('[AMD-7] follows what the change brings; who does not care stands by the text', () => {
    const neighbours = contestedScenario();
    // None of the sponsors is a neighbour of the delegation that is asked.
    const delegations = neighbours.delegations.map((each) =>
      ['AAE', 'AAF', 'AAG'].includes(each.id)
        ? { ...each, region: 'eastern-european' as const }
        : each,
    );
    const scenario = { ...neighbours, delegations };
    const session = inAction(scenario).do(seat('AAD'), {
      type: 'proposeAmendment',
      draft: 'one',
      changes: [{ kind: 'alternative', paragraph: 'op1', alternative: 'experts' }],
    });
    const adviceFor = (stand: number, salience: number) => {
      const content = { ...seatContent(scenario, 'AAG'), anchors: {} };
      const forum = { stand, salience, confidence: 'high' as const, sources: ['source'] };
      const instructions = { ...content.instructions, positions: { forum } };
      const subject = { kind: 'amendment' as const, draft: 'one', amendment: '1' };
      return adviseVote(session.open, session.room, { ...content, instructions }, subject).choice;
    };
    expect(adviceFor(-2, 3)).toBe('yes');
    expect(adviceFor(1, 2)).toBe('no');
    expect(adviceFor(1, 0)).toBe('no');
  });

  it('[AMD-7] is cast by every delegation that the computer plays, and the text follows', () => {
    const session = inAction(contestedScenario(), { chair: 'facilitator' })
      .do(seat('AAD'), {
        type: 'proposeAmendment',
        draft: 'one',
        changes: [{ kind: 'delete', paragraph: 'pp1' }],
      })
      .openVoting();
    for (const { id } of session.open.delegations) {
      const knowledge = seatContent(session.scenario, id);
      for (const { command } of planMoves(session.open, { room: session.room }, knowledge, 1)) {
        session.do(seat(id), command);
      }
    }
    // Who is away for the text is away here too; the others stand to it as they stand to the whole.
    expect(session.room.lights).toEqual({
      AAA: 'no',
      AAB: 'no',
      AAC: 'yes',
      AAD: 'yes',
      AAE: 'no',
      AAG: 'no',
    });
  });
});
