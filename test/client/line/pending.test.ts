import { describe, expect, test } from 'vitest';
import {
  occasionOfCommand,
  type PendingCommand,
  sortForResending,
} from '../../../client/line/pending.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { ClientCommand } from '../../../shared/procedure/road/moves.ts';
import { facilitator, inAction, TestSession } from '../../fixtures/session.ts';

function pending(room: Room, command: ClientCommand): PendingCommand {
  return {
    message: { id: `sent-${command.type}`, command },
    occasion: occasionOfCommand(room, command),
  };
}

describe('commands that were not answered when the line broke', () => {
  test('a vote is sent again while its ballot is still open', () => {
    const session = inAction().openVoting();
    const vote = pending(session.room, { type: 'castVote', choice: 'no' });
    session.cast({ AAA: 'yes' });
    expect(sortForResending([vote], session.room)).toEqual({ again: [vote], stale: [] });
  });

  test('a vote never falls into the next ballot', () => {
    const session = inAction().openVoting();
    const vote = pending(session.room, { type: 'castVote', choice: 'no' });
    session.finishBallot().openVoting();
    expect(sortForResending([vote], session.room)).toEqual({ again: [], stale: [vote] });
  });

  test('a step of the Chair is not taken twice when it was taken meanwhile', () => {
    const session = inAction().openVoting();
    const lock = pending(session.room, { type: 'lockVoting' });
    session.do(facilitator, { type: 'lockVoting' });
    expect(sortForResending([lock], session.room).stale).toEqual([lock]);
  });

  test('a line for the room is sent again only while the same delegation speaks', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    const line = pending(session.room, { type: 'say', text: 'We agree.' });
    expect(sortForResending([line], session.room).again).toEqual([line]);
    session
      .do({ kind: 'seat', seat: 'AAB', via: 'computer' }, { type: 'requestFloor' })
      .do(facilitator, { type: 'callNextSpeaker' });
    expect(sortForResending([line], session.room).stale).toEqual([line]);
  });

  test('moves that stand on their own are always sent again, in the order they were made', () => {
    const session = new TestSession();
    const take = pending(session.room, { type: 'takeSeat', seat: 'AAB' });
    const leave = pending(session.room, { type: 'leaveSeat' });
    session.enter('briefing');
    expect(sortForResending([take, leave], session.room).again).toEqual([take, leave]);
  });
});
