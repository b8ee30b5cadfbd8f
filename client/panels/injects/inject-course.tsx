import './injects.css';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import { timeOfDay } from '../../language/dates.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { InjectWords } from './inject-card.tsx';
import { type CameIn, cameIn } from './latest-inject.ts';
import { whatItMoves } from './what-it-moves.ts';
import { t } from './words.ts';

/** What came from outside in the course of the session, what it moved, and why the scenario thinks so. */
export function InjectCourse({ inside }: { inside: SessionSeen }) {
  const all = cameIn(inside.scenario, inside.room);
  if (all.length === 0) return null;
  return (
    <section class="debrief__section inject-course">
      <h2>{t('course.title')}</h2>
      <p class="quiet">{t('course.lead')}</p>
      <ol class="inject-course__list">
        {all.map((each) => (
          <Came key={each.inject.id} inside={inside} came={each} />
        ))}
      </ol>
    </section>
  );
}

function Came({ inside: { scenario }, came }: { inside: SessionSeen; came: CameIn }) {
  const { inject, how } = came;
  const moves = whatItMoves(scenario, inject);
  const when = {
    stage: stageOf(scenario, how).name,
    phase: stageWords(`phase.${how.phase}`),
    time: timeOfDay(how.at),
    how: how.timed ? 'timed' : 'byHand',
  };
  return (
    <li>
      <h3>{inject.title}</h3>
      <p class="quiet figures">{t('course.when', when)}</p>
      <InjectWords inject={inject} scenario={scenario} />
      <p>{moves.length === 0 ? t('moves.none') : t('moves.desk', { moves: moves.join('; ') })}</p>
      {inject.because !== undefined && (
        <p class="quiet">{t('course.because', { because: inject.because })}</p>
      )}
    </li>
  );
}
