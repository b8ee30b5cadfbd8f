import { describe, expect, it } from 'vitest';
import { longScenario, withStakeholder } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const ask = { type: 'requestFloor' } as const;
const call = { type: 'callNextSpeaker' } as const;
const done = { type: 'yieldFloor' } as const;

/** In the general debate of a committee; the organisation in AAA is heard at that stage of the script. */
const debating = (heardAt: number) =>
  new TestSession(withStakeholder(longScenario(5), 'AAA', heardAt)).enter(
    'briefing',
    'generalDebate',
  );

describe('a stakeholder', () => {
  it('[FLO-13] is called after all delegations that wait, also after those that asked later', () => {
    const session = debating(0);
    for (const id of ['AAB', 'AAA', 'AAC']) session.do(seat(id), ask);
    expect(session.room.floor.queue).toEqual(['AAB', 'AAC', 'AAA']);
    session.do(facilitator, call).do(seat('AAB'), done);
    session.do(seat('AAD'), ask);
    expect(session.room.floor.queue).toEqual(['AAC', 'AAD', 'AAA']);
  });

  it('[FLO-13] speaks half as long as a delegation', () => {
    const session = debating(0).do(seat('AAA'), ask).do(facilitator, call);
    expect(session.room.clocks.speaker?.totalMs).toBe(session.room.options.times.speech / 2);
    session
      .do(seat('AAA'), { type: 'say', text: 'Spare the hospitals.' })
      .do(seat('AAA'), done)
      .do(seat('AAB'), ask)
      .do(facilitator, call);
    expect(session.room.clocks.speaker?.totalMs).toBe(session.room.options.times.speech);
  });

  it('[FLO-13] has no right of reply, no vote and no motion', () => {
    const session = debating(0).do(seat('AAB'), ask).do(facilitator, call).do(seat('AAB'), done);
    expect(session.rule(seat('AAA'), { type: 'requestReply' })).toBe('FLO-13');
    expect(session.rule(seat('AAC'), { type: 'requestReply' })).toBe('allowed');
    const motion = { type: 'raiseMotion', matter: { kind: 'adjournMeeting' } } as const;
    expect(session.rule(seat('AAA'), motion)).toBe('SEA-8');
  });

  it('[FLO-13] only listens at a stage that does not let it in', () => {
    const session = debating(1);
    expect(session.rule(seat('AAA'), ask)).toBe('FLO-13');
    expect(session.rule(seat('AAB'), ask)).toBe('allowed');
  });
});
