import { describe, expect, it } from 'vitest';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { presentCount, voterCount } from '../../../shared/procedure/kernel/membership.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { longScenario, smallScenario, withChair, withObserver } from '../../fixtures/scenario.ts';
import { door, facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';

const vote = { type: 'castVote', choice: 'yes' } as const;
const observed = () => withObserver(longScenario(5), 'AAE');
const asPerson = (person: string, at: string) =>
  ({ kind: 'seat', seat: at, via: 'person', person }) as const;

describe('an observer', () => {
  it('[SEA-8] speaks and replies like the others', () => {
    const session = new TestSession(observed()).enter('briefing', 'generalDebate');
    for (const id of ['AAA', 'AAE']) session.do(seat(id), { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' }).do(seat('AAA'), { type: 'yieldFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' });
    session
      .do(seat('AAE'), { type: 'say', text: 'Peace.' })
      .do(seat('AAE'), { type: 'yieldFloor' });
    session.do(facilitator, { type: 'closeSpeakersList' });
    expect(session.rule(seat('AAE'), { type: 'requestReply' })).toBe('allowed');
    expect(session.room.floor.spoken.AAE).toBe(1);
  });

  it('[SEA-8] neither proposes, sponsors, moves, objects nor votes', () => {
    const session = inAction(observed());
    const moves: SeatCommand[] = [
      { type: 'introduceDraft', draft: 'one' },
      { type: 'joinSponsors', draft: 'two' },
      { type: 'moveNoVote', draft: 'two' },
      { type: 'raiseMotion', matter: { kind: 'adjournMeeting' } },
      { type: 'raisePoint', matter: 'quorum' },
      { type: 'proposeAmendment', draft: 'one', changes: [{ kind: 'delete', paragraph: 'pp1' }] },
      { type: 'requestVote', method: 'rollCall' },
      { type: 'requestDivision', draft: 'one', parts: [['op1']] },
    ];
    for (const move of moves) expect(session.rule(seat('AAE'), move), move.type).toBe('SEA-8');
    session.do(seat('AAD'), { type: 'requestDivision', draft: 'one', parts: [['op1']] });
    expect(session.rule(seat('AAE'), { type: 'objectToDivision' })).toBe('SEA-8');
    session.do(seat('AAA'), { type: 'objectToDivision' });
    const speech = { type: 'speakOnDivision', side: 'against', text: 'No.' } as const;
    expect(session.rule(seat('AAE'), speech)).toBe('SEA-8');
    session.do(facilitator, { type: 'closeDivisionHearing' }).openVoting();
    expect(session.rule(seat('AAE'), vote)).toBe('SEA-8');
  });

  it('[SEA-8] is in no tally, no roll and no quorum', () => {
    const session = inAction(observed());
    expect(presentCount(session.open, session.room)).toBe(4);
    session.do(seat('AAA'), { type: 'leaveRoom' });
    expect(
      session.do(facilitator, { type: 'announceBallot' }).rule(facilitator, { type: 'openVoting' }),
    ).toBe('allowed');
    session.cast({ AAB: 'yes', AAC: 'no', AAD: 'yes' }).finishBallot();
    const { tally, votes } = session.result('committee-one');
    expect(votes).toBe('-yny');
    expect(tally).toEqual({ yes: 2, no: 1, abstain: 0, notVoting: 0, absent: 1 });
    session.do(seat('AAB'), { type: 'leaveRoom' }).do(facilitator, { type: 'announceBallot' });
    expect(session.rule(facilitator, { type: 'openVoting' })).toBe('MAJ-5');
  });

  it('[SEA-8] is passed over by the roll call, and does not hold up the count', () => {
    const session = inAction(observed(), { chair: 'system', method: 'rollCall' });
    session.dice = 0.99;
    session.do(facilitator, { type: 'announceBallot' }).do(facilitator, { type: 'openVoting' });
    expect(session.room.ballot?.roll?.calling).toBe('AAD');
    session.cast({ AAD: 'yes', AAA: 'yes', AAB: 'yes', AAC: 'yes' });
    expect(session.room.ballot?.roll?.calling).toBeUndefined();
    const machine = inAction(observed(), { chair: 'system' }).openVoting();
    machine.cast({ AAA: 'yes', AAB: 'yes', AAC: 'yes', AAD: 'yes' });
    machine.wait(machine.room.options.times.linger);
    expect(machine.room.ballot?.phase).not.toBe('inProgress');
  });

  it('[SEA-8] played by the computer, does not try to vote', () => {
    const session = inAction(observed()).openVoting();
    const plan = (id: string) =>
      planMoves(session.open, { room: session.room }, seatContent(session.scenario, id), 1);
    expect(plan('AAE')).toEqual([]);
    expect(plan('AAA')).toMatchObject([{ command: { type: 'castVote' } }]);
  });
});

describe('the delegate in the Chair', () => {
  const presided = (deputy?: boolean) =>
    withChair(smallScenario(), { seat: 'AAB', ...(deputy !== undefined && { deputy }) });

  it('[SEA-9] does not vote, whoever plays the seat', () => {
    const computer = inAction(presided()).openVoting();
    expect(computer.rule(seat('AAB'), vote)).toBe('SEA-9');
    const person = inAction(presided()).seatPerson('p', 'AAB').openVoting();
    expect(person.rule(asPerson('p', 'AAB'), vote)).toBe('SEA-9');
    expect(person.rule(seat('AAA'), vote)).toBe('allowed');
  });

  it('[SEA-9] leaves the vote to a second person in the seat, while there is one', () => {
    const session = inAction(presided()).seatPerson('p', 'AAB').seatPerson('q', 'AAB').openVoting();
    expect(session.rule(asPerson('q', 'AAB'), vote)).toBe('allowed');
    session.do(door, { type: 'drop', person: 'q' }).wait(session.room.options.times.grace);
    expect(session.rule(asPerson('p', 'AAB'), vote)).toBe('SEA-9');
    session.do(door, { type: 'comeBack', person: 'q' });
    expect(session.rule(asPerson('p', 'AAB'), vote)).toBe('allowed');
  });

  it('[SEA-9] leaves it to the deputy whom the scenario names', () => {
    const session = inAction(presided(true)).openVoting();
    expect(session.rule(seat('AAB'), vote)).toBe('allowed');
  });

  it('[SEA-9] is present without voting, counts for the quorum, and is not waited for', () => {
    const session = inAction(presided());
    expect(presentCount(session.open, session.room)).toBe(5);
    expect(voterCount(session.open, session.room)).toBe(4);
    session.ballot({ AAA: 'yes' });
    expect(session.result('committee-one')).toMatchObject({
      votes: 'yxxxx',
      tally: { yes: 1, notVoting: 4, absent: 0 },
    });
    const waited = inAction(presided(), { chair: 'system' }).openVoting();
    waited.cast({ AAA: 'yes', AAC: 'yes', AAD: 'yes', AAE: 'yes' });
    waited.wait(waited.room.options.times.linger);
    expect(waited.room.ballot?.phase).not.toBe('inProgress');
  });

  it('[SEA-9] has the delegation’s vote back where somebody else presides', () => {
    const session = inAction(presided()).ballot({ AAA: 'yes' }).ballot({ AAA: 'yes' });
    session.enter('outcome', 'action').openVoting();
    expect(session.rule(seat('AAB'), vote)).toBe('allowed');
  });
});
