import { describe, expect, it } from 'vitest';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { situationOf } from '../../../shared/delegates/situation.ts';
import { english } from '../../../shared/language/language.ts';
import { releasedIn } from '../../../shared/procedure/injects/injects.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import { nextAlarm } from '../../../shared/procedure/road/alarms.ts';
import { chairIntention } from '../../../shared/procedure/road/chair.ts';
import type { NamedCommand } from '../../../shared/procedure/road/moves.ts';
import { movedBy } from '../../../shared/scenario/inject-effects.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { withInjects } from '../../fixtures/injects.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { clock, facilitator, person, seat, TestSession } from '../../fixtures/session.ts';
import { twoVenues } from '../../fixtures/two-venues.ts';

const release = (inject: string) => ({ type: 'releaseInject', inject }) as const;
const scenario = withInjects(contestedScenario());

function inDebate(options: Partial<SessionOptions> = {}): TestSession {
  const session = new TestSession(scenario, { chair: 'facilitator', ...options });
  return session.enter('briefing', 'generalDebate');
}

describe('what comes from outside', () => {
  it('[INJ-1] is released by the facilitator and by nobody else', () => {
    const session = inDebate().seatPerson('ada', 'AAA');
    expect(session.rule(seat('AAB'), release('worm'))).toBe('SES-2');
    expect(session.rule(person('ada'), release('worm'))).toBe('SES-2');
    expect(session.rule(facilitator, release('worm'))).toBe('allowed');
  });

  it('[INJ-1] is the scenario’s, and comes once', () => {
    const session = inDebate();
    expect(session.rule(facilitator, release('flood'))).toBe('INJ-1');
    session.do(facilitator, release('worm'));
    expect(session.rule(facilitator, release('worm'))).toBe('INJ-1');
    expect(session.room.injects).toEqual({
      worm: { at: session.now, order: 1, phase: 'generalDebate', stage: 0 },
    });
  });

  it('[INJ-1] comes while a meeting is held, and never into a vote', () => {
    const session = new TestSession(scenario);
    expect(session.rule(facilitator, release('worm'))).toBe('INJ-1');
    session.enter('briefing');
    expect(session.rule(facilitator, release('worm'))).toBe('INJ-1');
    session.enter('action').openVoting();
    expect(session.rule(facilitator, release('worm'))).toBe('BAL-5');
    session.do(facilitator, { type: 'lockVoting' });
    expect(session.rule(facilitator, release('worm'))).toBe('BAL-5');
    session.do(facilitator, { type: 'declareResult' });
    expect(session.rule(facilitator, release('worm'))).toBe('allowed');
    session.do(facilitator, { type: 'closeBallot' }).enter('debrief');
    expect(session.rule(facilitator, release('closure'))).toBe('INJ-1');
  });

  it('[INJ-3] is in the record, which says whether it is real', () => {
    const session = inDebate().do(facilitator, release('worm')).do(facilitator, release('story'));
    const said = Object.values(session.room.minutes).map((minute) =>
      minuteText(session.open, minute, english),
    );
    expect(said).toContain('From outside: A worm.');
    expect(said).toContain('From outside, invented for this game: A story.');
  });

  it('[INJ-1] is in the room of every venue, and in the record of each', () => {
    const session = new TestSession(withInjects(twoVenues()));
    const [first, second] = session.open.venues ?? [];
    if (first === undefined || second === undefined) throw new Error('There are two venues.');
    session.do(facilitator, { type: 'advancePhase', to: 'briefing', venue: first.id });
    session.do(facilitator, { type: 'advancePhase', to: 'informals', venue: second.id });
    session.do(facilitator, release('closure'));
    for (const { id } of [first, second]) {
      expect(session.at(id).injects).toHaveProperty('closure');
      expect(Object.values(session.at(id).minutes).at(-1)?.values).toEqual({ inject: 'closure' });
    }
    expect(session.at(first.id).suspended).toBeUndefined();
    expect(session.at(second.id).suspended).toBeDefined();
  });
});

describe('what the scenario times', () => {
  it('[INJ-2] waits for the facilitator where timed ones are not let in', () => {
    const session = inDebate({ pace: 'facilitator' });
    session.wait(10 * 60_000);
    expect(session.room.injects).toBeUndefined();
  });

  it('[INJ-2] comes after its share of the phase, by the clock', () => {
    const session = inDebate({ injects: 'timed' });
    const total = session.room.clocks.phase?.totalMs ?? 0;
    session.wait(total / 2 - 1);
    expect(session.room.injects).toBeUndefined();
    session.wait(1);
    expect(session.room.injects).toMatchObject({ story: { timed: true } });
    expect(nextAlarm(session.open, session.state)?.clock).not.toBe('inject');
  });

  it('[INJ-2] waits while the session is paused and while a vote keeps it out', () => {
    const session = inDebate({ injects: 'timed' });
    const total = session.room.clocks.phase?.totalMs ?? 0;
    session.do(facilitator, { type: 'pause' }).wait(total);
    expect(session.room.injects).toBeUndefined();
    session.do(facilitator, { type: 'resume' });
    session
      .do(seat('AAA'), { type: 'raiseMotion', matter: { kind: 'suspendMeeting', ms: 60_000 } })
      .do(facilitator, { type: 'putMotion' })
      .openVoting()
      .wait(total);
    expect(session.room.injects).toBeUndefined();
    session.cast({ AAA: 'no' }).finishBallot().wait(1);
    expect(session.room.injects).toHaveProperty('story');
  });

  it('[INJ-2] does not come for a clock that rings early', () => {
    const session = inDebate({ injects: 'timed' });
    expect(session.rule(clock, { type: 'clockRanOut', clock: 'inject' })).toBe('SES-7');
  });

  it('[INJ-2] can be released by hand before its time, and then comes no more', () => {
    const session = inDebate({ injects: 'timed' }).do(facilitator, release('story'));
    expect(nextAlarm(session.open, session.state)).toBeUndefined();
  });
});

describe('what closes the room', () => {
  it('[INJ-4] suspends the meeting for its time, and then the meeting goes on', () => {
    const session = inDebate({ chair: 'system' }).do(facilitator, release('closure'));
    expect(session.room.suspended).toEqual({ since: session.now, until: session.now + 120_000 });
    expect(session.rule(seat('AAA'), { type: 'requestFloor' })).toBe('MOT-6');
    session.wait(120_000);
    expect(session.room.suspended).toBeUndefined();
    expect(session.rule(seat('AAA'), { type: 'requestFloor' })).toBe('allowed');
  });

  it('[INJ-4] does not come while the meeting is suspended; other things do', () => {
    const session = inDebate()
      .do(seat('AAA'), { type: 'raiseMotion', matter: { kind: 'suspendMeeting', ms: 60_000 } })
      .do(facilitator, { type: 'putMotion' })
      .ballot({ AAA: 'yes' });
    expect(session.room.suspended).toBeDefined();
    expect(session.rule(facilitator, release('closure'))).toBe('INJ-4');
    expect(session.rule(facilitator, release('worm'))).toBe('allowed');
  });

  it('[INJ-4] does not close a room whose meeting has nothing left but its outcome', () => {
    const session = new TestSession(scenario).enter('briefing', 'action');
    while (session.room.programme.length > 0) {
      session.openVoting().cast({ AAA: 'yes', AAB: 'yes', AAC: 'yes' }).finishBallot();
    }
    session.enter('outcome');
    expect(session.rule(facilitator, release('closure'))).toBe('INJ-1');
  });

  it('[INJ-4] puts reports by silence from then on, where the scenario says so', () => {
    const report = withInjects(consensusScenario('gge'));
    const nextStep = (...first: readonly NamedCommand[]) => {
      const session = new TestSession(report, { chair: 'system' });
      session.enter('briefing', 'informals', 'action');
      for (const command of first) session.do(facilitator, command);
      session.do(facilitator, { type: 'presentFinalText' });
      return chairIntention(session.open, session.room)?.command.type;
    };
    expect(nextStep()).toBe('putToGavel');
    expect(nextStep(release('closure'), { type: 'resumeMeeting' })).toBe('startSilence');
  });
});

describe('what computers make of it', () => {
  it('[INJ-3] is a vote by what they now want', () => {
    const quiet = new TestSession(scenario).enter('briefing', 'action').openVoting();
    const voteOf = (session: TestSession, id: string) =>
      planMoves(session.open, session.state, seatContent(scenario, id), 7).flatMap(({ command }) =>
        command.type === 'castVote' ? [command.choice] : [],
      );
    const moved = new TestSession(scenario).enter('briefing', 'action');
    moved.do(facilitator, release('worm')).openVoting();
    const votes = (session: TestSession) =>
      scenario.delegations.map(({ id }) => voteOf(session, id)[0]);
    expect(votes(moved)).not.toEqual(votes(quiet));
  });

  it('[INJ-3] is what they go by whatever they do, in the meeting and beside it', () => {
    const session = inDebate();
    const before = seatContent(scenario, 'AAB');
    const positions = () =>
      situationOf(session.open, session.state, before, 7).knowledge.instructions.positions;
    expect(positions()).toBe(before.instructions.positions);
    session.do(facilitator, release('worm'));
    expect(positions()).not.toEqual(before.instructions.positions);
  });

  it('[INJ-3] is known to each from the room alone', () => {
    const session = inDebate().do(facilitator, release('worm'));
    const [first] = releasedIn(session.open, session.room);
    expect(first?.id).toBe('worm');
    const before = seatContent(scenario, 'AAB');
    const after = movedBy(before, first === undefined ? [] : [first]);
    expect(after.instructions.redLines).toBe(before.instructions.redLines);
    expect(after.anchors).toBe(before.anchors);
  });
});
