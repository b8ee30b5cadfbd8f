import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../../client/panels/frame/phase-steps.tsx';
import { facilitator, inPlenary, TestSession } from '../../../fixtures/session.ts';

const shown = (session: TestSession) =>
  stepsOf(session.open, session.room).map(({ label, is }) => `${label} ${is}`);

describe('the steps at the top', () => {
  test('unfold the present stage and name the other', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    expect(shown(session)).toEqual([
      'Briefing past',
      'Debate now',
      'Informals ahead',
      'Action ahead',
      'Outcome ahead',
      'Plenary ahead',
      'Debrief ahead',
    ]);
  });

  test('fold the committee once the plenary has begun', () => {
    expect(shown(inPlenary())).toEqual([
      'Briefing past',
      'Committee past',
      'Action now',
      'Outcome ahead',
      'Debrief ahead',
    ]);
  });

  test('mark the debrief, also when it was entered from the committee', () => {
    const session = new TestSession()
      .enter('briefing', 'generalDebate')
      .do(facilitator, { type: 'advancePhase', to: 'debrief' });
    expect(shown(session).at(-1)).toBe('Debrief now');
  });
});
