import './frame.css';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Trouble, Waiting } from '../../components/states.tsx';
import { t as commonWords } from '../../components/words.ts';
import { DealsDebrief } from '../deals/deals-debrief.tsx';
import { ConsensusDebrief, Debrief } from '../debrief/index.ts';
import { ForecastDebrief } from '../forecast/forecast-debrief.tsx';
import { InjectCourse } from '../injects/inject-course.tsx';
import { CapitalDebrief } from '../instructions/capital-debrief.tsx';
import { Wire } from '../press/wire.tsx';
import { ShadowDebrief } from '../shadow/shadow-debrief.tsx';
import { TasksDebrief } from '../tasks/tasks-debrief.tsx';
import { VoiceDebrief } from '../voice/voice-debrief.tsx';
import type { Inside } from './session-gate.tsx';
import { t } from './words.ts';

/** How many promises, and how many questions to capital, a wall has room for. */
const MOST_ON_WALL = 4;

interface Props {
  readonly inside: Inside;
  readonly mode: 'delegate' | 'facilitator' | 'projector';
}

/** The debrief, once what it reveals has come. */
export function DebriefFrame({ inside, mode }: Props) {
  const { store, scenario, room } = inside;
  const record = store.record.value;
  if (record !== undefined) {
    const Shown = decidesByConsensus(scenario, room) ? ConsensusDebrief : Debrief;
    return (
      <Shown scenario={scenario} room={room} record={record} mode={mode} ownSeat={store.seat.value}>
        <InjectCourse inside={inside} />
        <Wire store={store} {...(mode === 'projector' && { most: MOST_ON_WALL })} />
        <ShadowDebrief inside={inside} isShort={mode === 'projector'} />
        <DealsDebrief inside={inside} {...(mode === 'projector' && { most: MOST_ON_WALL })} />
        <TasksDebrief inside={inside} {...(mode === 'projector' && { most: MOST_ON_WALL })} />
        <VoiceDebrief inside={inside} {...(mode === 'projector' && { most: MOST_ON_WALL })} />
        <CapitalDebrief inside={inside} {...(mode === 'projector' && { most: MOST_ON_WALL })} />
        <ForecastDebrief inside={inside} />
      </Shown>
    );
  }
  if (store.contentProblem.value === undefined) return <Waiting text={t('loading.record')} />;
  return (
    <Trouble title={commonWords('loading.failed')} text={commonWords('problem.unreachable')}>
      <button type="button" class="button button--primary" onClick={() => store.retry()}>
        {commonWords('loading.again')}
      </button>
    </Trouble>
  );
}

/** Whether the last word of a venue is a consensus rather than a vote. */
function decidesByConsensus({ stages }: PublicScenario, { venue }: Room): boolean {
  const last = stages.findLast((stage) => stage.venue === venue);
  return last !== undefined && isConsensus(last.forum);
}
