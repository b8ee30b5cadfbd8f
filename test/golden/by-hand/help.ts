import { facilitator, person, TestSession } from '../../fixtures/session.ts';

/** Two people ask for help: one is answered, asks again and takes it back, the other is seen to without words. */
export function help(): TestSession {
  const session = new TestSession().seatPerson('ada', 'AAA').joinAs('ben');
  session
    .do(person('ada'), { type: 'askForHelp', text: 'What is a sponsor?' })
    .do(person('ben'), { type: 'askForHelp' })
    .do(facilitator, { type: 'tellPerson', person: 'ada', text: 'Who puts a text forward.' })
    .enter('briefing', 'generalDebate');
  session
    .do(person('ada'), { type: 'readLine', line: session.state.people['ada']?.told?.fact ?? 0 })
    .do(person('ada'), { type: 'askForHelp' })
    .do(person('ada'), { type: 'stopAskingForHelp' })
    .do(facilitator, { type: 'closeHelp', person: 'ben' });
  return session.enter('debrief');
}
