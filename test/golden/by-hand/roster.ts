import { door, facilitator, person, TestSession } from '../../fixtures/session.ts';

/** Three people are expected: one comes in time, one under another name, one late, who takes the seat from the computer. */
export function roster(): TestSession {
  const session = new TestSession(undefined, { chair: 'facilitator', seating: 'assigned' });
  session
    .do(facilitator, {
      type: 'expectPeople',
      expected: [
        { name: 'Ana Silva', seat: 'AAB' },
        { name: 'Ben Ito', seat: 'AAC' },
        { name: 'Cem Öz' },
      ],
    })
    .do(door, { type: 'join', person: 'ana', name: 'ana silva' })
    .do(person('ana'), { type: 'takePlace' })
    .enter('briefing', 'generalDebate')
    .do(door, { type: 'join', person: 'cem', name: 'Cem' })
    .do(facilitator, { type: 'recognisePerson', person: 'cem', name: 'Cem Öz' })
    .do(door, { type: 'join', person: 'ben', name: 'Ito, Ben' })
    .do(person('ben'), { type: 'takePlace' })
    .enter('debrief');
  return session;
}
