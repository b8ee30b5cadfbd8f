import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { withLength, withPeopleAt } from '../../../shared/planning/by-hand.ts';
import { planClass } from '../../../shared/planning/class-plan.ts';
import { goalsOf } from '../../../shared/planning/goals.ts';
import { debriefFloor, runLength } from '../../../shared/planning/phase-plan.ts';
import { plannedSteps } from '../../../shared/planning/plan-steps.ts';
import { MOST_AT_A_SEAT } from '../../../shared/procedure/kernel/class-plan.ts';
import { publicContent } from '../../../shared/views/content.ts';

const scenarios = ['ga-2018', 'ga-2020', 'gge-2017', 'oewg-2021'].map((id) =>
  publicContent(loadScenario('scenarios', id)),
);

const question = fc.record({
  scenario: fc.constantFrom(...scenarios),
  minutes: fc.integer({ min: 20, max: 240 }),
  people: fc.integer({ min: 1, max: 400 }),
  goal: fc.nat({ max: 2 }),
  sharing: fc.constantFrom('alone' as const, 'pairs' as const, 'asItFits' as const),
});

const planned = fc.record({ asked: question }).map(({ asked: { scenario, goal, ...asked } }) => ({
  scenario,
  asked,
  plan: planClass(scenario, { ...asked, goal: goalsOf(scenario)[goal]?.id ?? '' }),
}));

describe('the plan of a class', () => {
  it('leaves nobody without a role, seats nobody twice and crowds no seat', () => {
    fc.assert(
      fc.property(planned, ({ asked, plan }) => {
        const seated = plan.places.reduce((sum, { people }) => sum + people, 0);
        expect(seated + plan.press).toBe(asked.people);
        expect(new Set(plan.places.map(({ seat }) => seat)).size).toBe(plan.places.length);
        for (const { people } of plan.places) {
          expect(people).toBeGreaterThanOrEqual(1);
          expect(people).toBeLessThanOrEqual(MOST_AT_A_SEAT);
        }
      }),
    );
  });

  it('makes nobody the press while a seat has room', () => {
    fc.assert(
      fc.property(planned, ({ plan }) => {
        const hasRoom = plan.places.some(({ people }) => people < MOST_AT_A_SEAT);
        expect(plan.press > 0 && hasRoom).toBe(false);
      }),
    );
  });

  it('keeps the debrief its floor and no more than SES-12 keeps for it, and fills the lesson', () => {
    fc.assert(
      fc.property(planned, ({ scenario, asked, plan }) => {
        expect(plan.lengths.debrief).toBeGreaterThanOrEqual(debriefFloor(plan.hour));
        expect(plan.lengths.debrief).toBeLessThanOrEqual(plan.hour * 0.3 + 0.001);
        const whole = plan.joining + runLength(plan.lengths, scenario.stages);
        expect(whole).toBeCloseTo(asked.minutes, 5);
        for (const length of Object.values(plan.lengths)) expect(length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives the phase that its goal leans on more than another goal does', () => {
    const [scenario] = scenarios;
    if (scenario === undefined) throw new Error('no scenario');
    const lengths = (goal: string) =>
      planClass(scenario, { minutes: 50, people: 31, goal }).lengths;
    expect(lengths('bargain-words').informals).toBeGreaterThan(lengths('two-poles').informals);
    expect(lengths('two-poles').action).toBeGreaterThan(lengths('bargain-words').action);
  });

  it('seats a class of 31: each core seat, and one of the leaders twice', () => {
    const [scenario] = scenarios;
    if (scenario === undefined) throw new Error('no scenario');
    const { places, computer } = planClass(scenario, { minutes: 50, people: 31 });
    expect(places[0]).toEqual({ seat: 'RUS', people: 2 });
    expect(places).toHaveLength(30);
    expect(new Set(places.map(({ seat }) => seat))).toEqual(new Set(scenario.coreSeats));
    expect(computer).toBe(163);
  });

  it('says so where the votes will hardly fit, and where most could only watch', () => {
    const [committee, , experts] = scenarios;
    if (committee === undefined || experts === undefined) throw new Error('no scenario');
    expect(planClass(committee, { minutes: 20, people: 20 }).doubts).toEqual(['votesTight']);
    expect(planClass(committee, { minutes: 90, people: 31 }).doubts).toEqual([]);
    expect(planClass(experts, { minutes: 90, people: 400 }).doubts).toEqual(['manyWatch']);
  });
});

describe('a plan changed by hand', () => {
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  const plan = planClass(scenario, { minutes: 50, people: 12 });

  it('says how long the lesson has become', () => {
    const longer = withLength(scenario, plan, 'informals', plan.lengths.informals + 10);
    expect(longer.hour).toBeCloseTo(plan.hour + 10, 5);
  });

  it('adds and takes away seats, and counts who is left without one', () => {
    const without = withPeopleAt(plan, 'RUS', 0);
    expect(without.places.map(({ seat }) => seat)).not.toContain('RUS');
    expect(without.press).toBe(2);
    expect(without.computer).toBe(plan.computer + 1);
    const other = withPeopleAt(without, 'TUV', 2);
    expect(other.places.at(-1)).toEqual({ seat: 'TUV', people: 2 });
    expect(other.press).toBe(0);
    expect(withPeopleAt(plan, 'USA', 9).places[1]).toEqual({ seat: 'USA', people: 4 });
  });

  it('begins each step in the minute in which the one before ends', () => {
    const steps = plannedSteps(scenario, plan);
    expect(steps.map(({ phase }) => phase).slice(0, 3)).toEqual([
      'lobby',
      'briefing',
      'generalDebate',
    ]);
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      expect(step.begins).toBeCloseTo(before ? before.begins + before.minutes : 0, 5);
    }
    const last = steps.at(-1);
    expect((last?.begins ?? 0) + (last?.minutes ?? 0)).toBeCloseTo(50, 5);
  });
});
