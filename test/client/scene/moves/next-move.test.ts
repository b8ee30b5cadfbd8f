import { describe, expect, test } from 'vitest';
import { nextMove } from '../../../../client/scene/moves/next-move.ts';
import { inAction, TestSession } from '../../../fixtures/session.ts';

describe('the one step that moves the meeting on', () => {
  test('walks a whole session from the lobby to the archive without being refused', () => {
    const session = new TestSession();
    const walked: string[] = [];
    for (let next = nextMove(session.open, session.room); next !== undefined; ) {
      session.do({ kind: 'facilitator' }, next);
      walked.push(next.type === 'advancePhase' ? next.to : next.type);
      next = nextMove(session.open, session.room);
    }
    expect(walked.slice(0, 5)).toEqual([
      'briefing',
      'generalDebate',
      'informals',
      'action',
      'announceBallot',
    ]);
    expect(walked.filter((step) => step === 'declareResult')).toHaveLength(2);
    expect(walked.at(-1)).toBe('archived');
  });

  test('is the Chair’s next step while a ballot is open', () => {
    const session = inAction().openVoting();
    expect(nextMove(session.open, session.room)).toEqual({ type: 'lockVoting' });
  });
});
