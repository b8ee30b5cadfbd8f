import './top-bar.css';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { type ScriptStep, scriptOf, stageOf } from '../../../shared/procedure/kernel/script.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import { t } from './words.ts';

interface Step {
  readonly key: string;
  readonly label: string;
  readonly is: 'past' | 'now' | 'ahead';
}

/** Where the session stands: the phases of this stage, the other stages by their names. */
export function PhaseSteps({ scenario, room }: { scenario: PublicScenario; room: Room }) {
  return (
    <nav class="steps" aria-label={t('steps.label')}>
      <ol>
        {stepsOf(scenario, room).map((step) => (
          <li
            key={step.key}
            class={`steps__one is-${step.is}`}
            {...(step.is === 'now' && { 'aria-current': 'step' as const })}
          >
            {step.label}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where the room is in the script; the debrief can be entered from any stage. */
export function placeInScript(script: readonly ScriptStep[], room: Room): number {
  return script.findIndex(
    ({ phase, stage }) => phase === room.phase && (phase === 'debrief' || stage === room.stage),
  );
}

/** The steps to show, in order; a stage that is not the present one is one step. */
export function stepsOf(scenario: PublicScenario, room: Room): readonly Step[] {
  const script = scriptOf(scenario, room.venue).filter(({ phase }) => phase !== 'archived');
  const here = placeInScript(script, room);
  const steps: Step[] = [];
  script.forEach(({ phase, stage }, index) => {
    const is = index < here ? 'past' : index === here ? 'now' : 'ahead';
    const isMeeting = phase !== 'lobby' && phase !== 'briefing' && phase !== 'debrief';
    if (!isMeeting || stage === room.stage) {
      if (phase !== 'lobby' || index === here) {
        steps.push({ key: `${stage} ${phase}`, label: stageWords(`phase.${phase}`), is });
      }
      return;
    }
    const key = `stage ${stage}`;
    if (steps.some((step) => step.key === key)) return;
    steps.push({ key, label: t(`forum.${stageOf(scenario, { stage }).forum}`), is });
  });
  return steps;
}
