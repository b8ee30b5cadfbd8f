import { describe, expect, test } from 'vitest';
import { peopleByNeed } from '../../../../client/panels/facilitator/people-order.ts';
import { facilitatorView } from '../../../../shared/views/own-views.ts';
import { door, inAction, TestSession } from '../../../fixtures/session.ts';

const needs = (session: TestSession) =>
  peopleByNeed(facilitatorView(session.state), session.open, session.room).map(({ id, need }) => [
    id,
    need,
  ]);

describe('who needs the facilitator first', () => {
  test('those who dropped come before those without a seat, then the rest by name', () => {
    const session = new TestSession()
      .seatPerson('b', 'AAB')
      .seatPerson('a', 'AAA')
      .do(door, { type: 'join', person: 'c', name: 'Name of c' })
      .seatPerson('d', 'AAD')
      .do(door, { type: 'drop', person: 'd' });
    expect(needs(session)).toEqual([
      ['d', 'dropped'],
      ['c', 'noSeat'],
      ['a', 'none'],
      ['b', 'none'],
    ]);
  });

  test('while voting is open, those who have not voted', () => {
    const session = inAction().seatPerson('a', 'AAA').seatPerson('b', 'AAB').openVoting();
    session.cast({ AAC: 'yes' });
    expect(needs(session)).toEqual([
      ['a', 'notVoted'],
      ['b', 'notVoted'],
    ]);
    session.do(
      { kind: 'seat', seat: 'AAA', via: 'person', person: 'a' },
      { type: 'castVote', choice: 'no' },
    );
    expect(needs(session)).toEqual([
      ['b', 'notVoted'],
      ['a', 'none'],
    ]);
  });
});
