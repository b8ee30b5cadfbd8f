import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAlarm } from '../../../shared/procedure/road/alarms.ts';
import type { Command } from '../../../shared/procedure/road/moves.ts';
import { consensusScenario, inFinalText, underSilence } from '../../fixtures/consensus-scenario.ts';
import { clock, facilitator, seat, TestSession } from '../../fixtures/session.ts';

const SILENCE = 100_000;
const breakIt = (...paragraphs: string[]): Command => ({ type: 'breakSilence', paragraphs });
const ring: Command = { type: 'clockRanOut', clock: 'silence' };

describe('a silence procedure', () => {
  it('[SIL-1] adopts the text at its deadline when nobody has objected', () => {
    const session = underSilence();
    expect(nextAlarm(session.open, session.state)).toEqual({
      clock: 'silence',
      at: session.now + SILENCE,
    });
    expect(session.rule(facilitator, { type: 'adoptByConsensus' })).toBe('SIL-1');
    session.wait(SILENCE - 1);
    expect(session.room.negotiation?.phase).toBe('silence');
    expect(session.rule(clock, ring)).toBe('SES-7');
    session.wait(1);
    expect(session.room.outcomes.group).toMatchObject({ adopted: true, tier: 'full' });
    expect(session.room.clocks.silence).toBeUndefined();
  });

  it('[SIL-2] is broken by one objection, with who broke it and over what', () => {
    const session = underSilence().do(seat('AAB'), {
      type: 'breakSilence',
      paragraphs: ['war'],
      text: 'Not like this.',
    });
    expect(session.room.negotiation).toMatchObject({
      phase: 'consultations',
      breaks: [{ round: 1, by: 'AAB', over: ['war'], text: 'Not like this.' }],
    });
    expect(session.room.clocks.silence).toBeUndefined();
    session.do(facilitator, { type: 'declareNoConsensus' });
    expect(session.room.outcomes.group).toMatchObject({
      blockedBy: ['AAB'],
      over: ['war'],
      breaks: [{ by: 'AAB' }],
    });
  });

  it('[SIL-2] takes an objection as a break, and every other stance as a stance', () => {
    const session = underSilence();
    const object: Command = { type: 'takeStance', stance: { kind: 'object', paragraphs: ['war'] } };
    expect(session.rule(seat('AAB'), object)).toBe('SIL-2');
    session.do(seat('AAD'), {
      type: 'takeStance',
      stance: { kind: 'dissociate', paragraphs: ['war'] },
    });
    session.wait(SILENCE);
    expect(session.room.outcomes.group?.dissociations).toEqual({ AAD: ['war'] });
    expect(inFinalText('oewg').rule(seat('AAB'), breakIt('war'))).toBe('SIL-2');
  });

  it('[SIL-3] acceptance statement 21: broken in its last second it is broken', () => {
    const session = underSilence().wait(SILENCE - 1);
    expect(session.rule(seat('AAB'), breakIt('war'))).toBe('allowed');
    expect(session.room.negotiation?.phase).toBe('consultations');
    expect(session.wait(10_000).room.outcomes.group).toBeUndefined();
  });

  it('[SIL-3] an objection at the deadline comes too late, even if the clock has not yet rung', () => {
    const session = underSilence();
    session.now += SILENCE;
    expect(session.rule(seat('AAB'), breakIt('war'))).toBe('SIL-3');
    session.do(clock, ring);
    expect(session.room.outcomes.group?.adopted).toBe(true);
    expect(session.rule(seat('AAB'), breakIt('war'))).toBe('SIL-2');
  });

  it('[SIL-3] is broken by whoever objects before the deadline, and by nobody after', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 * SILENCE }),
        fc.array(fc.integer({ min: 5_000, max: SILENCE }), { maxLength: 3 }),
        (after, extensions) => {
          const session = underSilence();
          for (const ms of extensions) session.do(facilitator, { type: 'extendSilence', ms });
          const length = extensions.reduce((sum, ms) => sum + ms, SILENCE);
          session.wait(after);
          const answer = session.rule(seat('AAB'), breakIt('war'));
          expect(answer).toBe(after < length ? 'allowed' : 'SIL-2');
          session.wait(length);
          expect(session.room.outcomes.group?.adopted ?? false).toBe(after >= length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[SIL-5] is what the session’s own option asks for, whatever the scenario says', () => {
    const put = (forum: 'gge' | 'oewg', adoption: 'gavel' | 'silence') =>
      new TestSession(consensusScenario(forum), { chair: 'system', adoption })
        .enter('briefing', 'action')
        .wait(40_000).room.negotiation?.phase;
    expect(put('gge', 'silence')).toBe('silence');
    expect(put('oewg', 'gavel')).toBe('gavel');
  });

  it('[SIL-3] a paused session stops the silence as well', () => {
    const session = underSilence().wait(60_000).do(facilitator, { type: 'pause' });
    session.now += 500_000;
    session.do(facilitator, { type: 'resume' }).wait(39_999);
    expect(session.rule(seat('AAB'), breakIt())).toBe('allowed');
  });

  it('[SIL-4] can be extended before it expires, not after', () => {
    const longer: Command = { type: 'extendSilence', ms: 30_000 };
    const session = underSilence()
      .wait(SILENCE - 1)
      .do(facilitator, longer);
    session.wait(SILENCE / 5);
    expect(session.room.negotiation?.phase).toBe('silence');
    session.now += 10_001;
    expect(session.rule(facilitator, longer)).toBe('SIL-4');
    expect(session.do(clock, ring).rule(facilitator, longer)).toBe('SIL-4');
  });

  it('[SIL-5] is tried only so many times', () => {
    const start: Command = { type: 'startSilence', ms: SILENCE };
    const session = underSilence();
    session.do(seat('AAB'), breakIt('war')).do(facilitator, { type: 'presentFinalText' });
    session.do(facilitator, start).do(seat('AAC'), breakIt('war'));
    session.do(facilitator, { type: 'presentFinalText' });
    expect(session.rule(facilitator, start)).toBe('SIL-5');
    expect(session.rule(facilitator, { type: 'putToGavel' })).toBe('allowed');
    session.do(facilitator, { type: 'declareNoConsensus' });
    expect(session.room.outcomes.group).toMatchObject({
      blockedBy: ['AAC'],
      breaks: [
        { round: 1, by: 'AAB' },
        { round: 2, by: 'AAC' },
      ],
    });
  });

  it('[SIL-6] leaves the text as it is', () => {
    const session = underSilence();
    const change = { kind: 'delete', paragraph: 'war' } as const;
    const chairs: Command[] = [
      { type: 'changeParagraph', change },
      { type: 'circulateText', changes: [change] },
      { type: 'suspendForConsultations', ms: 60_000 },
      { type: 'declareNoConsensus' },
      { type: 'putToGavel' },
    ];
    for (const move of chairs) expect(session.rule(facilitator, move), move.type).toBe('SIL-6');
    expect(session.rule(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' })).toBe('SIL-6');
  });

  it('[CON-11] outlasts the deadline of the phase: its own deadline counts', () => {
    const session = new TestSession(consensusScenario('oewg'), { chair: 'system' })
      .enter('briefing', 'action')
      .wait(40_000);
    expect(session.room.negotiation?.phase).toBe('silence');
    session.do(facilitator, { type: 'extendSilence', ms: 600_000 }).wait(10 * 60_000);
    expect(session.room.negotiation?.phase).toBe('silence');
    session.wait(2 * 60_000);
    expect(session.room.outcomes.group?.adopted).toBe(true);
  });
});
