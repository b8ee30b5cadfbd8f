import { dice } from '../../scenario/dice.ts';
import type {
  Posture,
  PublicScenario,
  RoundId,
  SeatId,
  ShadowModel,
} from '../../scenario/scenario.ts';
import { membersOf, seatsHeldByPeople } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { SessionState } from '../kernel/state.ts';
import { type NormInForce, normsInForce, restraintOn } from './norms.ts';
import type { DrawnIncident } from './shadow.ts';

/** SHA-4: the posture that counts for a seat; an operation is nobody's once nobody holds the seat. */
export function postureIn({ room, shadow }: SessionState, seat: SeatId): Posture {
  const posture = own(shadow?.seats ?? {}, seat)?.posture ?? 'restrain';
  const isHeld = own(room.seats, seat) !== undefined;
  return posture === 'operate' && !isHeld ? 'prepare' : posture;
}

/**
 * SHA-5: what happens when a round closes, by the session's dice: from whose preparations or operations,
 * whom it strikes, and whom the struck delegation names, if anybody. The same state gives the same draw.
 */
export function drawIncidents(
  whole: PublicScenario,
  model: ShadowModel,
  state: SessionState,
  round: RoundId,
): readonly DrawnIncident[] {
  const members = membersOf(whole).map(({ id }) => id);
  const norms = normsInForce(whole, model, state.room);
  const throwFor = (...about: string[]): number => dice(state.seed, 'shadow', round, ...about);
  const chanceOf = (seat: SeatId): number =>
    model.postures[postureIn(state, seat)].incident * (1 - restraintOn(norms, seat));
  const draw = { whole, model, state, members, norms, throwFor };
  return members
    .filter((seat) => members.length > 1 && throwFor(seat, 'happens') < chanceOf(seat))
    .toSorted((one, other) => throwFor(one, 'first') - throwFor(other, 'first'))
    .slice(0, model.most)
    .map((from) => incidentFrom(draw, from));
}

interface Draw {
  readonly whole: PublicScenario;
  readonly model: ShadowModel;
  readonly state: SessionState;
  readonly members: readonly SeatId[];
  readonly norms: readonly NormInForce[];
  readonly throwFor: (...about: string[]) => number;
}

function incidentFrom(draw: Draw, from: SeatId): DrawnIncident {
  const { model, state, members, norms, throwFor } = draw;
  const struck = oneOf(
    members.filter((seat) => seat !== from),
    throwFor(from, 'strikes'),
  );
  const { id: kind } = oneOf(model.incidents, throwFor(from, 'kind'));
  const isOperation = postureIn(state, from) === 'operate';
  const named = isOperation ? namedFor(draw, from, struck) : undefined;
  const againstNorm =
    named === from &&
    norms.some(({ norm, supporters }) => norm.restrains > 0 && supporters.has(from));
  return {
    kind,
    struck,
    from,
    ...(named !== undefined && { named }),
    ...(againstNorm && { againstNorm }),
  };
}

/** Whom the struck delegation names: only such as people play, since only they operate. */
function namedFor(
  { whole, model: { attribution }, state, throwFor }: Draw,
  from: SeatId,
  struck: SeatId,
): SeatId | undefined {
  if (throwFor(from, 'named') < attribution.chance) return from;
  if (throwFor(from, 'wrong') >= (attribution.wrong ?? 0)) return undefined;
  const others = seatsHeldByPeople(whole, state.room).filter(
    (seat) => seat !== from && seat !== struck,
  );
  return others.length === 0 ? undefined : oneOf(others, throwFor(from, 'whom'));
}

function oneOf<T>(list: readonly T[], thrown: number): T {
  const found = list[Math.floor(thrown * list.length)];
  if (found === undefined) throw new Error('There is nothing to draw from.');
  return found;
}
