import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/language/language.ts';
import type { Actor } from '../../../shared/procedure/kernel/state.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { seatView } from '../../../shared/views/own-views.ts';
import { door, facilitator, inAction, seat } from '../../fixtures/session.ts';

const ada: Actor = { kind: 'seat', seat: 'AAB', via: 'person', person: 'ada' };
const yes = { type: 'castVote', choice: 'yes' } as const;

/** A vote in which the computer has voted yes for somebody who is away. */
function coveredVote() {
  const session = inAction().seatPerson('ada', 'AAB').do(door, { type: 'drop', person: 'ada' });
  session.wait(session.room.options.times.grace).openVoting();
  return session.do(seat('AAB'), yes);
}

/** What those who sit there are told, as they read it. */
const told = (session: ReturnType<typeof coveredVote>) =>
  Object.values(seatView(session.state, 'AAB').covered ?? {}).map((act) =>
    minuteText(session.open, act, english),
  );

describe('whom the computer covered for', () => {
  it('[SEA-18] is told what it did, also what the record passes over', () => {
    const session = coveredVote().do(door, { type: 'comeBack', person: 'ada' });
    expect(told(session)).toEqual([expect.stringMatching(/ votes: yes\.$/)]);
  });

  it('[SEA-18] may change the vote while it is open, and it is theirs', () => {
    const session = coveredVote().do(door, { type: 'comeBack', person: 'ada' });
    expect(session.room.ballot?.covered).toEqual({ AAB: true });
    session.do(ada, { type: 'castVote', choice: 'no' });
    expect(session.room.ballot?.covered).toBeUndefined();
    session.finishBallot();
    expect(session.result('committee-one')).not.toHaveProperty('covered');
    expect(session.result('committee-one').byPeople).toEqual(['AAB']);
  });

  it('[SEA-18] makes the vote theirs also by voting the same', () => {
    const session = coveredVote().do(door, { type: 'comeBack', person: 'ada' }).do(ada, yes);
    expect(session.room.ballot?.covered).toBeUndefined();
  });

  it('[SEA-18] is not said to have voted where the vote stayed the computer’s', () => {
    const session = coveredVote().do(door, { type: 'comeBack', person: 'ada' }).finishBallot();
    expect(session.result('committee-one').covered).toEqual(['AAB']);
  });

  it('[SEA-18] is told nothing of what the computer does for others', () => {
    const session = coveredVote().do(seat('AAC'), yes);
    expect(session.room.ballot?.covered).toEqual({ AAB: true });
    expect(seatView(session.state, 'AAC').covered).toBeUndefined();
  });

  it('[SEA-18] is told of the last absence alone', () => {
    const session = coveredVote().do(door, { type: 'comeBack', person: 'ada' });
    session.do(door, { type: 'drop', person: 'ada' });
    session.wait(session.room.options.times.grace);
    expect(told(session)).toEqual([]);
  });

  it('[SEA-18] reads it in the record, beside what they said themselves', () => {
    const session = coveredVote();
    for (const type of ['lockVoting', 'declareResult', 'hearExplanationsAfter'] as const) {
      session.do(facilitator, { type });
    }
    session.do(seat('AAB'), { type: 'explainVote', text: 'As capital asked.' });
    const minute = Object.values(session.room.minutes).at(-1);
    expect(minute).toMatchObject({ key: 'minutes.voteExplained', covered: true });
  });
});
