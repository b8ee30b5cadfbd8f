import { longScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, seat, type TestSession } from '../../fixtures/session.ts';

const ask = (...part: string[]) => ({
  type: 'requestDivision' as const,
  draft: 'one',
  parts: [part],
});

/** Requests for separate votes, and objections to them, that are made, taken back and made again. */
export function division(): TestSession {
  const session = inAction(longScenario());
  session.do(seat('AAD'), ask('op1')).do(seat('AAE'), ask('op1', 'op2'));
  session.do(seat('AAB'), { type: 'objectToDivision' });
  session.do(seat('AAE'), { type: 'withdrawDivisionRequest' });
  session.do(facilitator, { type: 'closeDivisionHearing' });
  session.do(facilitator, { type: 'announceBallot' });
  session.do(seat('AAB'), { type: 'withdrawDivisionObjection' });
  session.do(facilitator, { type: 'grantDivision' });
  return session
    .ballot({ AAA: 'no', AAB: 'no' })
    .ballot({ AAA: 'yes' })
    .ballot({ AAB: 'yes' })
    .enter('outcome', 'debrief');
}
