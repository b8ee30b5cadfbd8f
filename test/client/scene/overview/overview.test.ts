import { describe, expect, it } from 'vitest';
import { shownRows, sortedRows } from '../../../../client/scene/overview/order.ts';
import { overviewOf, type Row } from '../../../../client/scene/overview/overview.ts';
import { facilitatorView } from '../../../../shared/views/own-views.ts';
import {
  door,
  facilitator,
  inAction,
  person,
  seat,
  TestSession,
} from '../../../fixtures/session.ts';

const MINUTE = 60_000;

const look = ({ open, room, state, now }: TestSession): readonly Row[] =>
  overviewOf(
    { scenario: open, room, view: facilitatorView(state) },
    { now, quietAfter: 3 * MINUTE },
  );

function rowOf(session: TestSession, id: string): Row {
  const row = look(session).find((each) => each.id === id);
  if (row === undefined) throw new Error(`${id} has no row.`);
  return row;
}

const as = (id: string, at: string) =>
  ({ kind: 'seat', seat: at, via: 'person', person: id }) as const;
const names = ({ open }: TestSession) => new Map(open.delegations.map((each) => [each.id, each]));

describe('the room at one look', () => {
  it('has a row for every person, and one for every delegation that nobody sits at', () => {
    const session = new TestSession().seatPerson('ada', 'AAA').seatPerson('ben', 'AAA');
    session.joinAs('cam');
    const rows = look(session);
    expect(rows.filter(({ person: who }) => who).map(({ id }) => id)).toEqual([
      'ada',
      'ben',
      'cam',
    ]);
    expect(rows.find(({ seat: at }) => at === 'AAB')).toMatchObject({ hold: 'computer' });
    expect(rows.length).toBe(session.open.delegations.length + 2);
  });

  it('says who is away and since when, also once the computer covers', () => {
    const session = new TestSession().seatPerson('ada', 'AAA').enter('briefing');
    session.do(door, { type: 'drop', person: 'ada' }).wait(2 * MINUTE);
    expect(rowOf(session, 'ada')).toMatchObject({
      hold: 'covered',
      needs: ['away'],
      person: { doing: 'away', forMs: 2 * MINUTE },
    });
    session.do(door, { type: 'comeBack', person: 'ada' });
    expect(rowOf(session, 'ada').person?.doing).toBe('active');
  });

  it('[CAL-3] misses nobody and calls nobody quiet between sittings', () => {
    const due = 10_000 * MINUTE;
    const session = new TestSession(undefined, {
      chair: 'facilitator',
      calendar: [{ kind: 'writing', phase: 'informals', stage: 0, due }],
    });
    session.seatPerson('ada', 'AAA').seatPerson('ben', 'AAB').enter('briefing', 'informals');
    session.do(door, { type: 'drop', person: 'ada' }).wait(20 * MINUTE);
    expect(rowOf(session, 'ada')).toMatchObject({ needs: [], person: { doing: 'away' } });
    expect(rowOf(session, 'ben')).toMatchObject({ needs: [], person: { doing: 'active' } });
  });

  it('calls stuck who has done nothing for the given time while something waits for them', () => {
    const session = new TestSession().seatPerson('ada', 'AAA').enter('briefing');
    session.wait(2 * MINUTE);
    expect(rowOf(session, 'ada').person).toMatchObject({ doing: 'active', waiting: ['brief'] });
    session.wait(MINUTE);
    expect(rowOf(session, 'ada')).toMatchObject({
      needs: ['stuck'],
      person: { doing: 'stuck', forMs: 3 * MINUTE },
    });
    session.do(person('ada'), { type: 'askForHelp' });
    expect(rowOf(session, 'ada')).toMatchObject({ needs: ['help'], person: { doing: 'active' } });
  });

  it('calls quiet who has done nothing while nothing in particular waits, and asks nobody to see to it', () => {
    const session = new TestSession().seatPerson('ada', 'AAA').enter('briefing', 'generalDebate');
    session.wait(4 * MINUTE);
    expect(rowOf(session, 'ada')).toMatchObject({ needs: [], person: { doing: 'quiet' } });
    session.do(as('ada', 'AAA'), { type: 'requestFloor' });
    expect(rowOf(session, 'ada').person).toMatchObject({ doing: 'active', forMs: 0 });
  });

  it('counts no time while the session is paused, and a new phase from its beginning', () => {
    const session = new TestSession().seatPerson('ada', 'AAA').enter('briefing', 'generalDebate');
    session
      .wait(2 * MINUTE)
      .do(facilitator, { type: 'pause' })
      .wait(10 * MINUTE);
    expect(rowOf(session, 'ada').person?.doing).toBe('active');
    session.do(facilitator, { type: 'resume' }).wait(MINUTE).enter('informals');
    expect(rowOf(session, 'ada').person?.forMs).toBe(0);
  });

  it('tells who has voted in the open ballot, also on a sealed board, and who is still waited for', () => {
    const session = inAction().do(facilitator, {
      type: 'changeOptions',
      options: { board: 'sealed' },
    });
    session.seatPerson('ada', 'AAA').seatPerson('ben', 'AAB');
    expect(rowOf(session, 'ada').vote).toBeUndefined();
    session.openVoting().do(as('ada', 'AAA'), { type: 'castVote', choice: 'no' });
    expect(rowOf(session, 'ada')).toMatchObject({ vote: 'cast', needs: [] });
    expect(rowOf(session, 'ben')).toMatchObject({ vote: 'missing', needs: ['notVoted'] });
  });

  it('tells how much each has been heard, who has the floor, and who sits at which table', () => {
    const session = new TestSession().seatPerson('ada', 'AAA').enter('briefing', 'generalDebate');
    session.do(as('ada', 'AAA'), { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' });
    expect(rowOf(session, 'ada')).toMatchObject({ hasFloor: true, voice: { turns: 0, ms: 0 } });
    session.wait(9_000).do(as('ada', 'AAA'), { type: 'yieldFloor' });
    session.do(seat('AAB'), { type: 'openTable', with: ['AAA'] });
    expect(rowOf(session, 'ada')).toMatchObject({
      hasFloor: false,
      voice: { turns: 1, ms: 9_000 },
      person: { waiting: ['table'] },
    });
    const [table] = Object.keys(session.room.tables);
    session.do(as('ada', 'AAA'), { type: 'sitDown', table: table ?? '' });
    expect(rowOf(session, 'ada').table).toBe(table);
  });

  it('asks nothing of who has been taken over by the facilitator', () => {
    const session = inAction().seatPerson('ada', 'AAA').openVoting();
    session.do(facilitator, { type: 'takeOverSeat', seat: 'AAA' });
    expect(rowOf(session, 'ada')).toMatchObject({ hold: 'facilitator', needs: [] });
  });

  it('shows those who need the facilitator alone where that is wanted, the most urgent first', () => {
    const session = new TestSession()
      .seatPerson('ada', 'AAA')
      .joinAs('ben')
      .seatPerson('cam', 'AAC');
    session.seatPerson('dan', 'AAD').do(door, { type: 'drop', person: 'dan' });
    session.do(person('cam'), { type: 'askForHelp' });
    const needed = shownRows(look(session), 'needs');
    const sorted = sortedRows(needed, { by: 'need', isBackwards: false }, names(session));
    expect(sorted.map(({ id }) => id)).toEqual(['cam', 'dan', 'ben']);
  });

  it('is sorted by what has been heard, both ways', () => {
    const session = new TestSession().seatPerson('ada', 'AAA').seatPerson('ben', 'AAB');
    session.enter('briefing', 'generalDebate').do(as('ada', 'AAA'), { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' }).wait(5_000);
    session.do(as('ada', 'AAA'), { type: 'yieldFloor' });
    const people = shownRows(look(session), 'people');
    const ids = (isBackwards: boolean) =>
      sortedRows(people, { by: 'voice', isBackwards }, names(session)).map(({ id }) => id);
    expect(ids(false)).toEqual(['ben', 'ada']);
    expect(ids(true)).toEqual(['ada', 'ben']);
  });
});
