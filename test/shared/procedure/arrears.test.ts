import { describe, expect, it } from 'vitest';
import { membersOf, voterCount } from '../../../shared/procedure/kernel/membership.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { scenarioAt } from '../../../shared/scenario/venues.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, inPlenary, seat, TestSession } from '../../fixtures/session.ts';
import { twoVenues } from '../../fixtures/two-venues.ts';

/** AAB has no vote; AAC would have none, but the Assembly lets it vote. */
const behind = (): Scenario => ({
  ...smallScenario(5),
  arrears: [
    { seat: 'AAB', permitted: false, confidence: 'high', sources: ['source'] },
    { seat: 'AAC', permitted: true, confidence: 'high', sources: ['source'] },
  ],
});
const yes = { type: 'castVote', choice: 'yes' } as const;

describe('a member in arrears', () => {
  it('[SEA-16] does not vote, neither on a text nor on a motion, and is told why', () => {
    const session = inAction(behind()).openVoting();
    expect(session.try(seat('AAB'), yes)).toMatchObject({ rule: 'SEA-16', why: 'why.inArrears' });
    session.cast({ AAA: 'yes' }).finishBallot();
    const motion = { type: 'raiseMotion', matter: { kind: 'suspendMeeting', ms: 60_000 } } as const;
    session.do(seat('AAA'), motion).do(facilitator, { type: 'putMotion' }).openVoting();
    expect(session.rule(seat('AAB'), yes)).toBe('SEA-16');
  });

  it('[SEA-16] votes where the Assembly lets it', () => {
    const session = inAction(behind()).openVoting();
    expect(session.rule(seat('AAC'), yes)).toBe('allowed');
  });

  it('[SEA-16] speaks, sponsors and moves like the others', () => {
    const session = new TestSession(behind()).enter('briefing', 'generalDebate');
    expect(session.rule(seat('AAB'), { type: 'requestFloor' })).toBe('allowed');
    session.do(facilitator, { type: 'callNextSpeaker' }).do(seat('AAB'), { type: 'yieldFloor' });
    expect(session.rule(seat('AAB'), { type: 'joinSponsors', draft: 'one' })).toBe('allowed');
  });

  it('[SEA-16] is present for the quorum, and not waited for in a vote', () => {
    const session = inAction(behind()).openVoting();
    expect(membersOf(session.open)).toHaveLength(5);
    expect(voterCount(session.open, session.room)).toBe(4);
    const away = inAction(behind()).do(seat('AAB'), { type: 'leaveRoom' });
    expect(voterCount(away.open, away.room)).toBe(4);
  });

  it('[SEA-16] is missed in no vote of a venue where it has no place', () => {
    const entry = {
      seat: 'AAG',
      permitted: false,
      confidence: 'high',
      sources: ['source'],
    } as const;
    const session = new TestSession({ ...twoVenues(), arrears: [entry] });
    const votersAt = (venue: string) =>
      voterCount(scenarioAt(session.open, venue), session.at(venue));
    expect(votersAt('committee')).toBe(6);
    expect(votersAt('experts')).toBe(3);
  });

  it('[SEA-16] stands in the result as not voting, and moves no majority', () => {
    const session = inPlenary(behind());
    session.openVoting().cast({ AAA: 'yes', AAC: 'yes', AAD: 'no' }).finishBallot();
    const result = Object.values(session.room.results).at(-1);
    expect(result?.tally).toEqual({ yes: 2, no: 1, abstain: 0, notVoting: 2, absent: 0 });
    expect(result?.votes?.charAt(1)).toBe('x');
    expect(result?.outcome).toBe('adopted');
  });

  it('[SEA-16] is passed over in a roll call', () => {
    const session = inAction(behind(), { method: 'rollCall', chair: 'facilitator' }).openVoting();
    const called: (string | undefined)[] = [];
    while (session.room.ballot?.roll?.calling !== undefined) {
      called.push(session.room.ballot.roll.calling);
      session.do(facilitator, { type: 'passRollCall' });
    }
    expect(called.toSorted()).toEqual(['AAA', 'AAC', 'AAD', 'AAE']);
  });
});
