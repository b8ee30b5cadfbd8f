import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, createMachine, type StateValue } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { ruleSources } from '../../../shared/language/en/rule-sentences.ts';
import { advance } from '../../../shared/procedure/kernel/advance.ts';
import { diagramOf } from '../../../shared/procedure/kernel/diagram.ts';
import {
  governingRules,
  MACHINES,
  type ProcedureName,
  proceduresUnderWay,
  RULES_AT,
  regionsOf,
} from '../../../shared/procedure/road/rule-book.ts';
import { MACHINE_WORDS } from '../../../shared/procedure/road/words.ts';
import { facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';

const names = Object.keys(MACHINES) as ProcedureName[];

/** Every value that a machine can have, found by walking it. */
function valuesOf(name: ProcedureName): readonly StateValue[] {
  const machine: AnyStateMachine = MACHINES[name];
  return Object.values(getShortestPaths(machine)).map(({ state }) => state.value as StateValue);
}

function presentIn(name: ProcedureName, value: StateValue): StateValue {
  const regions = diagramOf(MACHINES[name], value);
  const present = regions.map(
    ({ states }) => states.find(({ isPresent }) => isPresent)?.id ?? 'nowhere',
  );
  if (typeof value === 'string') return present[0] ?? 'nowhere';
  return Object.fromEntries(Object.keys(value).map((key, index) => [key, present[index]]));
}

const allRegions = names.flatMap((name) => {
  const [value] = valuesOf(name);
  return value === undefined ? [] : diagramOf(MACHINES[name], value);
});

describe.each(names)('the diagram of the %s machine', (name) => {
  it('marks the present state, whatever it is', () => {
    for (const value of valuesOf(name)) expect(presentIn(name, value)).toEqual(value);
  });

  it('has every event of the machine', () => {
    const drawn = new Set(
      valuesOf(name).flatMap((value) =>
        diagramOf(MACHINES[name], value).flatMap(({ ways }) => ways.map(({ event }) => event)),
      ),
    );
    const known = MACHINES[name].events.map(String).filter((event) => !event.startsWith('xstate'));
    expect([...drawn].toSorted()).toEqual(known.toSorted());
  });

  it('draws exactly the ways that the machine takes', () => {
    for (const value of valuesOf(name)) {
      for (const event of MACHINES[name].events.map(String)) {
        const before = typeof value === 'string' ? [value] : Object.values(value);
        const drawn = diagramOf(MACHINES[name], value)
          .flatMap(({ ways }) => ways)
          .filter((way) => way.event === event && before.includes(way.from));
        const next = advance(MACHINES[name], value, event);
        expect(drawn.length > 0, `${JSON.stringify(value)} + ${event}`).toBe(next !== undefined);
        const after = next === undefined || typeof next === 'string' ? [next] : Object.values(next);
        for (const { to } of drawn) expect(after).toContain(to);
      }
    }
  });

  it('knows where the machine ends', () => {
    for (const value of valuesOf(name)) {
      for (const { states, ways } of diagramOf(MACHINES[name], value)) {
        for (const { id, isLast } of states) {
          expect(isLast).toBe(ways.every(({ from }) => from !== id));
        }
      }
    }
  });

  it('has rules for every state, and for no state that there is not', () => {
    const states = diagramOf(MACHINES[name], valuesOf(name)[0] ?? '').flatMap((region) =>
      region.states.map(({ id }) => id),
    );
    expect(Object.keys(RULES_AT[name]).toSorted()).toEqual(states.toSorted());
    for (const [state, rules] of Object.entries(RULES_AT[name])) {
      expect(rules.length, state).toBeGreaterThan(0);
    }
  });
});

describe('the words of the diagrams', () => {
  it('name every region, state and event, and nothing else', () => {
    const needed = allRegions.flatMap(({ id, states, ways }) => [
      `region.${id}`,
      ...states.map((state) => `state.${id}.${state.id}`),
      ...ways.map(({ event }) => `event.${id.split('.')[0]}.${event}`),
    ]);
    const written = Object.keys(MACHINE_WORDS).filter((key) => /^(region|state|event)\./.test(key));
    expect([...new Set(needed)].toSorted()).toEqual(written.toSorted());
  });
});

describe('a diagram', () => {
  it('refuses a machine with states inside states rather than drawing half of it', () => {
    const nested = createMachine({
      id: 'nested',
      initial: 'outer',
      states: { outer: { initial: 'inner', states: { inner: {} } } },
    });
    expect(() => diagramOf(nested, { outer: 'inner' })).toThrow('nested.outer');
  });
});

describe('the procedures under way', () => {
  it('begin with the floor while the debate goes on', () => {
    expect(
      proceduresUnderWay(new TestSession().enter('briefing', 'generalDebate').room).map(
        ({ name }) => name,
      ),
    ).toEqual(['floor', 'session', 'draft', 'draft']);
  });

  it('begin with the vote while one is open, and show where it stands', () => {
    const session = inAction(undefined, { chair: 'facilitator' }).do(facilitator, {
      type: 'announceBallot',
    });
    const [ballot] = proceduresUnderWay(session.room);
    expect(ballot).toMatchObject({ name: 'ballot', value: 'announced' });
    expect(ballot && regionsOf(ballot)[0]?.states.find(({ isPresent }) => isPresent)?.id).toBe(
      'announced',
    );
  });

  it('show a division as soon as separate votes are requested', () => {
    const session = inAction(undefined, { chair: 'facilitator' }).do(seat('AAC'), {
      type: 'requestDivision',
      draft: 'one',
      parts: [['one-op1']],
    });
    expect(proceduresUnderWay(session.room)[0]).toEqual({ name: 'division', value: 'requested' });
  });

  it('put the life of the draft in action before those of the others', () => {
    const lives = proceduresUnderWay(inAction().room).filter(({ name }) => name === 'draft');
    expect(lives.map(({ draft }) => draft)).toEqual(['one', 'two']);
  });
});

describe('the rules that govern a procedure', () => {
  it('are those of the present states first, then all others, none twice', () => {
    const { now, elsewhere } = governingRules('division', ['hearing'], 'none');
    expect(now).toEqual(['DIV-3', 'DIV-9']);
    expect(elsewhere).toContain('DIV-5');
    expect(new Set([...now, ...elsewhere]).size).toBe(now.length + elsewhere.length);
  });

  it('leave out no rule on drafts, the floor, divisions or ballots', () => {
    const told = new Set(Object.values(RULES_AT).flatMap((states) => Object.values(states).flat()));
    const procedural = Object.keys(ruleSources).filter((rule) => /^(FLO|DRA|DIV|BAL)-/.test(rule));
    expect(procedural.filter((rule) => !told.has(rule as keyof typeof ruleSources))).toEqual([]);
  });
});
