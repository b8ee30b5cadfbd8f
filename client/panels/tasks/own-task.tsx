import { taskProgress } from '../../../shared/analysis/tasks/progress.ts';
import { spokenWith } from '../../../shared/procedure/talk/spoken-with.ts';
import type { Instructions } from '../../../shared/scenario/scenario.ts';
import type { SessionStore } from '../../sight/store.ts';
import { TaskList } from './task-list.tsx';

/** TSK-2: how the own task stands, from what everybody sees and this seat alone. */
export function OwnTask({
  store,
  instructions,
}: {
  readonly store: SessionStore;
  readonly instructions: Instructions;
}) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const seat = store.seat.value;
  if (scenario === undefined || room === undefined || seat === undefined) return null;
  const { messages = {}, deals = {} } = store.desk.value ?? {};
  const progress = taskProgress(
    { scenario, room, seat, spokenWith: spokenWith(messages, seat), deals: Object.values(deals) },
    instructions,
  );
  return <TaskList scenario={scenario} progress={progress} />;
}
