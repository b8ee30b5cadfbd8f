import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../../client/scene/moves/asked.ts';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { mayDo } from '../../../../shared/procedure/road/may-do.ts';
import type { SeatCommand } from '../../../../shared/procedure/road/moves.ts';
import { inReading } from '../../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { facilitator, inAction, seat, TestSession } from '../../../fixtures/session.ts';

const askedIn = ({ open, room, state }: TestSession, id: string) =>
  askedOf({
    scenario: open,
    room,
    seat: id,
    deals: state.deals[id],
    may: (command: SeatCommand) =>
      mayDo(open, { room, seat: { deals: state.deals[id] ?? {} } }, seat(id), command),
  });

const offered = (session: TestSession, id: string) =>
  askedIn(session, id).map(({ moves }) => moves.map(({ command }) => command));

const propose = (alternative: string, paragraph = 'defence'): SeatCommand => ({
  type: 'proposeChange',
  draft: 'report',
  change: { kind: 'alternative', paragraph, alternative },
});

describe('what is asked of a delegation', () => {
  it('is its answer to each proposal of another, the newest first, until it has given it', () => {
    const session = inReading().do(seat('AAB'), propose('study'));
    const [first] = Object.keys(session.room.negotiation?.proposals ?? {});
    expect(askedIn(session, 'AAB')).toEqual([]);
    expect(offered(session, 'AAC')).toEqual([
      [
        { type: 'acceptProposal', proposal: first },
        { type: 'wantMore', proposal: first },
        { type: 'refuseProposal', proposal: first },
      ],
    ]);
    session.wait(1_000).do(seat('AAD'), {
      type: 'proposeChange',
      draft: 'report',
      change: { kind: 'place', paragraph: 'war', place: 'annex' },
    });
    const newest = askedIn(session, 'AAC')[0];
    expect(newest).toMatchObject({ kind: 'proposal', proposal: { by: 'AAD' } });
    session.do(seat('AAC'), { type: 'acceptProposal', proposal: first ?? '' });
    expect(askedIn(session, 'AAC')).toHaveLength(1);
  });

  it('is, under house rules, whether an amendment to its own draft is friendly', () => {
    const session = new TestSession(contestedScenario(), { houseRules: 'mun' })
      .enter('briefing', 'generalDebate')
      .do(seat('AAD'), {
        type: 'proposeAmendment',
        draft: 'one',
        changes: [{ kind: 'delete', paragraph: 'op1' }],
      });
    expect(offered(session, 'AAA')).toEqual([[{ type: 'acceptAsFriendly', amendment: '1' }]]);
    expect(askedIn(session, 'AAD')).toEqual([]);
  });

  it('is the step by which it made the difference in fact: to ask for separate votes, and to object', () => {
    const scenario = loadScenario('scenarios', 'ga-2020');
    const session = inAction(scenario);
    session.ballot({});
    expect(offered(session, 'USA')).toEqual([
      [{ type: 'requestDivision', draft: 'l8-rev1', parts: [['l8-pp10'], ['l8-op1']] }],
    ]);
    expect(askedIn(session, 'RUS')).toEqual([]);
    expect(askedIn(session, 'FRA')).toEqual([]);
    session.do(seat('USA'), {
      type: 'requestDivision',
      draft: 'l8-rev1',
      parts: [['l8-pp10'], ['l8-op1']],
    });
    expect(askedIn(session, 'USA')).toEqual([]);
    expect(offered(session, 'RUS')).toEqual([[{ type: 'objectToDivision' }]]);
  });

  it('is an offer to it, until it has answered, and not one of its own', () => {
    const session = new TestSession(contestedScenario()).enter('briefing').do(seat('AAB'), {
      type: 'offerDeal',
      to: ['AAC'],
      promises: [{ by: 'AAB', act: { kind: 'notMove', motion: 'suspendMeeting' } }],
    });
    const deal = `o${session.state.seq}`;
    expect(offered(session, 'AAC')).toEqual([
      [
        { type: 'acceptDeal', deal },
        { type: 'declineDeal', deal },
      ],
    ]);
    expect(askedIn(session, 'AAB')).toEqual([]);
    expect(askedIn(session, 'AAD')).toEqual([]);
    session.do(seat('AAC'), { type: 'acceptDeal', deal });
    expect(askedIn(session, 'AAC')).toEqual([]);
  });

  it('is a place at a table, and whether somebody may sit down at its own', () => {
    const session = new TestSession(contestedScenario(), { chair: 'facilitator' });
    session.seatPerson('ada', 'AAA').enter('briefing');
    const ada = { kind: 'seat', seat: 'AAA', via: 'person', person: 'ada' } as const;
    session.do(ada, { type: 'openTable', with: ['AAB'] });
    const [table = ''] = Object.keys(session.room.tables);
    expect(offered(session, 'AAB')).toEqual([
      [
        { type: 'sitDown', table },
        { type: 'declineTable', table },
      ],
    ]);
    session
      .do(seat('AAC'), { type: 'askToSit', table })
      .do(seat('AAB'), { type: 'sitDown', table });
    expect(offered(session, 'AAB')).toEqual([[{ type: 'inviteToTable', seat: 'AAC' }]]);
    expect(askedIn(session, 'AAC')).toEqual([]);
  });

  it('is nothing that the rules refuse', () => {
    const session = inReading()
      .do(seat('AAB'), propose('study'))
      .do(facilitator, { type: 'pause' });
    expect(askedIn(session, 'AAC')).toEqual([]);
  });
});
