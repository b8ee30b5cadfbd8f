import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/procedure/kernel/state.ts';
import { facilitatorView, personView, seatView } from '../../../shared/views/own-views.ts';
import { door, facilitator, TestSession } from '../../fixtures/session.ts';

const person = (id: string): Actor => ({ kind: 'person', person: id });
const take = (seat: string) => ({ type: 'takeSeat', seat }) as const;
const ask = (seat: string) => ({ type: 'askToShare', seat }) as const;
const read = (seat: string, reader?: string) =>
  ({ type: 'readBrief', seat, ...(reader !== undefined && { person: reader }) }) as const;

/** Ada, Ben and Cam have joined; nobody has a seat. */
function withThree(options?: ConstructorParameters<typeof TestSession>[1]): TestSession {
  const session = new TestSession(undefined, options);
  for (const id of ['ada', 'ben', 'cam']) {
    session.do(door, { type: 'join', person: id, name: `Name of ${id}` });
  }
  return session;
}

const seatOf = (session: TestSession, id: string) => session.state.people[id]?.seat;

describe('choosing a seat', () => {
  it('[SEA-10] is free in the lobby, as long as nobody holds the other seat', () => {
    const session = withThree().do(person('ada'), take('AAA')).do(person('ada'), take('AAB'));
    expect(session.room.seats).toEqual({ AAB: 'present' });
    session.do(person('ada'), { type: 'leaveSeat' }).do(person('ada'), take('AAC'));
    expect(seatOf(session, 'ada')).toBe('AAC');
  });

  it('[SEA-10] is over in the lobby once the brief of the seat has been read', () => {
    const session = withThree().do(person('ada'), take('AAA')).do(door, read('AAA', 'ada'));
    expect(session.rule(person('ada'), take('AAB'))).toBe('SEA-10');
    session.do(person('ada'), { type: 'leaveSeat' });
    expect(session.rule(person('ada'), take('AAB'))).toBe('SEA-10');
  });

  it('[SEA-10] happens once after the lobby, and only for who has no seat', () => {
    const session = withThree().do(person('ada'), take('AAA')).enter('briefing', 'generalDebate');
    expect(session.rule(person('ada'), take('AAB'))).toBe('SEA-10');
    session.do(person('ben'), take('AAC'));
    expect(session.rule(person('ben'), take('AAB'))).toBe('SEA-10');
    session.do(person('ben'), { type: 'leaveSeat' });
    expect(session.rule(person('ben'), take('AAC'))).toBe('SEA-10');
    expect(session.rule(person('ben'), ask('AAA'))).toBe('SEA-10');
  });

  it('[SEA-10] is given back by the facilitator, who may seat anybody anywhere', () => {
    const session = withThree().enter('briefing').do(person('ada'), take('AAA'));
    session.do(facilitator, { type: 'releaseSeat', person: 'ada' }).do(person('ada'), take('AAB'));
    session.do(person('ada'), { type: 'leaveSeat' });
    session.do(facilitator, { type: 'assignSeat', person: 'ada', seat: 'AAC' });
    session.do(facilitator, { type: 'releaseSeat', person: 'ada' }).do(person('ada'), take('AAB'));
    expect(seatOf(session, 'ada')).toBe('AAB');
  });

  it('[SEA-5] does not reach a seat that the facilitator plays', () => {
    const session = withThree().do(facilitator, { type: 'takeOverSeat', seat: 'AAB' });
    expect(session.rule(person('ada'), take('AAB'))).toBe('SEA-5');
    expect(session.rule(person('ada'), ask('AAB'))).toBe('SEA-5');
  });
});

describe('a seat that a person holds', () => {
  it.each([
    ['is there', 0, 'present'],
    ['has just dropped', 1, 'dropped'],
    ['is covered by the computer', 60_000, 'covered'],
  ] as const)('[SEA-11] is taken by nobody else while that person %s', (_what, gone, hold) => {
    const session = withThree().do(person('ada'), take('AAB')).enter('briefing');
    if (gone > 0) session.do(door, { type: 'drop', person: 'ada' }).wait(gone);
    expect(session.room.seats.AAB).toBe(hold);
    expect(session.rule(person('ben'), take('AAB'))).toBe('SEA-11');
  });

  it('[SEA-11] is shared by that person’s consent', () => {
    const session = withThree().do(person('ada'), take('AAB')).enter('briefing');
    session.do(person('ben'), ask('AAB'));
    expect(seatOf(session, 'ben')).toBeUndefined();
    session.do(person('ada'), { type: 'letShare', person: 'ben' });
    expect(seatOf(session, 'ben')).toBe('AAB');
    expect(session.rule(person('ada'), { type: 'letShare', person: 'ben' })).toBe('SEA-11');
  });

  it('[SEA-11] is shared by the facilitator, asked or not', () => {
    const session = withThree().do(person('ada'), take('AAB')).do(person('ben'), ask('AAB'));
    session.do(facilitator, { type: 'assignSeat', person: 'ben', seat: 'AAB' });
    session.do(facilitator, { type: 'assignSeat', person: 'cam', seat: 'AAB' });
    expect(session.room.deputies).toEqual({ AAB: true });
    expect(session.state.people.ben).not.toHaveProperty('asks');
  });

  it('[SEA-11] is not asked for again by who was declined', () => {
    const session = withThree().do(person('ada'), take('AAB')).do(person('ben'), ask('AAB'));
    session.do(person('ada'), { type: 'declineToShare', person: 'ben' });
    expect(session.rule(person('ben'), ask('AAB'))).toBe('SEA-11');
    expect(session.rule(person('ada'), { type: 'letShare', person: 'ben' })).toBe('SEA-11');
  });

  it('[SEA-11] is given away by nobody who does not hold it, and to nobody who did not ask', () => {
    const session = withThree().do(person('ada'), take('AAB')).do(person('ben'), take('AAC'));
    session.do(person('cam'), ask('AAB'));
    for (const type of ['letShare', 'declineToShare'] as const) {
      expect(session.rule(person('ben'), { type, person: 'cam' })).toBe('SEA-11');
      expect(session.rule(person('cam'), { type, person: 'cam' })).toBe('SEA-11');
      expect(session.rule(person('ada'), { type, person: 'ben' })).toBe('SEA-11');
      expect(session.rule(person('ada'), { type, person: 'eve' })).toBe('SEA-7');
    }
    session.do(person('cam'), { type: 'stopAsking' });
    expect(session.rule(person('ada'), { type: 'letShare', person: 'cam' })).toBe('SEA-11');
    expect(session.rule(person('cam'), { type: 'stopAsking' })).toBe('SEA-11');
  });

  it('[SEA-11] can be asked for by those who may choose, one seat at a time', () => {
    const session = withThree().do(person('ada'), take('AAB')).do(person('ben'), take('AAC'));
    expect(session.rule(person('cam'), ask('AAA'))).toBe('SEA-11');
    session.do(person('cam'), ask('AAB'));
    expect(session.rule(person('cam'), ask('AAB'))).toBe('SEA-11');
    session.do(person('cam'), ask('AAC'));
    expect(session.rule(person('ada'), { type: 'letShare', person: 'cam' })).toBe('SEA-11');
    expect(session.rule(person('ben'), ask('AAC'))).toBe('SEA-7');
  });

  it('[SEA-10] is no longer shared with who has meanwhile settled elsewhere', () => {
    const session = withThree().do(person('ada'), take('AAB')).do(person('ben'), take('AAC'));
    session.do(person('ben'), ask('AAB')).enter('briefing');
    expect(session.rule(person('ada'), { type: 'letShare', person: 'ben' })).toBe('SEA-10');
    expect(seatView(session.state, 'AAB').requests).toBeUndefined();
    expect(personView(session.state, 'ben').asks).toBeUndefined();
  });

  it('[SEA-2] is not asked for where the facilitator gives out the seats', () => {
    const session = withThree({ seating: 'assigned' });
    session.do(facilitator, { type: 'assignSeat', person: 'ada', seat: 'AAB' });
    expect(session.rule(person('ben'), ask('AAB'))).toBe('SEA-2');
  });

  it('[SEA-11] shows its holder and the facilitator who asks, and nobody else', () => {
    const session = withThree().do(person('ada'), take('AAB')).do(person('ben'), ask('AAB'));
    expect(seatView(session.state, 'AAB').requests).toEqual({ ben: 'Name of ben' });
    expect(personView(session.state, 'ben').asks).toBe('AAB');
    expect(seatView(session.state, 'AAC')).not.toHaveProperty('requests');
    expect(facilitatorView(session.state).people.ben?.asks).toBe('AAB');
    session.do(person('ada'), { type: 'declineToShare', person: 'ben' });
    expect(personView(session.state, 'ben').declined).toEqual(['AAB']);
  });
});

describe('a brief', () => {
  it('[SEA-12] is read by who holds the seat and by the facilitator; each reading is a fact, once', () => {
    const session = withThree().do(person('ada'), take('AAB'));
    session.do(door, read('AAB', 'ada')).do(door, read('AAB')).do(door, read('AAC'));
    expect(session.rule(door, read('AAB', 'ada'))).toBe('SEA-12');
    expect(session.rule(door, read('AAB'))).toBe('SEA-12');
    expect(session.rule(door, read('AAB', 'ben'))).toBe('SEA-6');
    expect(session.rule(door, read('ZZZ'))).toBe('SEA-7');
    expect(session.rule(door, read('AAB', 'eve'))).toBe('SEA-7');
    const readings = session.facts.filter(({ type }) => type === 'briefRead');
    expect(readings).toMatchObject([
      { seat: 'AAB', person: 'ada' },
      { seat: 'AAB' },
      { seat: 'AAC' },
    ]);
  });

  it('[SEA-12] and who has read it is seen by the facilitator alone', () => {
    const session = withThree().do(person('ada'), take('AAB')).do(door, read('AAB', 'ada'));
    session.do(facilitator, { type: 'assignSeat', person: 'ada', seat: 'AAC' });
    session.do(door, read('AAC', 'ada')).do(door, read('AAA'));
    const view = facilitatorView(session.state);
    expect(view.people.ada?.read).toEqual(['AAB', 'AAC']);
    expect(view.people.ben).not.toHaveProperty('read');
    expect(view.read).toEqual(['AAA']);
    expect(personView(session.state, 'ada')).toMatchObject({ read: ['AAB', 'AAC'] });
    expect(JSON.stringify(personView(session.state, 'ben'))).not.toContain('AAB');
    expect(JSON.stringify(session.room)).not.toContain('"read"');
  });

  it.each(['person', 'facilitator', 'clock'] as const)(
    '[NET-4] is not said to be read by the %s',
    (kind) => {
      const session = withThree().do(person('ada'), take('AAB'));
      const actor: Actor = kind === 'person' ? person('ada') : { kind };
      expect(session.rule(actor, read('AAB', 'ada'))).toBe('NET-4');
    },
  );
});

describe('a person who was removed', () => {
  it('[SEA-13] reads, takes and asks for nothing more, and is asked by nobody', () => {
    const session = withThree().do(person('ada'), take('AAB')).do(person('ben'), ask('AAB'));
    session.do(facilitator, { type: 'removePerson', person: 'ben' });
    expect(session.rule(person('ada'), { type: 'letShare', person: 'ben' })).toBe('SEA-7');
    session.do(facilitator, { type: 'removePerson', person: 'ada' });
    expect(session.rule(door, read('AAB', 'ada'))).toBe('SEA-7');
    expect(session.rule(person('ada'), take('AAC'))).toBe('SEA-7');
    expect(session.rule(person('ada'), ask('AAC'))).toBe('SEA-11');
  });
});

describe('the door of a session', () => {
  const knock = { type: 'join', person: 'dan', name: 'Dan' } as const;
  const doorIs = (is: 'open' | 'locked') =>
    ({ type: 'changeOptions', options: { door: is } }) as const;

  it('[SEA-17] lets nobody new in while it is locked, and everybody who was here', () => {
    const session = withThree().do(facilitator, doorIs('locked'));
    expect(session.rule(door, knock)).toBe('SEA-17');
    session.do(door, { type: 'drop', person: 'ada' });
    expect(session.rule(door, { type: 'comeBack', person: 'ada' })).toBe('allowed');
    session.do(facilitator, doorIs('open'));
    expect(session.rule(door, knock)).toBe('allowed');
  });

  it('[SEA-17] is shown to all who have no seat at once, and to nobody else', () => {
    const session = withThree().do(person('ada'), take('AAB'));
    session.do(facilitator, { type: 'removeUnseated' });
    expect(Object.keys(session.state.people)).toEqual(['ada']);
    expect(session.room).toMatchObject({ people: 1, seats: { AAB: 'present' } });
    expect(session.rule(facilitator, { type: 'removeUnseated' })).toBe('SEA-17');
    expect(session.rule(person('ben'), take('AAC'))).toBe('SEA-7');
  });
});
