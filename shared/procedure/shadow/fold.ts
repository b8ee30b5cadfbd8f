import type { PublicScenario, SeatId, ShadowModel } from '../../scenario/scenario.ts';
import {
  countPostures,
  interestParts,
  stabilityAfter,
  sumOfParts,
} from '../../scenario/shadow-model.ts';
import type { Fold } from '../kernel/fact.ts';
import { drop, inRoom } from '../kernel/fold.ts';
import type { House, PhaseChange } from '../kernel/house.ts';
import { membersOf, seatsHeldByPeople } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import { isAfterPlay } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { postureIn } from './draw.ts';
import type { ShadowFact } from './facts.ts';
import { AT_FIRST, isOfPhase, lastClosed, openingShadow, shadowOf } from './rounds.ts';
import {
  type DrawnIncident,
  type Incident,
  letterOf,
  type SeatShadow,
  type ShadowFile,
  toldStability,
} from './shadow.ts';

type ShadowFold<T extends ShadowFact['type']> = Fold<Extract<ShadowFact, { type: T }>>;

/** SHA-1: what a delegation has taken stands until it takes another. */
export const postureTaken: ShadowFold<'postureTaken'> = (
  state,
  { seat, round, posture },
  { scenario },
) => {
  const file = fileOf(state, modelOf(scenario));
  const before = own(file.seats, seat) ?? AT_FIRST;
  const seats = { ...file.seats, [seat]: { ...before, posture, takenFor: round } };
  return { ...state, shadow: { ...file, seats } };
};

/** SHA-5 and SHA-6: what has happened is told, both meters move, and all begin the next round. */
export const shadowRoundClosed: ShadowFold<'shadowRoundClosed'> = (
  state,
  { round, incidents, at },
  house,
) => {
  const whole = house.at(undefined).scenario;
  const model = modelOf(whole);
  const { room } = state;
  const before = fileOf(state, model);
  const file = afterRound(state, whole, model, before, incidents);
  const known = room.shadow ?? openingShadow(model);
  const isPlayed = seatsHeldByPeople(whole, room).length > 0;
  const closed = {
    at,
    order: Object.keys(known.rounds).length + 1,
    phase: room.phase,
    stage: room.stage,
    stability: toldStability(file.stability),
    incidents: incidents.map(toldIncident),
    ...(isPlayed && { played: true as const }),
  };
  return inRoom(
    { ...state, shadow: { ...file, incidents: { ...file.incidents, [round]: incidents } } },
    {
      shadow: {
        ...drop(known, 'overdue'),
        stability: closed.stability,
        rounds: { ...known.rounds, [round]: closed },
      },
    },
  );
};

/** What everybody is told of an incident: not from whom it came. */
const toldIncident = ({ kind, struck, named }: DrawnIncident): Incident => ({
  kind,
  struck,
  ...(named !== undefined && { named }),
});

function afterRound(
  state: SessionState,
  whole: PublicScenario,
  model: ShadowModel,
  before: ShadowFile,
  incidents: readonly DrawnIncident[],
): ShadowFile {
  const members = membersOf(whole).map(({ id }) => id);
  const postures = members.map((seat) => postureIn(state, seat));
  const taken = countPostures(postures);
  const stability = stabilityAfter(model, before.stability, taken, incidents.length);
  const seats = members.map((seat): readonly [SeatId, SeatShadow] => {
    const ours = own(before.seats, seat) ?? AT_FIRST;
    const posture = postureIn(state, seat);
    const namedIn = incidents.filter(({ named }) => named === seat);
    const parts = interestParts(
      model,
      {
        posture,
        struck: incidents.filter(({ struck }) => struck === seat).length,
        named: namedIn.length,
        againstNorm: namedIn.filter(({ againstNorm }) => againstNorm).length,
      },
      stability - before.stability,
    );
    const interest = (ours.interest.at(-1) ?? model.begins.interest) + sumOfParts(parts);
    const next = {
      ...ours,
      past: ours.past + letterOf(posture),
      interest: [...ours.interest, interest],
    };
    return [seat, next];
  });
  return { ...before, stability, seats: { ...before.seats, ...Object.fromEntries(seats) } };
}

/** SHA-2: a round of the phase that ends closes as soon as the next has begun, unless play is over. */
export function phaseEnds(
  state: SessionState,
  { to, at }: PhaseChange,
  { scenario }: House,
): SessionState {
  const { room } = state;
  const model = shadowOf(scenario, room);
  if (model === undefined || isAfterPlay(to.phase)) return state;
  const last = lastClosed(model, room);
  const open = model.rounds.findLast(
    (round, index) => index > last && isOfPhase(scenario, room, round),
  );
  if (open === undefined) return state;
  const shadow = room.shadow ?? openingShadow(model);
  return inRoom(state, { shadow: { ...shadow, overdue: { round: open.id, since: at } } });
}

/** SHA-3: the debrief tells what everybody did. */
export function phaseOpens(state: SessionState, { to }: PhaseChange): SessionState {
  const { shadow: file, room } = state;
  if (to.phase !== 'debrief' || file === undefined || room.shadow === undefined) return state;
  const postures = Object.entries(file.seats).map(([seat, { past }]) => [seat, past] as const);
  return inRoom(state, {
    shadow: {
      ...drop(room.shadow, 'overdue'),
      told: { postures: Object.fromEntries(postures), incidents: file.incidents },
    },
  });
}

const fileOf = ({ shadow }: SessionState, { begins }: ShadowModel): ShadowFile =>
  shadow ?? { stability: begins.stability, seats: {}, incidents: {} };

/** The scenario's model. Throws where it has none: the log is broken. */
function modelOf({ shadow }: PublicScenario): ShadowModel {
  if (shadow === undefined) throw new Error('The scenario has no shadow: the log is broken.');
  return shadow;
}
