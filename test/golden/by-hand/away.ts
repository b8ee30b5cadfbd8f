import { door, TestSession } from '../../fixtures/session.ts';

/** A facilitator in the Chair who goes away in a vote, and comes back when the system has brought all votes to their end. */
export function away(): TestSession {
  return new TestSession()
    .seatPerson('ada', 'AAA')
    .enter('briefing', 'generalDebate', 'action')
    .openVoting()
    .cast({ AAB: 'yes', AAC: 'no' })
    .do(door, { type: 'coverChair' })
    .wait(900_000)
    .do(door, { type: 'handBackChair' })
    .enter('debrief');
}
