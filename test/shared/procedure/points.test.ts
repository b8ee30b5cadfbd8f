import { describe, expect, it } from 'vitest';
import type { PointMatter } from '../../../shared/procedure/motions/point.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';

const point = (matter: PointMatter) => ({ type: 'raisePoint', matter }) as const;
const rule = (upheld: boolean) => ({ type: 'ruleOnPoint', upheld }) as const;
const inDebate = (chair: 'facilitator' | 'system' = 'facilitator') =>
  new TestSession(smallScenario(7), { chair }).enter('briefing', 'generalDebate');
const speaking = () =>
  inDebate().do(seat('AAA'), { type: 'requestFloor' }).do(facilitator, { type: 'callNextSpeaker' });
const settled = (session: TestSession, matter: PointMatter, upheld: boolean) =>
  session
    .do(seat('AAC'), point(matter))
    .do(facilitator, rule(upheld))
    .do(facilitator, { type: 'closePoint' });
const empty = (session: TestSession, ...seats: string[]) =>
  seats.reduce((before, id) => before.do(seat(id), { type: 'leaveRoom' }), session);

describe('a ruling on a point of order', () => {
  it('[PTO-4] a speech that has gone over time ends; one that has not goes on', () => {
    expect(settled(speaking(), 'overTime', true).room.floor.podium).toBe('empty');
    expect(settled(speaking(), 'overTime', false).room.floor.speaker).toBe('AAA');
  });

  it('[PTO-4] a speaker who is asked to keep to the item goes on', () => {
    expect(settled(speaking(), 'offTopic', true).room.floor.speaker).toBe('AAA');
  });

  it('[PTO-4] a motion that is out of order falls, and what was prepared for its vote with it', () => {
    const session = inAction(smallScenario(7))
      .do(seat('AAD'), { type: 'raiseMotion', matter: { kind: 'adjournMeeting' } })
      .do(facilitator, { type: 'putMotion' })
      .do(facilitator, { type: 'announceBallot' });
    settled(session, 'misapplied', true);
    expect(session.room.motions).toEqual([]);
    expect(session.room.ballot).toBeUndefined();
    expect(session.room.programme.map(({ kind }) => kind)).toEqual(['draft', 'draft']);
  });

  it('[PTO-4] a meeting without a quorum is suspended for a minute', () => {
    const session = empty(inAction(smallScenario(7)), 'AAD', 'AAE', 'AAF', 'AAG');
    settled(session, 'quorum', true);
    const { since = 0, until = 0 } = session.room.suspended ?? {};
    expect(until - since).toBe(60_000);
    expect(Object.values(session.room.minutes).map(({ values }) => values)).toContainEqual(
      expect.objectContaining({ present: 3, needed: 4, upheld: 'yes' }),
    );
  });

  it('[MAJ-6] the quorum for a debate is smaller than that for a decision', () => {
    const three = ['AAD', 'AAE', 'AAF', 'AAG'];
    const debate = empty(inDebate('system'), ...three).do(seat('AAC'), point('quorum'));
    expect(debate.wait(4_000).room.point?.upheld).toBe(false);
    const action = inAction(smallScenario(7), { chair: 'system', method: 'askConsensus' });
    empty(action, ...three)
      .do(seat('AAC'), point('quorum'))
      .wait(4_000);
    expect(action.room.point?.upheld).toBe(true);
  });

  it('[PTO-2] in a vote the system upholds it for a vote that is not shown, and for no other', () => {
    const voting = () => inAction(smallScenario(7), { chair: 'system' }).openVoting();
    const unseen = voting().do(seat('AAC'), point('conductOfVote')).wait(4_000);
    expect(unseen.room.point?.upheld).toBe(true);
    const seen = voting().cast({ AAC: 'yes' }).do(seat('AAC'), point('conductOfVote')).wait(4_000);
    expect(seen.room.point?.upheld).toBe(false);
  });

  it('[PTO-2] in one vote a delegation raises one', () => {
    const session = settled(inAction(smallScenario(7)).openVoting(), 'conductOfVote', false);
    expect(session.rule(seat('AAC'), point('conductOfVote'))).toBe('PTO-2');
    expect(session.rule(seat('AAD'), point('conductOfVote'))).toBe('allowed');
  });

  it('[PTO-4] the time for voting begins anew when a point on it has been settled', () => {
    const session = inAction(smallScenario(7), { chair: 'system' }).openVoting();
    session.wait(60_000).do(seat('AAC'), point('conductOfVote')).wait(4_000);
    session.do(facilitator, { type: 'closePoint' });
    const { endsAt = 0, totalMs } = session.room.clocks.chair ?? {};
    expect(endsAt - session.state.at).toBe(totalMs);
    expect(session.room.ballot?.phase).toBe('inProgress');
  });

  it('[PTO-3] an appeal that carries turns the ruling round, with what follows from it', () => {
    const appealed = (upheld: boolean) =>
      speaking()
        .do(seat('AAC'), point('overTime'))
        .do(facilitator, rule(upheld))
        .do(seat('AAD'), { type: 'appealRuling' });
    // The appeal is put when the speech is over: the speaker has been stopped by then anyhow.
    const stands = appealed(false).do(seat('AAA'), { type: 'yieldFloor' });
    stands.do(facilitator, { type: 'putMotion' }).ballot({ AAA: 'yes', AAB: 'no' });
    expect(Object.values(stands.room.results)[0]).toMatchObject({ outcome: 'rejected' });
    expect(stands.room.point).toBeUndefined();

    const counted = empty(inDebate(), 'AAF')
      .do(seat('AAC'), point('quorum'))
      .do(facilitator, rule(false))
      .do(seat('AAD'), { type: 'appealRuling' })
      .do(facilitator, { type: 'putMotion' });
    expect(counted.ballot({ AAA: 'yes' }).room.suspended).toBeDefined();
  });
});
