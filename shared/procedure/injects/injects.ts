import { oncePerPair } from '../../scenario/once.ts';
import type { Inject, InjectId, PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import { isVoteUnderWay } from '../kernel/question.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';

/** What the scenario has that may come from outside. */
export const injectsOf = ({ injects }: Pick<PublicScenario, 'injects'>): readonly Inject[] =>
  injects ?? NO_INJECTS;

const NO_INJECTS: readonly Inject[] = [];

/** An inject of the scenario, by its id. */
export const injectOf = (
  scenario: Pick<PublicScenario, 'injects'>,
  id: InjectId,
): Inject | undefined => injectsOf(scenario).find((each) => each.id === id);

/** Whether it has come into the room. */
export const isReleased = ({ injects = {} }: Pick<Room, 'injects'>, id: InjectId): boolean =>
  own(injects, id) !== undefined;

/** What has come into the room, in the order in which it came. */
export const releasedIn = (
  scenario: Pick<PublicScenario, 'injects'>,
  { injects }: Pick<Room, 'injects'>,
): readonly Inject[] =>
  injects === undefined ? NO_INJECTS : releasedOf(injectsOf(scenario), injects);

const releasedOf = oncePerPair(
  (all: readonly Inject[], injects: NonNullable<Room['injects']>): readonly Inject[] =>
    Object.entries(injects)
      .toSorted(([, one], [, other]) => one.order - other.order)
      .flatMap(([id]) => all.find((each) => each.id === id) ?? []),
);

/** What the clock releases next, and when (ms since 1970). */
export interface DueInject {
  readonly id: InjectId;
  readonly at: number;
}

/**
 * INJ-2: the next inject that the present phase's clock releases; undefined where the session lets
 * none come by the clock, and while a vote or a suspension keeps it out.
 */
export function dueInject(scenario: PublicScenario, room: Room): DueInject | undefined {
  const { clocks, options, phase, suspended } = room;
  if (options.injects !== 'timed' || clocks.phase === undefined) return undefined;
  if (suspended !== undefined || isVoteUnderWay(room)) return undefined;
  const { endsAt, totalMs } = clocks.phase;
  const stage = stageOf(scenario, room).id;
  const [first] = injectsOf(scenario)
    .flatMap(({ id, at }) =>
      at?.phase === phase && at.stage === stage && !isReleased(room, id)
        ? [{ id, at: Math.round(endsAt - totalMs * (1 - at.share)) }]
        : [],
    )
    .toSorted((one, other) => one.at - other.at);
  return first;
}
