import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../../../client/scene/calendar/duties.ts';
import { inReading } from '../../../fixtures/consensus-scenario.ts';
import { facilitator, seat, TestSession } from '../../../fixtures/session.ts';

const dutiesIn = ({ room, state }: TestSession, of: string) =>
  dutiesOf(room, of, { people: {}, deals: state.deals[of] ?? {} });

describe('what waits for a delegation', () => {
  it('is an offer that it has not answered, and none once it has', () => {
    const session = new TestSession().enter('briefing', 'generalDebate', 'informals');
    const promises = [
      { by: 'AAB', act: { kind: 'vote', on: { kind: 'draft', draft: 'one' }, choice: 'yes' } },
    ] as const;
    session.do(seat('AAA'), { type: 'offerDeal', to: ['AAB'], promises: [...promises] });
    expect(dutiesIn(session, 'AAB')).toEqual([{ kind: 'deal', by: 'AAA' }]);
    expect(dutiesIn(session, 'AAA')).toEqual([]);
    const [deal = ''] = Object.keys(session.state.deals.AAB ?? {});
    session.do(seat('AAB'), { type: 'declineDeal', deal });
    expect(dutiesIn(session, 'AAB')).toEqual([]);
  });

  it('is a proposal of another for the report, until it has said whether it can live with it', () => {
    const session = inReading();
    session.do(seat('AAA'), {
      type: 'proposeChange',
      draft: 'report',
      change: { kind: 'delete', paragraph: 'defence' },
    });
    const [proposal = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
    expect(dutiesIn(session, 'AAA')).toEqual([]);
    expect(dutiesIn(session, 'AAB')).toEqual([{ kind: 'proposals', count: 1 }]);
    session.do(seat('AAB'), { type: 'acceptProposal', proposal });
    expect(dutiesIn(session, 'AAB')).toEqual([]);
  });

  it('is the line that everybody is asked for, until it is written', () => {
    const session = new TestSession().enter('briefing');
    session.do(facilitator, { type: 'openRound', question: 'What do you want?', ms: 60_000 });
    expect(dutiesIn(session, 'AAA')).toEqual([{ kind: 'round', question: 'What do you want?' }]);
    const [round = ''] = Object.keys(session.room.rounds ?? {});
    session.do(seat('AAA'), { type: 'writeLine', round, text: 'Peace' });
    expect(dutiesIn(session, 'AAA')).toEqual([]);
  });
});
