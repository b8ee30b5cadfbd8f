import './tasks-debrief.css';
import { CircleCheck, CircleX } from 'lucide-preact';
import { taskInDebrief } from '../../../shared/analysis/tasks/progress.ts';
import { seatsHeldByPeople } from '../../../shared/procedure/kernel/membership.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  /** On the wall no more than these are shown. */
  readonly most?: number;
}

/** TSK-3: the private tasks of those whom people played, and how the log has judged them. */
export function TasksDebrief({ inside: { store, scenario, room }, most }: Props) {
  const briefs = store.record.value?.instructions ?? {};
  const judged = seatsHeldByPeople(scenario, room).flatMap((seat) => {
    const brief = own(briefs, seat);
    if (brief?.taskIs === undefined) return [];
    const { standing } = taskInDebrief(scenario, room, seat, brief);
    return [{ seat, task: brief.task, isDone: standing === 'done' }];
  });
  if (judged.length === 0) return null;
  const names = store.delegations.value;
  const shown = most === undefined ? judged : judged.slice(0, most);
  const done = judged.filter(({ isDone }) => isDone).length;
  return (
    <section class="tasks-debrief">
      <h2>{t('tasks.title')}</h2>
      <p>{t('tasks.sum', { done, count: judged.length })}</p>
      <ul>
        {shown.map(({ seat, task, isDone }) => (
          <li key={seat}>
            <p class="tasks-debrief__who">
              <Flag iso2={flagOf(names, seat)} size={26} />
              <strong>{nameOf(names, seat)}</strong>
              {isDone ? (
                <CircleCheck size={18} aria-hidden="true" />
              ) : (
                <CircleX size={18} aria-hidden="true" />
              )}
              <span>{t(isDone ? 'task.done' : 'task.failed')}</span>
            </p>
            <p class="tasks-debrief__task">{task}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
