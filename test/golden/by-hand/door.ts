import { door, facilitator, TestSession } from '../../fixtures/session.ts';

/** A lobby that fills with people who take no seat: they are sent away, one who is removed for good is let back in, and the door is locked. */
export function atTheDoor(): TestSession {
  const session = new TestSession().seatPerson('ada', 'AAA');
  for (const id of ['ben', 'cam']) {
    session.do(door, { type: 'join', person: id, name: `Name of ${id}` });
  }
  session.do(door, { type: 'nameLeader', leader: 'fann', name: 'Ann' });
  return session
    .do(facilitator, { type: 'removeUnseated' })
    .seatPerson('dan', 'AAB')
    .do(facilitator, { type: 'removePerson', person: 'dan', reason: 'Not so.', bars: true })
    .do({ kind: 'facilitator', who: 'fann' }, { type: 'letBackIn', barred: 'dan' })
    .do(facilitator, { type: 'changeOptions', options: { door: 'locked' } })
    .enter('briefing', 'generalDebate', 'debrief');
}
