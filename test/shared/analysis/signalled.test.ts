import { describe, expect, it } from 'vitest';
import { signalledOn } from '../../../shared/analysis/signalled.ts';
import type { Signal } from '../../../shared/procedure/amendments/signals.ts';
import type { Choice } from '../../../shared/scenario/scenario.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { seat, TestSession } from '../../fixtures/session.ts';

/** An amendment of AAD to the first draft, with what others say of it before the vote. */
function signalled(said: Readonly<Record<string, Signal>>): TestSession {
  const session = new TestSession(contestedScenario()).enter('briefing', 'informals');
  session.do(seat('AAD'), {
    type: 'proposeAmendment',
    draft: 'one',
    changes: [{ kind: 'delete', paragraph: 'op1' }],
  });
  for (const [id, signal] of Object.entries(said)) {
    session.do(seat(id), { type: 'signalOnAmendment', amendment: '1', signal });
  }
  return session;
}

const voted = (session: TestSession, votes: Readonly<Record<string, Choice>>) =>
  session.enter('action').ballot(votes);

const found = ({ open, room }: TestSession) => signalledOn(open, room, '1');

describe('what was signalled on an amendment', () => {
  it('[AMD-14] is told with who then voted to the contrary, either way', () => {
    const session = voted(
      signalled({ AAA: 'cannot', AAB: 'canLive', AAC: 'canLive', AAE: 'cannot', AAF: 'needMore' }),
      { AAA: 'no', AAB: 'no', AAC: 'yes', AAE: 'yes', AAF: 'no' },
    );
    expect(found(session)).toEqual({
      said: { canLive: ['AAB', 'AAC'], needMore: ['AAF'], cannot: ['AAA', 'AAE'] },
      turned: { canLive: ['AAB'], cannot: ['AAE'] },
    });
  });

  it('[AMD-14] is no word against who then abstains or does not vote', () => {
    const session = voted(signalled({ AAB: 'canLive', AAE: 'cannot', AAF: 'canLive' }), {
      AAB: 'abstain',
      AAE: 'abstain',
      AAA: 'no',
    });
    expect(found(session)?.turned).toEqual({ canLive: [], cannot: [] });
  });

  it('[AMD-14] is held against nobody who declares to have meant another vote', () => {
    const session = voted(signalled({ AAB: 'canLive' }), { AAA: 'no', AAB: 'no' });
    expect(found(session)?.turned?.canLive).toEqual(['AAB']);
    const [result] = Object.values(session.room.results);
    if (result === undefined) throw new Error('The amendment was to be voted on.');
    const meaning = (change: Partial<typeof result>) =>
      signalledOn(
        session.open,
        {
          amendments: session.room.amendments,
          results: { [result.ballot]: { ...result, ...change } },
        },
        '1',
      )?.turned?.canLive;
    expect(meaning({ intended: { AAB: 'yes' } })).toEqual([]);
    expect(meaning({ covered: ['AAB'] })).toEqual([]);
  });

  it('[AMD-14] is told without turns where it was not voted on, and not at all where nobody signalled', () => {
    const waiting = signalled({ AAB: 'canLive' });
    expect(found(waiting)).toEqual({ said: { canLive: ['AAB'], needMore: [], cannot: [] } });
    waiting.do(seat('AAD'), { type: 'withdrawAmendment', amendment: '1' });
    expect(found(waiting)?.turned).toBeUndefined();
    expect(found(voted(signalled({}), { AAA: 'no' }))).toBeUndefined();
  });
});
