import { describe, expect, it } from 'vitest';
import { boardGrid, boardOf } from '../../../../client/scene/wall/board.ts';
import { facilitator, inAction, seat } from '../../../fixtures/session.ts';

/** Of a wall of 1920 by 1080, in hundredths of its height. */
const AREA = { width: 100 * (1920 / 1080) - 7, height: 72 };

describe('the board on the wall', () => {
  it('has a place for every member in the order of the hall, lit as votes come in', () => {
    const session = inAction()
      .do(seat('AAE'), { type: 'leaveRoom' })
      .openVoting()
      .cast({ AAA: 'yes', AAB: 'no' });
    expect(
      boardOf(session.open, session.room).map(({ delegation, light }) => [delegation.id, light]),
    ).toEqual([
      ['AAA', 'yes'],
      ['AAB', 'no'],
      ['AAC', 'none'],
      ['AAD', 'none'],
      ['AAE', 'away'],
    ]);
  });

  it('shows on a sealed board that votes are in, and not which', () => {
    const session = inAction(undefined, { chair: 'facilitator', board: 'sealed' })
      .openVoting()
      .cast({ AAA: 'yes' });
    expect(boardOf(session.open, session.room)[0]?.light).toBe('cast');
    session.do(facilitator, { type: 'lockVoting' });
    expect(boardOf(session.open, session.room)[0]?.light).toBe('cast');
  });

  it.each([5, 25, 35, 60, 193])(
    'has room for %i members, each high enough to be read',
    (members) => {
      const { columns, rows, shows } = boardGrid(members, AREA.width / AREA.height);
      expect(columns * rows).toBeGreaterThanOrEqual(members);
      expect((columns - 1) * rows).toBeLessThan(members);
      // The text of a place takes 3.3 hundredths of the height of the wall, with air around it.
      expect(AREA.height / rows).toBeGreaterThan(4.2);
      expect(AREA.width / columns).toBeGreaterThan(shows === 'names' ? 20 : 10.5);
      expect(shows).toBe(members <= 40 ? 'names' : 'codes');
    },
  );
});
