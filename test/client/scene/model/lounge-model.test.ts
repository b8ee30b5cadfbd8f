import { expect, it } from 'vitest';
import { loungeModelFromViews } from '../../../../client/scene/model/lounge-model.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { seat, TestSession } from '../../../fixtures/session.ts';

it('the lounge shows who sits with whom, where one may sit down at once, and where one asks', () => {
  const session = new TestSession(contestedScenario(), { chair: 'facilitator' });
  session.seatPerson('ada', 'AAA').enter('briefing');
  const ada = { kind: 'seat', seat: 'AAA', via: 'person', person: 'ada' } as const;
  session.do(ada, { type: 'openTable', with: ['AAB', 'AAC'] });
  const [table = ''] = Object.keys(session.room.tables);
  session.do(seat('AAB'), { type: 'sitDown', table });
  const seenBy = (own: string) =>
    loungeModelFromViews({
      scenario: session.open,
      room: session.room,
      names: new Map(session.open.delegations.map((each) => [each.id, each])),
      own,
    }).tables.find(({ id }) => id === table);
  expect(seenBy('AAA')?.place).toBe('own');
  expect(seenBy('AAC')?.place).toBe('open');
  expect(seenBy('AAD')?.place).toBe('others');
  expect(seenBy('AAB')?.seats.map(({ id, isComputer, isOwn }) => [id, isComputer, isOwn])).toEqual([
    ['AAA', false, false],
    ['AAB', true, true],
  ]);
});

it('the lounge says what one can do as long as nobody sits anywhere, and where one may sit down', () => {
  const session = new TestSession(contestedScenario(), { chair: 'facilitator' });
  session.seatPerson('ada', 'AAA').enter('briefing');
  const seen = () =>
    loungeModelFromViews({
      scenario: session.open,
      room: session.room,
      names: new Map(session.open.delegations.map((each) => [each.id, each])),
      own: 'AAA',
    });
  expect(seen().tables.length).toBeGreaterThan(1);
  expect(seen().empty).toEqual({
    title: 'Nobody has sat down yet.',
    text: 'Talk to somebody and a table is yours, or sit down in a room of your groups. Everybody sees who sits with whom.',
  });
  const ada = { kind: 'seat', seat: 'AAA', via: 'person', person: 'ada' } as const;
  session.do(ada, { type: 'openTable', with: ['AAB'] });
  expect(seen().empty).toBeUndefined();
});
