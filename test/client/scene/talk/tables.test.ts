import { describe, expect, it } from 'vitest';
import { isComputer, tablesSeen } from '../../../../client/scene/talk/tables.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { seat, TestSession } from '../../../fixtures/session.ts';

const inTalk = () => {
  const session = new TestSession(contestedScenario(), { chair: 'facilitator' });
  session.seatPerson('ada', 'AAA').enter('briefing');
  const ada = { kind: 'seat', seat: 'AAA', via: 'person', person: 'ada' } as const;
  return session.do(ada, { type: 'openTable', with: ['AAB'] });
};
const footings = ({ open, room }: TestSession, id: string) =>
  Object.fromEntries(tablesSeen(open, room, id).map((seen) => [seen.id, seen.footing]));

describe('tables as a delegation finds them', () => {
  it('are its own, those it is asked to, and those where it can ask', () => {
    const session = inTalk();
    const [table = ''] = Object.keys(session.room.tables);
    expect(footings(session, 'AAA')[table]).toBe('sits');
    expect(footings(session, 'AAB')[table]).toBe('invited');
    expect(footings(session, 'AAC')[table]).toBe('outside');
    session.do(seat('AAC'), { type: 'askToSit', table });
    expect(footings(session, 'AAC')[table]).toBe('asking');
  });

  it('hold the rooms of its own groups, whether somebody sits there or not, and of no other', () => {
    const session = inTalk();
    const groups = (id: string) =>
      tablesSeen(session.open, session.room, id).filter(({ footing }) => footing === 'group');
    for (const { id } of session.open.delegations.filter((one) => one.id !== 'AAA')) {
      for (const { id: table, belong } of groups(id)) {
        expect(session.try(seat(id), { type: 'sitDown', table })).toBeUndefined();
        expect(belong).toBeGreaterThan(1);
      }
    }
    expect(groups('AAA').length).toBeGreaterThan(0);
  });

  it('say who is a person and who the computer', () => {
    const { room } = inTalk();
    expect(isComputer(room, 'AAA')).toBe(false);
    expect(isComputer(room, 'AAB')).toBe(true);
  });
});
