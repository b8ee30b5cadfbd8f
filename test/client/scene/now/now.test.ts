import { describe, expect, test } from 'vitest';
import { nowOf } from '../../../../client/scene/now/now.ts';
import { smallScenario, withChair, withObserver } from '../../../fixtures/scenario.ts';
import { facilitator, inAction, seat, TestSession } from '../../../fixtures/session.ts';

function nowIn(session: TestSession, own?: string) {
  return nowOf({
    scenario: session.open,
    room: session.room,
    names: new Map(session.open.delegations.map((delegation) => [delegation.id, delegation])),
    seat: own,
  });
}

describe('what is happening now', () => {
  test('the one who has the floor is told so; the others read who speaks and what is said', () => {
    const session = new TestSession()
      .enter('briefing', 'generalDebate')
      .do(seat('AAB'), { type: 'requestFloor' })
      .do(facilitator, { type: 'callNextSpeaker' })
      .do(seat('AAB'), { type: 'say', text: 'Peace first.' });
    expect(nowIn(session, 'AAB').title).toBe('You have the floor');
    expect(nowIn(session, 'AAC')).toMatchObject({
      title: 'AAB has the floor',
      sentence: '“Peace first.”',
    });
    expect(nowIn(session).clock?.totalMs).toBe(session.room.options.times.speech);
  });

  test('during a vote nothing says how it stands', () => {
    const session = inAction().openVoting().cast({ AAA: 'yes', AAB: 'yes' });
    const { title, sentence, kicker } = nowIn(session, 'AAC');
    expect(title).toBe('Vote on ONE as a whole');
    expect(`${kicker} ${sentence}`).not.toMatch(/\d|adopted|favour/);
  });

  test('who has no vote is not told of one', () => {
    const observed = inAction(withObserver(smallScenario(), 'AAE')).openVoting();
    expect(nowIn(observed, 'AAD').sentence).toMatch('You represent AAD.');
    expect(nowIn(observed, 'AAE').sentence).toBe(nowIn(observed).sentence);
    const presided = inAction(withChair(smallScenario(), { seat: 'AAB' })).openVoting();
    expect(nowIn(presided, 'AAB').sentence).toBe(nowIn(presided).sentence);
  });

  test('the result is said at declaration', () => {
    const session = inAction().openVoting().cast({ AAA: 'yes', AAB: 'yes', AAC: 'no' });
    session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
    expect(nowIn(session)).toMatchObject({
      title: 'ONE is adopted',
      sentence: '2 in favour, 1 against, 0 abstaining.',
    });
  });

  test('a pause is said whatever else is going on', () => {
    const session = inAction().openVoting().do(facilitator, { type: 'pause' });
    expect(nowIn(session)).toMatchObject({
      title: 'Vote on ONE as a whole',
      kicker: 'Now · the session is paused',
    });
  });

  test('every moment of a session has a title and a sentence', () => {
    const session = new TestSession();
    for (const phase of ['briefing', 'generalDebate', 'informals', 'action'] as const) {
      session.enter(phase);
      expect(nowIn(session, 'AAA').title).not.toBe('');
      expect(nowIn(session, 'AAA').sentence).not.toBe('');
    }
  });
});
