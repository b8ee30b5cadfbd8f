import { facilitator, person, seat, TestSession } from '../../fixtures/session.ts';

/** A class in the debate: seats of the computer are promised, given up, and had when the informals open. */
export function lateComers(): TestSession {
  const session = new TestSession();
  for (let each = 1; each <= 9; each += 1) session.joinAs(`p${each}`);
  return session
    .enter('briefing', 'generalDebate')
    .do(person('p1'), { type: 'takeSeat', seat: 'AAB' })
    .do(person('p2'), { type: 'takeSeat', seat: 'AAC' })
    .do(person('p2'), { type: 'leaveSeat' })
    .do(person('p3'), { type: 'takeSeat', seat: 'AAD' })
    .do(facilitator, { type: 'assignSeat', person: 'p4', seat: 'AAD' })
    .do(seat('AAB'), { type: 'requestFloor' })
    .enter('informals', 'action', 'debrief');
}
