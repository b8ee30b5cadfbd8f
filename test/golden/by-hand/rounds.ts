import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

/** Everybody is asked for a line twice: once until the time is up, once until the facilitator closes it. */
export function lineRounds(): TestSession {
  const session = new TestSession().seatPerson('ada', 'AAA').enter('briefing');
  const ask = (question: string) =>
    session.do(facilitator, { type: 'openRound', question, ms: 60_000 });
  const write = (by: string, text: string) => {
    const [round = ''] = Object.keys(session.room.rounds ?? {}).slice(-1);
    session.do(seat(by), { type: 'writeLine', round, text });
    return round;
  };
  ask('What do you want most?');
  write('AAB', 'Peace.');
  write('AAC', 'A text of our own.');
  session.wait(60_000).enter('generalDebate');
  ask('Whom do you have to win?');
  const round = write('AAD', 'Our neighbour.');
  return session.do(facilitator, { type: 'closeRound', round }).enter('debrief');
}
