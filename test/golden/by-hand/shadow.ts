import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';
import { withShadow } from '../../fixtures/shadow.ts';

/** A scenario under the shadow of cyber war. */
export const scenarioWithShadow = withShadow(contestedScenario());

/** Two people operate and prepare, the computer prepares; one round closes by the clock, one by hand. */
export function underShadow(): TestSession {
  const session = new TestSession(scenarioWithShadow, { chair: 'facilitator', shadow: 'on' })
    .seatPerson('ada', 'AAD')
    .seatPerson('ben', 'AAE')
    .enter('briefing', 'generalDebate');
  const ada = { kind: 'seat', seat: 'AAD', via: 'person', person: 'ada' } as const;
  const ben = { kind: 'seat', seat: 'AAE', via: 'person', person: 'ben' } as const;
  return session
    .do(ada, { type: 'takePosture', round: 'early', posture: 'prepare' })
    .do(ada, { type: 'takePosture', round: 'early', posture: 'operate' })
    .do(ben, { type: 'takePosture', round: 'early', posture: 'prepare' })
    .do(seat('AAA'), { type: 'takePosture', round: 'early', posture: 'prepare' })
    .wait(60_000)
    .enter('informals')
    .do(ben, { type: 'takePosture', round: 'late', posture: 'restrain' })
    .do(facilitator, { type: 'closeShadowRound', round: 'late' })
    .enter('action')
    .ballot({ AAA: 'yes', AAB: 'no' })
    .enter('debrief');
}
