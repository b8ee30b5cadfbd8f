import { facilitator, person, TestSession } from '../../fixtures/session.ts';

/** Three people say what they expect of the first vote, one of them twice; and it is taken. */
export function forecasts(): TestSession {
  const session = new TestSession()
    .seatPerson('ada', 'AAD')
    .seatPerson('ben', 'AAE')
    .joinAs('cam')
    .enter('briefing', 'generalDebate');
  const say = (id: string, result: number, first: number, second: number) =>
    session.do(person(id), {
      type: 'giveForecast',
      matter: 'committee-one',
      result,
      states: { AAD: first, AAE: second },
    });
  say('ada', 80, 30, 60);
  say('ben', 45, 50, 50);
  session.enter('action');
  say('ada', 90, 20, 75);
  say('cam', 10, 0, 100);
  session.do(person('cam'), {
    type: 'fileStory',
    headline: 'A vote is near',
    text: 'Nobody would bet on it.',
  });
  session.do(facilitator, {
    type: 'hideStory',
    story: `n${session.state.seq}`,
    reason: 'Bets are not news.',
  });
  return session.ballot({ AAA: 'yes', AAB: 'yes', AAC: 'no' }).enter('debrief');
}
