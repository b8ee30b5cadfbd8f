import { describe, expect, it } from 'vitest';
import { concerns } from '../../../../client/scene/news/concerns.ts';
import { newsBetween } from '../../../../client/scene/news/news.ts';
import type { News } from '../../../../client/scene/news/news-item.ts';
import {
  EMPTY_QUEUE,
  enqueue,
  forgetWaiting,
  moveOn,
  newsWords,
  nextChange,
  SHOWN_AT_ONCE,
} from '../../../../client/scene/news/news-queue.ts';
import type { SeatCommand } from '../../../../shared/procedure/road/moves.ts';
import { asRevised, revisionsOf } from '../../../../shared/procedure/texts/draft-names.ts';
import { atTheGavel, inReading } from '../../../fixtures/consensus-scenario.ts';
import { longScenario, smallScenario } from '../../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../../fixtures/session.ts';

/** The titles of the news of what is done in a session. */
function told(session: TestSession, act: (session: TestSession) => unknown): readonly string[] {
  const names = new Map(session.open.delegations.map((delegation) => [delegation.id, delegation]));
  const before = session.room;
  act(session);
  // As a page sees it: each draft is called as it is called by now.
  const scenario = asRevised(session.open, revisionsOf(session.room));
  return newsBetween(scenario, before, session.room).map((news) => newsWords(news, names).title);
}

const informals = () => new TestSession(longScenario(7)).enter('briefing', 'informals');

type Proposing = Extract<SeatCommand, { type: 'proposeChange' }>;

describe('the wall tells', () => {
  it('of new sponsors, several together', () => {
    const session = new TestSession(smallScenario(9)).enter('briefing', 'informals');
    const joining = ['AAE', 'AAF', 'AAG', 'AAH', 'AAI'];
    expect(
      told(session, () => {
        for (const id of joining) session.do(seat(id), { type: 'joinSponsors', draft: 'one' });
      }),
    ).toEqual(['AAE, AAF, AAG and 2 others now sponsor ONE']);
    expect(
      told(session, () => session.do(seat('AAE'), { type: 'leaveSponsors', draft: 'one' })),
    ).toEqual(['AAE no longer sponsors ONE']);
  });

  it('of an introduction', () => {
    const session = new TestSession(longScenario(7)).enter('briefing', 'generalDebate');
    const introduce = { type: 'introduceDraft', draft: 'one' } as const;
    expect(told(session, () => session.do(seat('AAA'), introduce))).toEqual([
      'AAA has introduced ONE',
    ]);
  });

  it('of an amendment, and of a revision with its symbol', () => {
    const session = informals();
    const changes = [{ kind: 'delete' as const, paragraph: 'op1' }];
    const amend = { draft: 'one', changes };
    expect(
      told(session, () => session.do(seat('AAE'), { type: 'proposeAmendment', ...amend })),
    ).toEqual(['AAE submits Amendment 1 to ONE']);
    expect(told(session, () => session.do(seat('AAA'), { type: 'reviseDraft', ...amend }))).toEqual(
      ['AAA revises its text: it is now ONE/Rev.1'],
    );
  });

  it('of an amendment that is put to the vote', () => {
    const session = informals();
    const changes = [{ kind: 'delete' as const, paragraph: 'op1' }];
    session.do(seat('AAE'), { type: 'proposeAmendment', draft: 'one', changes });
    const titles = told(session, () => {
      session.enter('action').do(facilitator, { type: 'announceBallot' });
    });
    expect(titles).toContain('Amendment 1 to ONE is put to the vote');
  });

  it('of who speaks for a text', () => {
    const session = new TestSession(smallScenario(7), { chair: 'facilitator' });
    session.enter('briefing', 'generalDebate');
    session.do(seat('AAF'), { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' });
    expect(
      told(session, () =>
        session.do(seat('AAF'), { type: 'say', text: 'Hear us.', inFavourOf: ['one'] }),
      ),
    ).toEqual(['AAF speaks for ONE']);
  });

  it('of a motion', () => {
    const session = new TestSession(longScenario(7)).enter('briefing', 'generalDebate');
    const raise = { type: 'raiseMotion', matter: { kind: 'closeDebate' } } as const;
    expect(told(session, () => session.do(seat('AAE'), raise))).toEqual([
      'AAE makes the motion to close the debate',
    ]);
  });

  it('of brackets and proposals in a consensus body, and of the answers to them', () => {
    const session = inReading();
    expect(
      told(session, () => session.do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' })),
    ).toEqual(['AAB puts paragraph 4 in brackets']);
    const change = { kind: 'alternative', paragraph: 'war', alternative: 'calm' } as const;
    expect(
      told(session, () =>
        session.do(seat('AAC'), { type: 'proposeChange', draft: 'report', change }),
      ),
    ).toEqual(['AAC proposes a change to paragraph 4']);
    const proposal = Object.keys(session.room.negotiation?.proposals ?? {})[0] ?? '';
    expect(
      told(session, () =>
        session
          .do(seat('AAE'), { type: 'acceptProposal', proposal })
          .do(seat('AAF'), { type: 'acceptProposal', proposal })
          .do(seat('AAG'), { type: 'refuseProposal', proposal }),
      ),
    ).toEqual(['The change to paragraph 4: AAE and AAF accept, one refuses']);
    expect(told(session, () => session.do(seat('AAD'), { type: 'wantMore', proposal }))).toEqual([
      'The change to paragraph 4: nobody accepts, one needs more, nobody refuses',
    ]);
  });

  it('[CON-17] of answers to changes that go together at all of their paragraphs, with how it stands', () => {
    const session = inReading();
    const change = { kind: 'alternative', paragraph: 'war', alternative: 'calm' } as const;
    const also = [{ kind: 'alternative', paragraph: 'defence', alternative: 'mild' } as const];
    session.do(seat('AAC'), { type: 'proposeChange', draft: 'report', change, also });
    const [proposal = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
    const before = session.room;
    session.do(seat('AAE'), { type: 'wantMore', proposal });
    const [news] = newsBetween(session.open, before, session.room);
    expect(news).toMatchObject({ whose: 'AAC', wanting: ['AAE'], seats: [], against: [] });
    expect(news?.about).toMatch(/^paragraphs \d and \d$/);
    expect(news?.text).toBe('So far 0 could live with it, one needs more, 0 could not.');
    expect(news && concerns(session.open, session.room, 'AAC', news)).toBe(true);
    expect(news && concerns(session.open, session.room, 'AAF', news)).toBe(false);
  });

  it('[CON-17] of answers to one more paragraph by where it would stand', () => {
    const words = { lead: '', text: 'One more.', stands: {} };
    const added = (after: string) =>
      ({ kind: 'insert', after, paragraphKind: 'P', words }) as const;
    const answersTo = (proposing: Pick<Proposing, 'change' | 'also'>) => {
      const session = inReading();
      session.do(seat('AAC'), { type: 'proposeChange', draft: 'report', ...proposing });
      const [proposal = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
      return told(session, () => session.do(seat('AAE'), { type: 'wantMore', proposal }));
    };
    const counts = 'nobody accepts, one needs more, nobody refuses';
    expect(answersTo({ change: added('war') })).toEqual([
      `One more paragraph after paragraph 4: ${counts}`,
    ]);
    expect(answersTo({ change: added('') })).toEqual([
      `One more paragraph at the beginning: ${counts}`,
    ]);
    const milder = { kind: 'alternative', paragraph: 'defence', alternative: 'mild' } as const;
    expect(answersTo({ change: added('war'), also: [milder] })).toEqual([
      `The change to paragraph 3, with one more paragraph: ${counts}`,
    ]);
  });

  it('of who stands in the way at the gavel', () => {
    const session = atTheGavel();
    const stance = { kind: 'object' as const, paragraphs: ['war'] };
    expect(told(session, () => session.do(seat('AAB'), { type: 'takeStance', stance }))).toEqual([
      'AAB objects over paragraph 4',
    ]);
  });

  it('nothing where nothing of consequence was done', () => {
    const session = new TestSession().enter('briefing');
    expect(told(session, () => session.enter('generalDebate'))).toEqual([]);
    expect(
      told(session, () => session.do(facilitator, { type: 'broadcastNote', text: 'Hello' })),
    ).toEqual([]);
  });
});

describe('the queue of news', () => {
  const news = (group: string, seats: readonly string[] = ['AAA']): News => ({
    group,
    kind: 'signed',
    seats,
    about: 'ONE',
  });

  it('loses nothing when much comes at once, and shows a few at a time', () => {
    let queue = enqueue(
      EMPTY_QUEUE,
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => news(id)),
      0,
    );
    const seen = new Set<string>();
    for (let now = 0; queue.shown.length > 0; ) {
      expect(queue.shown.length).toBeLessThanOrEqual(SHOWN_AT_ONCE);
      for (const one of queue.shown) seen.add(one.news.group);
      now += nextChange(queue, now) ?? 0;
      queue = moveOn(queue, now);
    }
    expect([...seen]).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('keeps each up long enough to be read', () => {
    const queue = enqueue(EMPTY_QUEUE, [news('a'), news('b')], 0);
    expect(moveOn(queue, 5_000).shown).toHaveLength(2);
    expect(moveOn(queue, 6_001).shown).toHaveLength(0);
  });

  it('forgets with its phase what has not had its turn, and leaves up what is there', () => {
    const queue = forgetWaiting(enqueue(EMPTY_QUEUE, [news('a'), news('b'), news('c')], 0));
    expect(queue.shown.map((one) => one.news.group)).toEqual(['a', 'b']);
    expect(moveOn(queue, 6_001)).toEqual(EMPTY_QUEUE);
  });

  it('tells of who has thought again only what was said last', () => {
    const answers = (seats: readonly string[], wanting: readonly string[]): News => ({
      group: 'answers',
      kind: 'answered',
      seats,
      against: [],
      wanting,
      about: 'paragraph 4',
    });
    const first = enqueue(EMPTY_QUEUE, [answers(['AAB'], ['AAC'])], 0);
    const { shown } = enqueue(first, [answers(['AAC'], [])], 1);
    expect(shown[0]?.news).toMatchObject({ seats: ['AAB', 'AAC'], wanting: [] });
  });

  it('joins what is of one group, shown or waiting', () => {
    const queue = enqueue(EMPTY_QUEUE, [news('a'), news('b'), news('c')], 0);
    const later = enqueue(queue, [news('a', ['AAB']), news('c', ['AAA', 'AAC'])], 100);
    expect(later.shown.map((one) => one.news.seats)).toEqual([['AAA', 'AAB'], ['AAA']]);
    expect(later.waiting.map(({ seats }) => seats)).toEqual([['AAA', 'AAC']]);
  });
});
