import { describe, expect, it } from 'vitest';
import { leverageOf } from '../../../shared/analysis/leverage.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const inDebate = () =>
  new TestSession(contestedScenario(), { chair: 'facilitator' }).enter('briefing', 'generalDebate');

const seen = ({ open, room, state }: TestSession, id: string) =>
  leverageOf({
    scenario: open,
    room,
    seat: id,
    messages: state.messages[id] ?? {},
    deals: state.deals[id] ?? {},
  });

const open = (session: TestSession) =>
  session.open.delegations
    .map(({ id }) => id)
    .find((id) => seen(session, id).length === session.open.drafts.length) ?? '';

describe('what a vote that is open is worth', () => {
  it('is told to who has not bound itself, and not to sponsors or who has spoken for the text', () => {
    const session = inDebate();
    const [draft] = session.open.drafts;
    const leader = draft?.leader ?? '';
    expect(seen(session, leader).map((each) => each.draft)).not.toContain(draft?.id);
    const swing = open(session);
    expect(seen(session, swing)[0]?.draft).toBe(draft?.id);
    session
      .do(seat(swing), { type: 'requestFloor' })
      .do(facilitator, { type: 'callNextSpeaker' })
      .do(seat(swing), { type: 'say', text: 'We are for it.', inFavourOf: ['one'] });
    expect(seen(session, swing).map((each) => each.draft)).not.toContain('one');
  });

  it('counts only what everybody knows, and rises as both sides draw level', () => {
    const session = inDebate();
    const swing = open(session);
    const before = seen(session, swing).find(({ draft }) => draft === 'one');
    const others = session.open.delegations
      .map(({ id }) => id)
      .filter((id) => id !== swing && seen(session, id).length === 2);
    session.do(seat(others[0] ?? ''), { type: 'joinSponsors', draft: 'one' });
    const after = seen(session, swing).find(({ draft }) => draft === 'one');
    expect(after?.known.for).toBe((before?.known.for ?? 0) + 1);
    expect(after?.known.open).toBe((before?.known.open ?? 0) - 1);
    expect(after?.worth).not.toBe(before?.worth);
  });

  it('names who has asked for it or offers for it, from the delegation’s own box alone', () => {
    const session = inDebate().enter('informals');
    const swing = open(session);
    const [asker = '', bidder = ''] = session.open.delegations
      .map(({ id }) => id)
      .filter((id) => id !== swing);
    session.do(seat(asker), {
      type: 'sendNote',
      to: [swing],
      says: { kind: 'askVote', draft: 'one' },
    });
    session.now += 1_000;
    session.do(seat(bidder), {
      type: 'offerDeal',
      to: [swing],
      promises: [
        { by: swing, act: { kind: 'vote', on: { kind: 'draft', draft: 'one' }, choice: 'yes' } },
      ],
    });
    expect(seen(session, swing).find(({ draft }) => draft === 'one')?.askedBy).toEqual([
      bidder,
      asker,
    ]);
    const third = session.open.delegations
      .map(({ id }) => id)
      .find((id) => ![swing, asker, bidder].includes(id) && seen(session, id).length > 0);
    expect(seen(session, third ?? '').flatMap(({ askedBy }) => askedBy)).toEqual([]);
  });

  it('weighs most on a report when nobody else stands in its way', () => {
    const session = new TestSession(consensusScenario('gge')).enter('briefing', 'informals');
    expect(seen(session, 'AAA')[0]).toMatchObject({ forum: 'consensus', level: 'decides' });
    const paragraph = session.open.drafts[0]?.paragraphs[0]?.id ?? '';
    session.do(seat('AAB'), { type: 'holdParagraph', paragraph });
    expect(seen(session, 'AAA')[0]?.known.against).toBe(1);
    expect(seen(session, 'AAA')[0]?.level).not.toBe('decides');
  });
});
