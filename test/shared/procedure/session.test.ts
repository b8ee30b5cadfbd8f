import { describe, expect, it } from 'vitest';
import { draftIn } from '../../../shared/procedure/ballot/programme.ts';
import { nextAlarm } from '../../../shared/procedure/road/alarms.ts';
import type { Stage } from '../../../shared/scenario/scenario.ts';
import { longScenario } from '../../fixtures/scenario.ts';
import {
  clock,
  door,
  facilitator,
  inAction,
  inPlenary,
  seat,
  TestSession,
} from '../../fixtures/session.ts';

const advance = (to: 'debrief' | 'outcome' | 'action' | 'informals' | 'briefing' | 'archived') =>
  ({ type: 'advancePhase', to }) as const;

describe('the course of a session', () => {
  it('[SES-1] goes through its phases in order, and may skip forward', () => {
    const session = new TestSession();
    expect(session.rule(facilitator, advance('action'))).toBe('SES-1');
    session.enter('briefing', 'generalDebate', 'informals', 'action');
    expect(session.rule(facilitator, advance('informals'))).toBe('SES-1');
    expect(session.rule(facilitator, advance('briefing'))).toBe('SES-1');
  });

  it('[SES-1] can go back from informal consultations to the debate, for a second round', () => {
    const session = new TestSession().enter('briefing', 'generalDebate', 'informals');
    session.enter('generalDebate', 'informals');
    expect(session.room.phase).toBe('informals');
  });

  it('[SES-1] comes from a debate to an outcome only where there is nothing to take action on', () => {
    const debating = (action: Stage['action']) => {
      const scenario = longScenario();
      const [first, ...others] = scenario.stages;
      if (first === undefined) throw new Error('no stage');
      return new TestSession({ ...scenario, stages: [{ ...first, action }, ...others] }).enter(
        'briefing',
        'generalDebate',
      );
    };
    const tabled = longScenario().stages[0]?.action ?? [];
    expect(debating(tabled).rule(facilitator, advance('outcome'))).toBe('SES-1');
    expect(debating([]).rule(facilitator, advance('outcome'))).toBe('allowed');
  });

  it('[SES-1] reaches the debrief from any meeting phase, and the archive only from there', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    expect(session.rule(facilitator, advance('archived'))).toBe('SES-1');
    session.enter('debrief', 'archived');
    expect(session.room.phase).toBe('archived');
  });

  it('[SES-2] is moved by the facilitator alone', () => {
    const session = new TestSession();
    expect(session.rule(seat('AAA'), advance('briefing'))).toBe('SES-2');
    expect(session.rule({ kind: 'person', person: 'p' }, advance('briefing'))).toBe('SES-2');
  });

  it('[SES-3] stands still while paused, and then has the time left that it had', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    const endsAt = session.room.clocks.phase?.endsAt ?? 0;
    session.wait(10_000).do(facilitator, { type: 'pause' });
    expect(session.rule(seat('AAA'), { type: 'requestFloor' })).toBe('SES-3');
    expect(session.rule(facilitator, { type: 'pause' })).toBe('SES-3');
    expect(nextAlarm(session.open, session.state)).toBeUndefined();
    session.wait(60_000).do(facilitator, { type: 'resume' });
    expect(session.room.clocks.phase?.endsAt).toBe(endsAt + 60_000);
    expect(session.rule(facilitator, { type: 'resume' })).toBe('SES-3');
  });

  it('[SES-3] starts a clock set during the pause only when the pause ends', () => {
    const session = new TestSession(undefined, { chair: 'system' }).enter('briefing', 'action');
    session.do(facilitator, { type: 'pause' }).wait(300_000);
    session.do(facilitator, { type: 'announceBallot' }).do(facilitator, { type: 'resume' });
    const left = (session.room.clocks.chair?.endsAt ?? 0) - session.now;
    expect(left).toBe(session.room.clocks.chair?.totalMs);
  });

  it('[SES-4] does not leave a ballot open behind it, nor a proposal undecided', () => {
    const session = inAction().openVoting();
    expect(session.rule(facilitator, advance('outcome'))).toBe('SES-4');
    expect(session.rule(facilitator, advance('debrief'))).toBe('SES-4');
    session.finishBallot();
    expect(session.rule(facilitator, advance('outcome'))).toBe('SES-4');
    session.ballot({ AAA: 'yes' });
    expect(session.rule(facilitator, advance('outcome'))).toBe('allowed');
  });

  it('[SES-5] takes no more moves once archived', () => {
    const session = new TestSession().enter('briefing', 'generalDebate', 'debrief', 'archived');
    expect(session.rule(facilitator, { type: 'broadcastNote', text: 'Hello' })).toBe('SES-5');
    expect(session.rule(door, { type: 'join', person: 'p', name: 'P' })).toBe('SES-5');
    expect(session.rule(seat('AAA'), { type: 'requestFloor' })).toBe('SES-5');
  });

  it('[SES-6] opens the plenary from the outcome of the committee', () => {
    const session = inAction().ballot({ AAA: 'yes' }).ballot({ AAA: 'no' });
    expect(session.rule(facilitator, advance('action'))).toBe('SES-1');
    session.enter('outcome', 'action');
    expect(session.room.stage).toBe(1);
    session.ballot({ AAA: 'yes' }).enter('outcome');
    expect(session.rule(facilitator, advance('action'))).toBe('SES-1');
  });

  it('[SES-7] hears a clock only when its time is up', () => {
    const session = new TestSession(undefined, { pace: 'clock', chair: 'system' });
    expect(session.rule(clock, { type: 'clockRanOut', clock: 'phase' })).toBe('SES-7');
    session.enter('briefing');
    expect(session.rule(clock, { type: 'clockRanOut', clock: 'phase' })).toBe('SES-7');
    session.now += 60_000;
    session.do(clock, { type: 'clockRanOut', clock: 'phase' });
    expect(session.room.phase).toBe('generalDebate');
    expect(session.rule(clock, { type: 'clockRanOut', clock: 'phase' })).toBe('SES-7');
  });

  it('[SES-7] gives more time when a clock is extended', () => {
    const session = new TestSession().enter('briefing');
    const before = session.room.clocks.phase?.endsAt ?? 0;
    session.do(facilitator, { type: 'extendClock', clock: 'phase', ms: 120_000 });
    expect(session.room.clocks.phase?.endsAt).toBe(before + 120_000);
    expect(session.rule(facilitator, { type: 'extendClock', clock: 'chair', ms: 1 })).toBe('SES-7');
  });

  it('[SES-1] runs from the lobby to the debrief by its clocks alone', () => {
    const session = new TestSession(undefined, { pace: 'clock', chair: 'system' });
    session.enter('briefing').wait(60 * 60_000);
    expect(session.room.phase).toBe('debrief');
    expect(Object.keys(session.room.results)).toHaveLength(2);
  });
});

describe('a facilitator in the Chair who is gone', () => {
  const inVote = () =>
    new TestSession()
      .enter('briefing', 'generalDebate', 'action')
      .openVoting()
      .cast({ AAA: 'yes' });

  it('[SES-9] is stood in for by the system, whose clock starts then', () => {
    const session = inVote().wait(600_000);
    expect(session.room.clocks.chair).toBeUndefined();
    session.do(door, { type: 'coverChair' });
    expect(session.room.clocks.chair?.endsAt).toBe(session.now + session.room.options.times.vote);
    session.wait(session.room.options.times.vote + 20_000);
    expect(Object.values(session.room.results)).toHaveLength(1);
  });

  it('[SES-9] has the Chair again as soon as they are back, and no clock moves it', () => {
    const session = inVote().do(door, { type: 'coverChair' }).do(door, { type: 'handBackChair' });
    expect(session.room.clocks.chair).toBeUndefined();
    session.wait(600_000);
    expect(session.room.ballot?.phase).toBe('inProgress');
    expect(session.do(facilitator, { type: 'lockVoting' }).room.ballot?.phase).toBe('locked');
  });

  it('[SES-9] is never stood in for twice, nor where the system presides anyhow', () => {
    const session = inVote();
    expect(session.rule(door, { type: 'handBackChair' })).toBe('SES-9');
    session.do(door, { type: 'coverChair' });
    expect(session.rule(door, { type: 'coverChair' })).toBe('SES-9');
    const system = new TestSession(undefined, { chair: 'system' }).enter('briefing');
    expect(system.rule(door, { type: 'coverChair' })).toBe('SES-9');
  });

  it('[NET-4] is declared gone by nobody but the server', () => {
    const session = inVote();
    for (const by of [facilitator, clock, seat('AAA')]) {
      expect(session.rule(by, { type: 'coverChair' })).toBe('NET-4');
    }
  });

  it('[SES-9] is told of in the record, when they go and when they are back', () => {
    const session = inVote().do(door, { type: 'coverChair' }).do(door, { type: 'handBackChair' });
    const keys = Object.values(session.room.minutes).map(({ key }) => key);
    expect(keys.slice(-2)).toEqual(['minutes.chairCovered', 'minutes.chairHandedBack']);
  });
});

describe('drafts on their way', () => {
  it('[DRA-1] are introduced by their leader, once, in the debate', () => {
    const introduce = { type: 'introduceDraft', draft: 'one' } as const;
    const session = new TestSession().enter('briefing');
    expect(session.rule(seat('AAA'), introduce)).toBe('FLO-7');
    session.enter('generalDebate');
    expect(session.rule(seat('AAB'), introduce)).toBe('DRA-1');
    session.do(seat('AAA'), introduce);
    expect(session.rule(seat('AAA'), introduce)).toBe('DRA-1');
  });

  it('[DRA-2] gain and lose sponsors until voting on them begins', () => {
    const join = { type: 'joinSponsors', draft: 'one' } as const;
    const leave = { type: 'leaveSponsors', draft: 'one' } as const;
    const session = inAction().do(seat('AAD'), join);
    expect(session.rule(seat('AAD'), join)).toBe('DRA-2');
    session.do(seat('AAD'), leave).do(seat('AAC'), leave).do(seat('AAC'), join);
    expect(session.room.drafts.one).toMatchObject({ joined: [], left: [] });
    expect(session.rule(seat('AAD'), leave)).toBe('DRA-2');
    expect(session.rule(seat('AAA'), leave)).toBe('DRA-3');
    session.ballot({ AAA: 'yes' });
    expect(session.rule(seat('AAD'), join)).toBe('DRA-2');
  });

  it('[DRA-3] may be withdrawn by their leader until voting on them begins', () => {
    const withdraw = { type: 'withdrawDraft', draft: 'one' } as const;
    const session = inAction();
    expect(session.rule(seat('AAB'), withdraw)).toBe('DRA-1');
    session.do(facilitator, { type: 'announceBallot' }).do(seat('AAA'), withdraw);
    expect(session.room.ballot).toBeUndefined();
    expect(session.room.programme).toMatchObject([{ draft: 'two' }]);
    const late = inAction().ballot({ AAA: 'yes' });
    expect(late.rule(seat('AAA'), withdraw)).toBe('DRA-3');
  });

  it('[DRA-4] go to the plenary only when the committee recommended them', () => {
    const session = inAction()
      .ballot({ AAA: 'no' })
      .ballot({ AAA: 'yes' })
      .enter('outcome', 'action');
    expect(session.room.programme).toMatchObject([{ draft: 'two' }]);
    expect(session.room.drafts.one?.status).toBe('rejected');
  });

  it('[DRA-5] are voted on in the order of submission', () => {
    const session = inAction();
    expect(session.room.programme.map(draftIn)).toEqual(['one', 'two']);
    expect(session.openVoting().room.ballot?.subject).toMatchObject({ draft: 'one' });
  });

  it('[DRA-6] may be left without a vote, if the meeting so decides after an earlier vote', () => {
    const move = { type: 'moveNoVote', draft: 'two' } as const;
    const session = inAction();
    expect(session.rule(seat('AAC'), move)).toBe('DRA-6');
    session.ballot({ AAA: 'yes' });
    expect(session.rule(seat('AAC'), { type: 'moveNoVote', draft: 'one' })).toBe('DRA-6');
    session.do(seat('AAC'), move);
    expect(session.rule(seat('AAD'), move)).toBe('DRA-6');
    session.ballot({ AAA: 'yes', AAB: 'no', AAC: 'yes' });
    expect(session.room.drafts.two?.status).toBe('notVoted');
    expect(session.room.programme).toEqual([]);
  });

  it('[DRA-6] are voted on after all when the motion is lost, and it is not moved twice', () => {
    const move = { type: 'moveNoVote', draft: 'two' } as const;
    const session = inAction().ballot({ AAA: 'yes' }).do(facilitator, { type: 'announceBallot' });
    session.do(seat('AAC'), move).ballot({ AAA: 'no', AAC: 'yes' });
    expect(session.result('committee-no-vote-two').outcome).toBe('rejected');
    expect(session.rule(seat('AAD'), move)).toBe('DRA-6');
    session.ballot({ AAA: 'yes' });
    expect(session.room.drafts.two?.status).toBe('recommended');
  });

  it('[DRA-4] are adopted for good in plenary', () => {
    const session = inPlenary().ballot({ AAA: 'yes' }).ballot({ AAB: 'yes' });
    expect(session.room.drafts).toMatchObject({
      one: { status: 'adopted' },
      two: { status: 'adopted' },
    });
  });
});
