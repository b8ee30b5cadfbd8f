import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../../client/scene/wall/picture.ts';
import { atTheGavel, inReading, underSilence } from '../../../fixtures/consensus-scenario.ts';
import { longScenario } from '../../../fixtures/scenario.ts';
import { facilitator, inAction, seat, TestSession } from '../../../fixtures/session.ts';

const kindOf = (session: TestSession) => pictureOf(session.room).kind;

describe('the picture on the wall', () => {
  it('follows a vote from the hall over the board to the result, which stays', () => {
    const session = inAction();
    expect(kindOf(session)).toBe('hall');
    session.openVoting();
    expect(kindOf(session)).toBe('board');
    session.cast({ AAA: 'yes' }).do(facilitator, { type: 'lockVoting' });
    expect(kindOf(session)).toBe('board');
    session.do(facilitator, { type: 'declareResult' });
    expect(kindOf(session)).toBe('outcome');
    session.do(facilitator, { type: 'closeBallot' });
    expect(kindOf(session)).toBe('outcome');
    session.do(facilitator, { type: 'announceBallot' });
    expect(kindOf(session)).toBe('hall');
  });

  it('is the canvass in informals, and the hall in the debate', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    expect(kindOf(session)).toBe('hall');
    expect(kindOf(session.enter('informals'))).toBe('canvass');
  });

  it('shows the words that an amendment would change before they are voted on', () => {
    const session = new TestSession(longScenario(5)).enter('briefing', 'informals');
    session
      .do(seat('AAE'), {
        type: 'proposeAmendment',
        draft: 'one',
        changes: [{ kind: 'delete', paragraph: 'op1' }],
      })
      .enter('action')
      .do(facilitator, { type: 'announceBallot' });
    expect(kindOf(session)).toBe('question');
  });

  it('says that the session is paused, unless the facilitator shows something', () => {
    const session = new TestSession().enter('briefing', 'informals');
    session.do(facilitator, { type: 'pause' });
    expect(kindOf(session)).toBe('break');
    session.do(facilitator, { type: 'directWall', shows: { kind: 'hall' } });
    expect(kindOf(session)).toBe('hall');
  });

  it('of a board that is asked for is the result once votes are counted', () => {
    const session = inAction().ballot({ AAA: 'yes' }).do(facilitator, { type: 'announceBallot' });
    session.do(facilitator, { type: 'directWall', shows: { kind: 'board' } });
    expect(kindOf(session)).toBe('outcome');
    session.do(facilitator, { type: 'openVoting' });
    expect(kindOf(session)).toBe('board');
  });

  it('of a negotiation is the text at work, then the hall, then what came of it', () => {
    expect(kindOf(inReading())).toBe('canvass');
    const stance = { kind: 'object' as const, paragraphs: ['war'] };
    const session = atTheGavel().do(seat('AAB'), { type: 'takeStance', stance });
    expect(kindOf(session)).toBe('hall');
    expect(kindOf(session.do(facilitator, { type: 'declareNoConsensus' }))).toBe('outcome');
    expect(kindOf(underSilence())).toBe('hall');
  });
});
