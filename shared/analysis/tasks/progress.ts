import { partiesOf } from '../../procedure/deals/deal.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { isAfterPlay } from '../../procedure/kernel/script.ts';
import type {
  Instructions,
  PublicScenario,
  SeatId,
  TaskCondition,
} from '../../scenario/scenario.ts';
import type { Circumstance } from './circumstance.ts';
import { reckoned } from './reckoning.ts';

/**
 * How one condition stands: done: for good; holds: so far, and judged at the end; open: not yet;
 * failed: it can no longer come.
 */
export type Standing = 'done' | 'holds' | 'open' | 'failed';

export interface ConditionProgress {
  readonly condition: TaskCondition;
  readonly standing: Standing;
  readonly done: number;
  readonly needed: number;
}

/** A private task, condition by condition, and as a whole; debrief: nobody but people can judge it. */
export interface TaskProgress {
  readonly standing: 'done' | 'open' | 'failed' | 'debrief';
  readonly conditions: readonly ConditionProgress[];
}

/** TSK-2: how a task stands while the session is played, or has come out once it is over. */
export function taskProgress(
  circumstance: Circumstance,
  { taskIs }: Pick<Instructions, 'taskIs'>,
): TaskProgress {
  if (taskIs === undefined) return { standing: 'debrief', conditions: [] };
  const conditions = taskIs.map((condition) => progressOf(circumstance, condition));
  const has = (standing: Standing) => conditions.some((each) => each.standing === standing);
  const isDone = conditions.every(({ standing }) => standing === 'done');
  return { standing: isDone ? 'done' : has('failed') ? 'failed' : 'open', conditions };
}

function progressOf(circumstance: Circumstance, condition: TaskCondition): ConditionProgress {
  const { done, needed, isLasting, isSettled } = reckoned(circumstance, condition);
  const isOver = isAfterPlay(circumstance.room.phase);
  const isReached = done >= needed;
  const isAverse = 'never' in condition && condition.never === true;
  const standing = isAverse
    ? averse(isReached, isLasting, isOver || isSettled)
    : wanted(isReached, isLasting, isOver || isSettled);
  return { condition, standing, done, needed };
}

function wanted(isReached: boolean, isLasting: boolean, isOver: boolean): Standing {
  if (!isReached) return isOver ? 'failed' : 'open';
  return isLasting || isOver ? 'done' : 'holds';
}

function averse(isReached: boolean, isLasting: boolean, isOver: boolean): Standing {
  if (isReached) return isLasting || isOver ? 'failed' : 'open';
  return isOver ? 'done' : 'holds';
}

/** TSK-3: how the task of any delegation has come out, from what the debrief shows to everybody. */
export const taskInDebrief = (
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
  instructions: Pick<Instructions, 'taskIs'>,
): TaskProgress =>
  taskProgress(
    {
      scenario,
      room,
      seat,
      spokenWith: own(room.talked ?? {}, seat) ?? [],
      deals: Object.values(room.deals).filter((deal) => partiesOf(deal).includes(seat)),
    },
    instructions,
  );
