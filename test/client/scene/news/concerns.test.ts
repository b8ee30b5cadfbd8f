import { describe, expect, it } from 'vitest';
import { concerns } from '../../../../client/scene/news/concerns.ts';
import { newsBetween } from '../../../../client/scene/news/news.ts';
import { inReading } from '../../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { seat, TestSession } from '../../../fixtures/session.ts';

/** To whom of the delegations what is done in a session is told on their own page. */
function concerned(session: TestSession, act: (session: TestSession) => unknown): string[] {
  const before = session.room;
  act(session);
  const news = newsBetween(session.open, before, session.room);
  return session.open.delegations
    .map(({ id }) => id)
    .filter((id) => news.some((one) => concerns(session.open, session.room, id, one)));
}

const amend = {
  type: 'proposeAmendment',
  draft: 'one',
  changes: [{ kind: 'delete', paragraph: 'op1' }],
} as const;

describe('what others do is told', () => {
  it('to those who lead or sponsor the draft that it is done to, and not to who does it', () => {
    const session = new TestSession(contestedScenario()).enter('briefing', 'generalDebate');
    const toldTo = concerned(session, () =>
      session.do(seat('AAD'), { ...amend, changes: [...amend.changes] }),
    );
    expect(toldTo).toContain('AAA');
    expect(toldTo).not.toContain('AAD');
    const sponsors = session.open.drafts[0]?.sponsors.map((each) => each.seat) ?? [];
    for (const id of toldTo) expect(sponsors).toContain(id);
    expect(
      concerned(session, () => session.do(seat('AAF'), { type: 'joinSponsors', draft: 'one' })),
    ).not.toContain('AAD');
  });

  it('to whose proposal it is, when others answer it', () => {
    const session = inReading().do(seat('AAB'), {
      type: 'proposeChange',
      draft: 'report',
      change: { kind: 'alternative', paragraph: 'defence', alternative: 'study' },
    });
    const [proposal = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
    expect(
      concerned(session, () => session.do(seat('AAC'), { type: 'acceptProposal', proposal })),
    ).toEqual(['AAB']);
  });
});
