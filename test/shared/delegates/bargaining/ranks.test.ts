import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { adviseVote } from '../../../../shared/delegates/advice.ts';
import { headCount, willCarry } from '../../../../shared/delegates/bargaining/head-count.ts';
import { standingOn } from '../../../../shared/delegates/bargaining/ranks.ts';
import { friendsOf } from '../../../../shared/delegates/bargaining/threat.ts';
import { planMoves } from '../../../../shared/delegates/plan.ts';
import { situationOf } from '../../../../shared/delegates/situation.ts';
import type { OwnSeat } from '../../../../shared/procedure/kernel/own-seat.ts';
import { sentenceOf } from '../../../../shared/procedure/kernel/spoken.ts';
import type { Message, Saying } from '../../../../shared/procedure/talk/talk.ts';
import type { SeatId } from '../../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../../shared/views/content.ts';
import { facilitator, seat, TestSession } from '../../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2020');
const DRAFT = 'l4';
const LEADER = 'USA';
const AMENDED = { kind: 'amendment', amendment: '1', draft: DRAFT } as const;

/** A delegation moves that a paragraph of the American text read so; nobody has spoken of it yet. */
function moved(mover: SeatId, paragraph: string, alternative: string): TestSession {
  const changes = [{ kind: 'alternative' as const, paragraph, alternative }];
  return new TestSession(scenario)
    .enter('briefing', 'generalDebate', 'informals')
    .do(seat(mover), { type: 'proposeAmendment', draft: DRAFT, changes });
}

const said = (id: string, by: SeatId, to: readonly SeatId[], says: Saying, answers?: string) =>
  ({ id, at: 1, by, to, says, ...(answers && { answers }) }) satisfies Message;

const call = said('w1', LEADER, [], {
  kind: 'words',
  text: sentenceOf('talk.ranks.line', {
    amendment: '1',
    draft: DRAFT,
    why: 'change.against issue/norms',
  }),
});
const called: OwnSeat = { messages: { w1: call } };

const situationIn = (session: TestSession, id: SeatId, own: OwnSeat) =>
  situationOf(session.open, { room: session.room, seat: own }, seatContent(scenario, id), 1);

const survey = moved('BRA', 'l4-op2', 'survey');
const friends = [LEADER, ...friendsOf(situationIn(survey, LEADER, {}), DRAFT)];
const others = scenario.delegations.map(({ id }) => id).filter((id) => id !== LEADER);

const votesOf = (session: TestSession) =>
  new Map(
    scenario.delegations.map(({ id }) => [
      id,
      adviseVote(session.open, session.room, seatContent(scenario, id), AMENDED),
    ]),
  );

describe('called by the leader of a text, its friends', () => {
  const own = votesOf(survey);
  const ranks = new Map(
    others.map((id) => [id, standingOn(situationIn(survey, id, called), AMENDED)?.rank]),
  );
  const those = (rank: string) => others.filter((id) => ranks.get(id) === rank);

  it('follow where they gain little by the amendment, though alone they would have abstained or more', () => {
    const led = those('with').filter((id) => own.get(id)?.choice !== 'no');
    expect(led.length).toBeGreaterThan(10);
    for (const id of led) expect(own.get(id)?.utility, id).toBeLessThan(0.25);
  });

  it('break ranks where they gain much, and small ones between the two stay away', () => {
    expect(those('apart').length).toBeGreaterThan(0);
    expect(those('away').length).toBeGreaterThan(0);
    for (const id of those('apart')) expect(own.get(id)?.utility, id).toBeGreaterThan(0.25);
    for (const id of those('away')) expect(scenario.coreSeats, id).not.toContain(id);
  });

  it('vote by themselves where nobody has called them, and where another than the leader has', () => {
    const false_ = { messages: { w1: { ...call, by: 'RUS' } } };
    for (const id of friends.slice(1)) {
      expect(standingOn(situationIn(survey, id, {}), AMENDED)?.rank, id).toBeUndefined();
      expect(standingOn(situationIn(survey, id, false_), AMENDED)?.rank, id).toBeUndefined();
    }
  });

  it('do in the vote what they have answered, and say aloud where they part', () => {
    const session = moved('BRA', 'l4-op2', 'survey').enter('action');
    const first = session.room.programme[0];
    if (first?.kind !== 'amendment') throw new Error('the amendment does not come first');
    session.do(facilitator, { type: 'announceBallot' });
    const planned = (id: SeatId) =>
      planMoves(
        session.open,
        { room: session.room, seat: called },
        seatContent(scenario, id),
        session.state.seed,
      ).map(({ command }) => command);
    for (const id of those('away')) expect(planned(id), id).toEqual([{ type: 'leaveRoom' }]);
    session.do(facilitator, { type: 'hearExplanations' });
    for (const id of those('apart')) {
      const [spoken] = planned(id);
      expect(spoken, id).toMatchObject({ type: 'explainVote' });
      expect(JSON.stringify(spoken), id).toContain('amendment.apart.');
    }
    session.do(facilitator, { type: 'openVoting' });
    const castBy = (id: SeatId) => planned(id).map((move) => 'choice' in move && move.choice);
    for (const id of those('with')) {
      expect([['no'], []], id).toContainEqual(castBy(id));
    }
    for (const id of those('apart')) expect(castBy(id), id).toEqual([own.get(id)?.choice]);
    for (const id of those('away')) expect(castBy(id), id).toEqual([]);
  });
});

describe('a leader', () => {
  const session = moved('RUS', 'l4-op5', 'new-group-now').enter('action');
  session.do(facilitator, { type: 'announceBallot' });
  const threat = { amendment: '1', draft: DRAFT };
  const sounded = scenario.delegations
    .map(({ id }) => id)
    .filter((id) => !friends.includes(id) && id !== 'RUS')
    .slice(0, 24);
  const asks = said('w2', LEADER, sounded, {
    kind: 'askSupport',
    cause: { kind: 'amendment', amendment: '1' },
  });

  /** What the leader has heard, where those it asked say this and its friends that. */
  const heard = (others: 'yes' | 'no', ranks: 'with' | 'apart'): OwnSeat => {
    const issue = 'norms';
    const answers = [
      ...sounded.map((by, index) => {
        const why = `change.against issue/${issue}`;
        const text = sentenceOf(`talk.support.${others}`, { why });
        return said(`w${index + 10}`, by, [LEADER], { kind: 'words', text }, 'w2');
      }),
      ...friends.slice(1).map((by, index) => {
        const values = { amendment: '1', why: `change.for issue/${issue}` };
        const text =
          ranks === 'with'
            ? sentenceOf('talk.ranks.with', { amendment: '1' })
            : sentenceOf('talk.ranks.apart', values);
        return said(`w${index + 100}`, by, [LEADER], { kind: 'words', text }, 'w1');
      }),
    ];
    const all = [call, asks, ...answers];
    return { messages: Object.fromEntries(all.map((message) => [message.id, message])) };
  };

  const plan = (own: OwnSeat) =>
    planMoves(session.open, { room: session.room, seat: own }, seatContent(scenario, LEADER), 1);

  it('counts heads by what it was told, and by the lists where it was told nothing', () => {
    const losing = headCount(situationIn(session, LEADER, heard('yes', 'apart')), threat);
    const winning = headCount(situationIn(session, LEADER, heard('no', 'with')), threat);
    expect(losing.yes).toBeGreaterThan(150);
    expect(winning.no).toBeGreaterThan(150);
    const unheard = headCount(situationIn(session, LEADER, {}), threat);
    expect(unheard.no).toBeGreaterThan(unheard.yes);
  });

  it('takes its text back rather than see its heart struck, and keeps it where it wins', () => {
    const withdrawal = expect.objectContaining({
      command: { type: 'withdrawDraft', draft: DRAFT },
    });
    expect(plan(heard('yes', 'apart'))).toContainEqual(withdrawal);
    expect(plan(heard('no', 'with'))).not.toContainEqual(withdrawal);
    expect(plan({})).not.toContainEqual(withdrawal);
    expect(session.rule(seat(LEADER), { type: 'withdrawDraft', draft: DRAFT })).toBe('allowed');
  });

  it('believes what was promised more than what lists say', () => {
    const [friend = ''] = friends.slice(1);
    const promised = (choice: 'yes' | 'no') =>
      ({
        deals: {
          o1: {
            id: 'o1',
            by: LEADER,
            to: [friend],
            promises: [
              {
                by: friend,
                act: { kind: 'vote', on: { kind: 'amendment', amendment: '1' }, choice },
                verdict: { kind: 'pending' },
              },
            ],
            conditions: [],
            status: 'agreed',
            acceptedBy: [friend],
            at: 1,
          },
        },
      }) as const;
    const count = (own: OwnSeat) => headCount(situationIn(session, LEADER, own), threat);
    expect(count(promised('yes')).yes).toBeGreaterThan(count({}).yes);
    expect(count(promised('no')).no).toBeGreaterThan(count({}).no);
    expect(willCarry({ yes: 10, no: 10 })).toBe(false);
  });
});
