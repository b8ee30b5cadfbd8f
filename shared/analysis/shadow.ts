import { membersOf } from '../procedure/kernel/membership.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { type DrawnIncident, posturesIn } from '../procedure/shadow/shadow.ts';
import type {
  Posture,
  PublicScenario,
  RoundId,
  SeatId,
  ShadowModel,
} from '../scenario/scenario.ts';
import {
  countPostures,
  interestParts,
  stabilityAfter,
  sumOfParts,
} from '../scenario/shadow-model.ts';

/** What the debrief tells of the shadow of cyber war, reckoned anew from what everybody did. */
export interface ShadowCourse {
  /** The rounds that closed, the first first. */
  readonly rounds: readonly {
    readonly id: RoundId;
    readonly incidents: readonly DrawnIncident[];
  }[];
  /** Collective stability at the beginning and after each round. */
  readonly stability: readonly number[];
  /** The same had all restrained themselves, and had all prepared, without any incident. */
  readonly hadAll: { readonly restrained: readonly number[]; readonly prepared: readonly number[] };
  readonly seats: readonly SeatCourse[];
}

export interface SeatCourse {
  readonly seat: SeatId;
  readonly postures: readonly Posture[];
  /** Its national interest at the beginning and after each round. */
  readonly interest: readonly number[];
  /** What its postures paid it, and what they took from collective stability; in points. */
  readonly paid: number;
  readonly cost: number;
}

/** Undefined until the debrief tells it, and where no round has closed. */
export function courseOfShadow(scenario: PublicScenario, room: Room): ShadowCourse | undefined {
  const { shadow: model } = scenario;
  const { shadow } = room;
  const told = shadow?.told;
  if (model === undefined || shadow === undefined || told === undefined) return undefined;
  const rounds = Object.entries(shadow.rounds)
    .toSorted(([, one], [, other]) => one.order - other.order)
    .map(([id]) => ({ id, incidents: told.incidents[id] ?? [] }));
  if (rounds.length === 0) return undefined;
  const members = membersOf(scenario).map(({ id }) => id);
  const postures = new Map(members.map((id) => [id, posturesIn(told.postures[id] ?? '')]));
  const takenIn = (index: number): readonly Posture[] =>
    members.map((id) => postures.get(id)?.[index] ?? 'restrain');
  const stability = along(model, rounds.length, (before, index) =>
    stabilityAfter(
      model,
      before,
      countPostures(takenIn(index)),
      rounds[index]?.incidents.length ?? 0,
    ),
  );
  return {
    rounds,
    stability,
    hadAll: {
      restrained: hadAll(model, 'restrain', rounds.length),
      prepared: hadAll(model, 'prepare', rounds.length),
    },
    seats: members.map((seat) =>
      courseOfSeat(model, seat, postures.get(seat) ?? [], rounds, stability, members.length),
    ),
  };
}

function along(
  { begins }: ShadowModel,
  rounds: number,
  next: (before: number, index: number) => number,
): readonly number[] {
  const course = [begins.stability];
  for (let index = 0; index < rounds; index += 1) {
    course.push(next(course[index] ?? begins.stability, index));
  }
  return course;
}

const hadAll = (model: ShadowModel, posture: Posture, rounds: number): readonly number[] =>
  along(model, rounds, (before) => stabilityAfter(model, before, countPostures([posture]), 0));

function courseOfSeat(
  model: ShadowModel,
  seat: SeatId,
  postures: readonly Posture[],
  rounds: ShadowCourse['rounds'],
  stability: readonly number[],
  members: number,
): SeatCourse {
  const interest = [model.begins.interest];
  for (const [index, { incidents }] of rounds.entries()) {
    const named = incidents.filter((incident) => incident.named === seat);
    const parts = interestParts(
      model,
      {
        posture: postures[index] ?? 'restrain',
        struck: incidents.filter(({ struck }) => struck === seat).length,
        named: named.length,
        againstNorm: named.filter(({ againstNorm }) => againstNorm).length,
      },
      (stability[index + 1] ?? 0) - (stability[index] ?? 0),
    );
    interest.push((interest[index] ?? 0) + sumOfParts(parts));
  }
  const sumOf = (what: 'pays' | 'costs'): number =>
    postures.reduce((sum, posture) => sum + model.postures[posture][what], 0);
  return { seat, postures, interest, paid: sumOf('pays'), cost: sumOf('costs') / members };
}
