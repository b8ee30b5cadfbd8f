import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Forecast, SessionState } from '../../../shared/procedure/kernel/state.ts';
import { AUDIENCES, audiencesOf, type Visitor } from '../../../shared/views/audiences.ts';
import { project } from '../../../shared/views/project.ts';
import { person, TestSession } from '../../fixtures/session.ts';

const PEOPLE = ['ada', 'ben', 'cam', 'dan'] as const;
const MATTER = 'committee-one';
const VISITORS: readonly Visitor[] = [
  { role: 'projector' },
  { role: 'facilitator' },
  ...PEOPLE.map((id) => ({ role: 'person', person: id }) as const),
];

const percent = fc.integer({ min: 0, max: 20 }).map((fives) => fives * 5);
const forecast: fc.Arbitrary<Forecast> = fc.record({
  result: percent,
  states: fc.record({ AAD: percent, AAE: percent }),
});
const forecasts = fc.array(fc.option(forecast), { minLength: 4, maxLength: 4 });

/** Each person's forecast, where they gave one; and the vote, where it was taken. */
function session(given: readonly (Forecast | null)[], isDecided: boolean): SessionState {
  const opened = new TestSession().seatPerson('ada', 'AAD').seatPerson('ben', 'AAE');
  opened.joinAs('cam').joinAs('dan').enter('briefing', 'action');
  for (const [index, said] of given.entries()) {
    const id = PEOPLE[index];
    if (said === null || id === undefined) continue;
    opened.do(person(id), { type: 'giveForecast', matter: MATTER, ...said });
  }
  return isDecided ? opened.ballot({ AAA: 'yes', AAB: 'no' }).state : opened.state;
}

/** Every byte that a visitor is sent. */
const bytesFor = (state: SessionState, visitor: Visitor): string =>
  audiencesOf(AUDIENCES, state, visitor)
    .map((audience) => `${audience} ${JSON.stringify(project(state, audience, AUDIENCES))}`)
    .join('\n');

const others = (id: string) =>
  VISITORS.filter((visitor) => visitor.role !== 'person' || visitor.person !== id);

describe('what anybody is told of forecasts', () => {
  it('[FOR-3] before the decision depends on how many there are, and on no figure of anybody else', () => {
    fc.assert(
      fc.property(forecasts, forecast, fc.nat(3), (given, another, at) => {
        const changed = given.map((said, index) => (index === at && said ? another : said));
        for (const visitor of others(PEOPLE[at] ?? '')) {
          expect(bytesFor(session(changed, false), visitor)).toBe(
            bytesFor(session(given, false), visitor),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('[FOR-3] after it never tells who said what: two that are exchanged leave every byte for others', () => {
    fc.assert(
      fc.property(forecast, forecast, forecast, (one, two, three) => {
        const given = session([one, two, three, null], true);
        const exchanged = session([two, one, three, null], true);
        for (const visitor of VISITORS) {
          const isTheirs =
            visitor.role === 'person' && (visitor.person === 'ada' || visitor.person === 'ben');
          if (isTheirs) continue;
          expect(bytesFor(exchanged, visitor)).toBe(bytesFor(given, visitor));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('[FOR-3] is only their number where fewer than three have forecast', () => {
    const said = { result: 85, states: { AAD: 15, AAE: 35 } };
    expect(project(session([said, said, null, null], true), 'forecasts')).toEqual({
      [MATTER]: { count: 2 },
    });
  });

  it('[FOR-3] is the mean and the bands where three have, once it is decided', () => {
    const saying = (result: number) => ({ result, states: { AAD: 0, AAE: 100 } });
    const given = [saying(10), saying(60), saying(80), null];
    expect(project(session(given, false), 'forecasts')).toEqual({ [MATTER]: { count: 3 } });
    expect(project(session(given, true), 'forecasts')).toEqual({
      [MATTER]: {
        count: 3,
        result: { mean: 50, bands: [1, 0, 1, 1, 0] },
        states: {
          AAD: { mean: 0, bands: [3, 0, 0, 0, 0] },
          AAE: { mean: 100, bands: [0, 0, 0, 0, 3] },
        },
      },
    });
  });

  it('[FOR-3] is to oneself every figure of one’s own', () => {
    const said = { result: 85, states: { AAD: 15, AAE: 35 } };
    const state = session([said, null, null, null], false);
    expect(project(state, 'person:ada')).toHaveProperty('forecasts', { [MATTER]: said });
    expect(project(state, 'person:ben')).not.toHaveProperty('forecasts');
  });
});
