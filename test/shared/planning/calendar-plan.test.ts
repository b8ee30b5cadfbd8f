import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import {
  datedSteps,
  partsOf,
  placeAmong,
  SPREADS,
  undatedSteps,
} from '../../../shared/planning/calendar-plan.ts';
import { planClass } from '../../../shared/planning/class-plan.ts';
import { mayHaveCalendar } from '../../../shared/procedure/session/calendar.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { facilitator, TestSession } from '../../fixtures/session.ts';

const SCENARIOS = ['gge-2017', 'ga-2018', 'ga-2020', 'oewg-2021'] as const;
const DAY = 24 * 60 * 60_000;
const scenarios = new Map(
  SCENARIOS.map((name) => [name as string, loadScenario('scenarios', name)] as const),
);

function loaded(name: string): Scenario {
  const scenario = scenarios.get(name);
  if (scenario === undefined) throw new Error(`no scenario ${name}`);
  return scenario;
}

const stepsOf = (name: string, spread: (typeof SPREADS)[number]) => {
  const scenario = loaded(name);
  const { lengths } = planClass(scenario, { minutes: 90, people: 20 });
  return undatedSteps(scenario, lengths, spread);
};
const briefly = (name: string, spread: (typeof SPREADS)[number]) =>
  stepsOf(name, spread).map(({ kind, phase, stage }) => `${kind} ${phase} ${stage}`);

describe('a session that is spread over days', () => {
  it('has no dates at a stretch', () => {
    for (const name of SCENARIOS) expect(stepsOf(name, 'atAStretch')).toEqual([]);
  });

  it('in two lessons, begins the second where both are about as long, and never parts a vote from its outcome', () => {
    expect(briefly('ga-2018', 'twoSittings')).toEqual(['sitting briefing 0', 'sitting action 0']);
    expect(briefly('gge-2017', 'twoSittings')).toEqual(['sitting briefing 0', 'sitting action 0']);
  });

  it('over several days, consults in writing and votes when it meets again', () => {
    expect(briefly('ga-2018', 'inWriting')).toEqual([
      'sitting briefing 0',
      'writing informals 0',
      'sitting action 0',
    ]);
  });

  it('[CAL-4] over several days, puts a report by silence, and meets for what came of it', () => {
    expect(briefly('gge-2017', 'inWriting')).toEqual([
      'sitting briefing 0',
      'writing informals 0',
      'writing action 0',
      'sitting outcome 0',
    ]);
  });

  it('[CAL-5] has a calendar by the rules, whatever the scenario', () => {
    for (const name of SCENARIOS) {
      for (const spread of SPREADS) {
        const steps = stepsOf(name, spread);
        const dates = steps.map((_, index) => (index + 1) * DAY);
        expect(mayHaveCalendar(loaded(name), datedSteps(steps, dates, 90)).may).toBe(true);
      }
    }
  });
});

describe('the parts of a calendar', () => {
  const calendar = [
    { kind: 'sitting', phase: 'briefing', stage: 0, opens: DAY, minutes: 45 },
    { kind: 'writing', phase: 'informals', stage: 0, due: 3 * DAY },
    { kind: 'sitting', phase: 'action', stage: 0, opens: 4 * DAY, minutes: 45 },
  ] as const;
  const session = () => new TestSession(undefined, { chair: 'facilitator', calendar });
  const placeOf = (at: TestSession) => {
    const parts = partsOf(at.open, at.room);
    const { over, next } = placeAmong(parts, at.room);
    return [over.length, next === undefined ? undefined : parts.indexOf(next)];
  };

  it('hold all that is played, each step once', () => {
    const { open, room } = session();
    const phases = partsOf(open, room).map(({ steps }) => steps.map(({ phase }) => phase));
    expect(phases).toEqual([
      ['briefing', 'generalDebate'],
      ['informals'],
      ['action', 'outcome', 'action', 'outcome', 'debrief'],
    ]);
  });

  it('are over by what the session has come to, whatever the clock says', () => {
    const at = session();
    expect(placeOf(at)).toEqual([0, 0]);
    at.enter('briefing');
    expect(placeOf(at)).toEqual([0, 1]);
    at.enter('informals');
    expect(placeOf(at)).toEqual([1, 1]);
    at.enter('action');
    expect(placeOf(at)).toEqual([2, 2]);
    at.do(facilitator, { type: 'resumeMeeting' });
    expect(placeOf(at)).toEqual([2, undefined]);
    at.enter('debrief', 'archived');
    expect(placeOf(at)).toEqual([3, undefined]);
  });
});
