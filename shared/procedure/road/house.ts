import type { PublicScenario } from '../../scenario/scenario.ts';
import { scenarioAt } from '../../scenario/venues.ts';
import { presentStates } from '../kernel/diagram.ts';
import type { DecidesTable, Hooks, House } from '../kernel/house.ts';
import { type Business, ORDER, type Place } from '../kernel/order.ts';
import type { Procedure } from '../kernel/procedure.ts';
import type { Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import { PROCEDURES } from './procedures.ts';
import { governingRules, proceduresUnderWay, regionsOf } from './rule-book.ts';

const procedures: readonly Pick<Procedure, 'decides' | 'business' | 'when'>[] =
  Object.values(PROCEDURES);

const decides: DecidesTable = Object.assign({}, ...procedures.map((each) => each.decides));

/** Who answers for each place in the order of business. */
const AT: Readonly<Record<Place, NonNullable<Procedure['business'][Place]>>> = Object.assign(
  {},
  ...procedures.map(({ business }) => business),
);

/** How many rules an answer names: as many as one can take in. */
const RULES_NAMED = 4;

const houses = new WeakMap<PublicScenario, House>();

/** The procedures at work on a scenario; the same for the same scenario. */
export function houseOf(scenario: PublicScenario): House {
  const known = houses.get(scenario);
  if (known !== undefined) return known;
  const house: House = {
    scenario,
    at: (venue) => houseOf(scenarioAt(scenario, venue)),
    decides,
    draftGone: (state, draft) =>
      inTurn(state, (before, when) => when.draftGone(before, draft, house)),
    phaseEnds: (state, change) =>
      inTurn(state, (before, when) => when.phaseEnds(before, change, house)),
    phaseOpens: (state, change) =>
      inTurn(state, (before, when) => when.phaseOpens(before, change, house)),
    seatLeaves: (state, seat) =>
      inTurn(state, (before, when) => when.seatLeaves(before, seat, house)),
    suspended: (state) => inTurn(state, (before, when) => when.suspended(before, house)),
    resumed: (state, stood) => inTurn(state, (before, when) => when.resumed(before, stood, house)),
    standing,
    *business(room): Iterable<readonly [Place, Business]> {
      for (const place of ORDER) {
        const business = AT[place](house, room);
        if (business !== undefined) yield [place, business];
      }
    },
  };
  houses.set(scenario, house);
  return house;
}

/** Asks all procedures one after the other, each on the state that the one before left. */
const inTurn = (
  state: SessionState,
  ask: (before: SessionState, when: Hooks) => SessionState,
): SessionState => procedures.reduce((before, { when }) => ask(before, when), state);

function standing(room: Room, aside: string) {
  const first = proceduresUnderWay(room).find(({ name }) => name !== aside);
  if (first === undefined) throw new Error('No procedure is under way: the log is broken.');
  const regions = regionsOf(first);
  const { now } = governingRules(first.name, presentStates(regions), room.options.houseRules);
  return {
    procedure: first.name,
    states: regions.flatMap(({ id, states }) =>
      states.filter(({ isPresent }) => isPresent).map((state) => `${id}.${state.id}`),
    ),
    rules: now.slice(0, RULES_NAMED),
  };
}
