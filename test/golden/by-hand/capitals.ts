import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

/** Two delegations ask their capitals; the answers come after a pause, and the debrief shows them. */
export function capitals(): TestSession {
  return new TestSession(consensusScenario('gge'))
    .enter('briefing')
    .do(seat('AAB'), { type: 'sendCable', line: '1' })
    .enter('informals')
    .do(seat('AAD'), { type: 'sendCable', line: '1' })
    .wait(30_000)
    .do(facilitator, { type: 'pause' })
    .wait(600_000)
    .do(facilitator, { type: 'resume' })
    .wait(120_000)
    .enter('debrief');
}
