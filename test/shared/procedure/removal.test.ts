import { describe, expect, it } from 'vitest';
import { facilitatorView } from '../../../shared/views/own-views.ts';
import { door, facilitator, person, TestSession } from '../../fixtures/session.ts';

const reason = 'Please use your own name.';
const bar = { type: 'removePerson', person: 'ada', reason, bars: true } as const;
const joinAs = (id: string, name: string, was?: string) =>
  ({ type: 'join', person: id, name, ...(was && { was }) }) as const;

const opened = () => new TestSession().seatPerson('ada', 'AAA').seatPerson('ben', 'AAB');

describe('who is removed', () => {
  it('[SEA-20] with a reason is told it, and joins again with the code as before', () => {
    const session = opened().do(facilitator, { type: 'removePerson', person: 'ada', reason });
    expect(session.state.removed?.['ada']).toEqual({ name: 'Name of ada', at: 1_000_000, reason });
    expect(session.room.seats['AAA']).toBeUndefined();
    session.do(door, joinAs('new', 'Name of ada', 'ada'));
    expect(session.state.people['new']?.name).toBe('Name of ada');
  });

  it('[SEA-20] for good does not join again with the key of that place, under any name', () => {
    const session = opened().do(facilitator, bar);
    expect(session.rule(door, joinAs('new', 'Somebody else', 'ada'))).toBe('SEA-20');
    session.do(door, joinAs('cam', 'Cam'));
  });

  it('[SEA-20] for good is let back in once, under another name, and nobody takes the old one', () => {
    const session = opened().do(facilitator, bar);
    expect(session.rule(facilitator, { type: 'letBackIn', barred: 'ben' })).toBe('SEA-20');
    session.do(facilitator, { type: 'letBackIn', barred: 'ada' });
    expect(session.rule(facilitator, { type: 'letBackIn', barred: 'ada' })).toBe('SEA-20');
    expect(session.rule(door, joinAs('new', 'name of ADA', 'ada'))).toBe('SEA-20');
    session.do(door, joinAs('new', 'Ada', 'ada'));
    expect(session.rule(door, joinAs('cam', 'Name of ada'))).toBe('SEA-20');
  });

  it('[SEA-20] moves nothing more, and is shown to the facilitator alone', () => {
    const session = opened().do(facilitator, bar);
    expect(session.rule(person('ada'), { type: 'askForHelp' })).toBe('SEA-7');
    expect(JSON.stringify(session.room)).not.toContain(reason);
    expect(facilitatorView(session.state).removed?.['ada']?.door).toBe('barred');
  });

  it('[SEA-13] without a word leaves nothing behind', () => {
    const session = opened().do(facilitator, { type: 'removePerson', person: 'ada' });
    expect(session.state).not.toHaveProperty('removed');
  });
});
