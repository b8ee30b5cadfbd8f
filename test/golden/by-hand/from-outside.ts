import { withInjects } from '../../fixtures/injects.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { facilitator, TestSession } from '../../fixtures/session.ts';

/** A scenario with what may come from outside. */
export const scenarioWithInjects = withInjects(smallScenario());

/** A story comes by the clock of the debate, a worm by hand, and a closure that suspends the meeting. */
export function fromOutside(): TestSession {
  return new TestSession(scenarioWithInjects, { chair: 'facilitator', injects: 'timed' })
    .enter('briefing', 'generalDebate')
    .wait(60_000)
    .do(facilitator, { type: 'releaseInject', inject: 'worm' })
    .enter('action')
    .do(facilitator, { type: 'releaseInject', inject: 'closure' })
    .do(facilitator, { type: 'resumeMeeting' })
    .ballot({ AAA: 'yes', AAB: 'no' })
    .enter('debrief');
}
