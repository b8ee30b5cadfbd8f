import { describe, expect, it } from 'vitest';
import { newsBetween } from '../../../../client/scene/news/news.ts';
import { newsWords } from '../../../../client/scene/news/news-queue.ts';
import { signalNews } from '../../../../client/scene/news/signal-news.ts';
import type { Signal } from '../../../../shared/procedure/amendments/signals.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../../fixtures/session.ts';

/** An amendment of AAD to the first draft waits. */
const proposed = () =>
  new TestSession(contestedScenario()).enter('briefing', 'informals').do(seat('AAD'), {
    type: 'proposeAmendment',
    draft: 'one',
    changes: [
      {
        kind: 'replace',
        paragraph: 'op1',
        words: { lead: 'Decides', text: 'otherwise.', stands: { forum: -2 } },
      },
    ],
  });
const say = (signal: Signal) => ({ type: 'signalOnAmendment', amendment: '1', signal }) as const;

/** What a delegation is told of signals that came in a session. */
function told(session: TestSession, act: () => unknown, whom = 'AAD') {
  const before = session.room;
  act();
  const names = new Map(session.open.delegations.map((each) => [each.id, each]));
  return signalNews(session.open, before, session.room, whom).map((news) => newsWords(news, names));
}

describe('the mover of an amendment is told', () => {
  it('[AMD-14] who has signalled anew, together, with how it stands', () => {
    const session = proposed().do(seat('AAF'), say('cannot'));
    const news = told(session, () =>
      session.do(seat('AAE'), say('needMore')).do(seat('AAB'), say('canLive')),
    );
    expect(news).toEqual([
      {
        kicker: 'Signals before the vote',
        title: 'AAE and AAB signal on Amendment 1 to ONE',
        text: 'So far 1 could live with it, one needs more, 1 could not.',
      },
    ]);
  });

  it('[AMD-14] who says something else than before, and not who has taken it back meanwhile', () => {
    const session = proposed().do(seat('AAE'), say('cannot'));
    const [news] = told(session, () => session.do(seat('AAE'), say('canLive')));
    expect(news?.title).toBe('AAE signals on Amendment 1 to ONE');
    expect(
      told(session, () =>
        session
          .do(seat('AAB'), say('canLive'))
          .do(seat('AAB'), { type: 'takeBackSignal', amendment: '1' }),
      ),
    ).toEqual([]);
  });

  it('[AMD-14] who signals so again once there are other words in it', () => {
    const session = proposed()
      .do(seat('AAE'), say('cannot'))
      .do(seat('AAB'), {
        type: 'proposeSubAmendment',
        amendment: '1',
        change: '1',
        words: { lead: 'Decides', text: 'in yet another way.', stands: { forum: 1 } },
      });
    const [news] = told(session, () =>
      session.enter('action').ballot({ AAB: 'yes' }).do(seat('AAE'), say('cannot')),
    );
    expect(news?.title).toBe('AAE signals on Amendment 1 to ONE');
  });

  it('[AMD-14] nothing anew where a page has got the whole room once more', () => {
    const session = proposed().do(seat('AAE'), say('cannot'));
    const again = structuredClone(session.room);
    expect(signalNews(session.open, session.room, again, 'AAD')).toEqual([]);
  });

  it('[AMD-14] and nobody else is, neither on a page nor on the wall', () => {
    const session = proposed();
    const before = session.room;
    expect(told(session, () => session.do(seat('AAE'), say('canLive')), 'AAA')).toEqual([]);
    expect(newsBetween(session.open, before, session.room)).toEqual([]);
  });

  it('[AMD-14] nothing during a vote, nor of an amendment that is decided', () => {
    const session = proposed();
    const during = told(session, () =>
      session
        .do(seat('AAE'), say('canLive'))
        .enter('action')
        .do(facilitator, { type: 'announceBallot' }),
    );
    expect(during).toEqual([]);
    const decided = proposed();
    expect(
      told(decided, () =>
        decided
          .do(seat('AAE'), say('canLive'))
          .do(seat('AAD'), { type: 'withdrawAmendment', amendment: '1' }),
      ),
    ).toEqual([]);
  });
});
