import { describe, expect, it } from 'vitest';
import { facilitator, person, TestSession } from '../../fixtures/session.ts';

const ada = person('ada');
const ben = person('ben');
const ask = { type: 'askForHelp', text: 'Which paragraph?' } as const;

/** Ada has a seat, Ben has none. */
const opened = () => new TestSession().seatPerson('ada', 'AAA').joinAs('ben');
const callOf = ({ state }: TestSession, id: string) => state.people[id]?.help;
const lineTo = ({ state }: TestSession, id: string) => state.people[id]?.told;

describe('asking for help', () => {
  it('[HLP-1] anybody may ask, with a seat or without, with a line or without, in any phase', () => {
    const session = opened().do(ada, ask).enter('briefing', 'action').openVoting();
    session.do(ben, { type: 'askForHelp' });
    expect(callOf(session, 'ada')).toEqual({ since: 1_000_000, text: 'Which paragraph?' });
    expect(callOf(session, 'ben')).toEqual({ since: 1_000_000 });
  });

  it('[HLP-1] a call stands until it is answered, closed or taken back, and is not made twice', () => {
    const session = opened().do(ada, ask);
    expect(session.rule(ada, ask)).toBe('HLP-1');
    session.do(ada, { type: 'stopAskingForHelp' });
    expect(callOf(session, 'ada')).toBeUndefined();
    expect(session.rule(ada, { type: 'stopAskingForHelp' })).toBe('HLP-1');
    session.do(ada, ask).do(facilitator, { type: 'closeHelp', person: 'ada' });
    expect(callOf(session, 'ada')).toBeUndefined();
    expect(lineTo(session, 'ada')).toBeUndefined();
  });

  it('[HLP-1] of two facilitators who see to one call the second is told that it is seen to', () => {
    const session = opened().do(ada, ask).do(facilitator, { type: 'closeHelp', person: 'ada' });
    expect(session.rule(facilitator, { type: 'closeHelp', person: 'ada' })).toBe('HLP-1');
  });

  it('[HLP-3] a line answers the call that stands, and is there until it is read', () => {
    const session = opened().do(ada, ask);
    session.do(facilitator, { type: 'tellPerson', person: 'ada', text: 'OP 3.' });
    const line = lineTo(session, 'ada');
    expect(line).toMatchObject({ text: 'OP 3.', answers: true });
    expect(callOf(session, 'ada')).toBeUndefined();
    session.do(ada, { type: 'readLine', line: line?.fact ?? 0 });
    expect(lineTo(session, 'ada')).toBeUndefined();
  });

  it('[HLP-3] the facilitator may write to who has not asked; reading an older line leaves the latest', () => {
    const session = opened().do(facilitator, {
      type: 'tellPerson',
      person: 'ben',
      text: 'Please take a seat.',
    });
    const first = lineTo(session, 'ben');
    expect(first).not.toHaveProperty('answers');
    session.do(facilitator, { type: 'tellPerson', person: 'ben', text: 'Any seat.' });
    expect(session.rule(ben, { type: 'readLine', line: first?.fact ?? 0 })).toBe('HLP-3');
    expect(lineTo(session, 'ben')?.text).toBe('Any seat.');
  });

  it('[HLP-2] nothing of it enters the room or the record', () => {
    const session = opened();
    const before = session.room;
    session.do(ada, ask).do(facilitator, { type: 'tellPerson', person: 'ada', text: 'OP 3.' });
    expect(session.room).toEqual(before);
  });

  it('[HLP-1] a call goes with its maker', () => {
    const session = opened().do(ada, ask);
    session.do(facilitator, { type: 'removePerson', person: 'ada' });
    expect(session.rule(facilitator, { type: 'closeHelp', person: 'ada' })).toBe('SEA-7');
  });
});
