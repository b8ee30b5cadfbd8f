import { clock, inAction, seat, type TestSession } from '../../fixtures/session.ts';

/** Too few members stay for a vote: the meeting waits for them, and goes home. */
export function noQuorum(): TestSession {
  const session = inAction(undefined, { chair: 'system' });
  for (const id of ['AAC', 'AAD', 'AAE']) session.do(seat(id), { type: 'leaveRoom' });
  while (session.room.phase === 'action') {
    session.now = Math.max(session.now, session.room.clocks.chair?.endsAt ?? session.now);
    session.do(clock, { type: 'clockRanOut', clock: 'chair' });
  }
  return session.enter('debrief');
}
