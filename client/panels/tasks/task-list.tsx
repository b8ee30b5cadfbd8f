import './task-list.css';
import { Circle, CircleCheck, CircleDashed, CircleX } from 'lucide-preact';
import type { Standing, TaskProgress } from '../../../shared/analysis/tasks/progress.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { conditionText } from './condition-text.ts';
import { t } from './words.ts';

const ICONS = { done: CircleCheck, holds: CircleDashed, open: Circle, failed: CircleX } as const;

interface Props {
  readonly scenario: PublicScenario;
  readonly progress: TaskProgress;
  /** What the delegation is called where others read it; left out for itself. */
  readonly name?: string;
}

/** TSK-2: what a task is held against, and how far each of it has come. */
export function TaskList({ scenario, progress, name }: Props) {
  if (progress.standing === 'debrief') {
    return <p class="task-list task-list__judged">{t('task.debrief')}</p>;
  }
  return (
    <div class="task-list">
      <p>
        <strong>{t(`task.${progress.standing}`)}</strong>{' '}
        <span class="task-list__judged">{t('task.judged')}</span>
      </p>
      <ul>
        {progress.conditions.map(({ condition, standing, done, needed }) => (
          <li key={JSON.stringify(condition)} class={`task-list__one task-list__one--${standing}`}>
            <Sign standing={standing} />
            <span>
              {conditionText(scenario, condition, name)}{' '}
              <span class="task-list__stands">
                · {t(`stands.${standing}`)}
                {needed > 1 && `, ${t('stands.count', { done, needed })}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sign({ standing }: { standing: Standing }) {
  const Icon = ICONS[standing];
  return <Icon size={18} aria-hidden="true" />;
}
