import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import type { Posture, ShadowModel } from '../../../shared/scenario/scenario.ts';
import {
  countPostures,
  dilemmaOf,
  interestParts,
  type PosturesTaken,
  stabilityAfter,
  sumOfParts,
  worthOfPosture,
} from '../../../shared/scenario/shadow-model.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { withShadow } from '../../fixtures/shadow.ts';

const SHIPPED = ['gge-2017', 'ga-2018', 'ga-2020', 'oewg-2021'].map((id) =>
  loadScenario('scenarios', id),
);

function modelOf({ shadow }: { readonly shadow?: ShadowModel }): ShadowModel {
  if (shadow === undefined) throw new Error('The scenario has no shadow.');
  return shadow;
}

const posture = fc.constantFrom<Posture>('restrain', 'prepare', 'operate');

describe.each(SHIPPED)('the shadow of $id', (scenario) => {
  const model = modelOf(scenario);
  const members = scenario.delegations.filter(({ role }) => role === 'member').length;

  it('is a dilemma: to prepare is better for each alone, and worse for all where all do', () => {
    const { alone, all } = dilemmaOf(model, members);
    expect(alone).toBeGreaterThan(0);
    expect(all).toBeLessThan(0);
  });

  it('pays each seat for preparing, whatever the others restrain from or prepare', () => {
    fc.assert(
      fc.property(fc.nat(members - 1), (preparing) => {
        const peers: PosturesTaken = {
          restrain: members - 1 - preparing,
          prepare: preparing,
          operate: 0,
        };
        expect(worthOfPosture(model, 'prepare', peers)).toBeGreaterThan(
          worthOfPosture(model, 'restrain', peers),
        );
      }),
    );
  });

  it('is calmer, and every delegation better off, where all restrain than where all prepare', () => {
    const all = (taken: Posture) => Array.from({ length: members }, () => taken);
    const calm = stabilityAfter(model, 60, countPostures(all('restrain')), 0);
    const armed = stabilityAfter(model, 60, countPostures(all('prepare')), 0);
    expect(calm).toBeGreaterThan(60);
    expect(armed).toBeLessThan(60);
    const each = (taken: Posture, moved: number) =>
      sumOfParts(
        interestParts(model, { posture: taken, struck: 0, named: 0, againstNorm: 0 }, moved),
      );
    expect(each('restrain', calm - 60)).toBeGreaterThan(each('prepare', armed - 60));
  });

  it('moves no issue by more than one, and names no state in what happens', () => {
    for (const { title, text, moves } of model.incidents) {
      expect(moves.length).toBeGreaterThan(0);
      for (const { name, shortName } of scenario.delegations) {
        expect(`${title} ${text}`).not.toContain(name);
        expect(`${title} ${text}`).not.toContain(shortName);
      }
    }
  });
});

describe('the two meters', () => {
  const model = modelOf(withShadow(smallScenario()));

  it('[SHA-6] collective stability stays within 0 and 100, and falls with every incident', () => {
    const inPlay = fc.array(posture, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(inPlay, fc.nat(100), fc.nat(5), (taken, before, incidents) => {
        const after = stabilityAfter(model, before, countPostures(taken), incidents);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(100);
        expect(
          stabilityAfter(model, before, countPostures(taken), incidents + 1),
        ).toBeLessThanOrEqual(after);
      }),
    );
  });

  it('[SHA-6] national interest is what the posture pays, less what strikes and names, and its part of what all win or lose', () => {
    const parts = interestParts(
      model,
      { posture: 'operate', struck: 1, named: 2, againstNorm: 1 },
      -8,
    );
    expect(parts).toEqual({ paid: 6, struck: -5, named: -30, shared: -4 });
    expect(sumOfParts(parts)).toBe(-33);
  });

  it('[SHA-6] nobody gains by what nobody did', () => {
    expect(stabilityAfter(model, 60, countPostures([]), 0)).toBe(60);
  });
});

describe('with nobody at the table', () => {
  it('[SHA-7] the recorded votes of 2018 come out under the shadow as without it', () => {
    const scenario = loadScenario('scenarios', 'ga-2018');
    const votes = (shadow: 'on' | 'off') =>
      Object.values(simulate(scenario, 3, { shadow }).state.room.results).map(
        (result) => result.votes,
      );
    expect(votes('on')).toEqual(votes('off'));
    expect(votes('on')).toHaveLength(4);
  }, 60_000);

  it('[SHA-7] the group of 2017 ends without a report, by the same three, whatever happens', () => {
    const scenario = loadScenario('scenarios', 'gge-2017');
    const played = Array.from({ length: 8 }, (_, seed) => simulate(scenario, seed).state.room);
    expect(
      played.some(({ shadow }) =>
        Object.values(shadow?.rounds ?? {}).some(({ incidents }) => incidents.length > 0),
      ),
    ).toBe(true);
    for (const { outcomes } of played) {
      expect(Object.values(outcomes)).toMatchObject([
        { tier: 'none', blockedBy: ['CHN', 'CUB', 'RUS'] },
      ]);
    }
  }, 60_000);
});
