import { door, facilitator, TestSession } from '../../fixtures/session.ts';

const person = (id: string) => ({ kind: 'person', person: id }) as const;

/** Who sits where, by choice and by consent, and who has read which brief. */
export function seats(): TestSession {
  const session = new TestSession();
  for (const id of ['ada', 'ben', 'cam', 'dan']) {
    session.do(door, { type: 'join', person: id, name: `Name of ${id}` });
  }
  session
    .do(person('ada'), { type: 'takeSeat', seat: 'AAA' })
    .do(door, { type: 'readBrief', seat: 'AAA', person: 'ada' })
    .do(door, { type: 'readBrief', seat: 'AAB' })
    .do(person('ben'), { type: 'askToShare', seat: 'AAA' })
    .do(person('ben'), { type: 'stopAsking' })
    .do(person('cam'), { type: 'askToShare', seat: 'AAA' })
    .do(person('ada'), { type: 'declineToShare', person: 'cam' })
    .do(person('dan'), { type: 'askToShare', seat: 'AAA' })
    .do(person('ada'), { type: 'letShare', person: 'dan' })
    .enter('briefing', 'generalDebate')
    .do(facilitator, { type: 'takeOverSeat', seat: 'AAA' })
    .do(facilitator, { type: 'directWall', shows: { kind: 'text', draft: 'one' } })
    .do(facilitator, { type: 'directWall', shows: { kind: 'automatic' } })
    .do(facilitator, { type: 'directWall', shows: { kind: 'hall' }, pinned: true })
    .enter('debrief');
  return session;
}
