import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../../shared/procedure/kernel/calendar.ts';
import { isApart, isInWriting } from '../../../shared/procedure/kernel/calendar.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import type { NamedCommand } from '../../../shared/procedure/road/moves.ts';
import { aheadInHour, hourEnds, lengthsAhead } from '../../../shared/procedure/session/hour.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { withInjects } from '../../fixtures/injects.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { clock, door, facilitator, seat, TestSession } from '../../fixtures/session.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** When sessions of these tests begin, ms since 1970. */
const BEGINS = 1_000_000;
const THURSDAY = BEGINS + 3 * DAY;
const FRIDAY = BEGINS + 4 * DAY;

const inWritingUntil = (due: number): Appointment => ({
  kind: 'writing',
  phase: 'informals',
  stage: 0,
  due,
});
const sittingOn = (opens: number, minutes = 90): Appointment => ({
  kind: 'sitting',
  phase: 'action',
  stage: 0,
  opens,
  minutes,
});
const CALENDAR = [inWritingUntil(THURSDAY), sittingOn(FRIDAY)];

const dated = (calendar: readonly Appointment[], options: Partial<SessionOptions> = {}) =>
  new TestSession(undefined, { chair: 'facilitator', calendar, ...options });

const inWriting = (options: Partial<SessionOptions> = {}) =>
  dated(CALENDAR, options).enter('briefing', 'informals');

const amend = (session: TestSession) =>
  session.rule(seat('AAE'), {
    type: 'proposeAmendment',
    draft: 'one',
    changes: [
      {
        kind: 'insert',
        after: 'one-op1',
        paragraphKind: 'OP',
        words: { lead: 'Decides also', text: 'to meet again.', stands: {} },
      },
    ],
  });

describe('a session that meets on several days', () => {
  it('[CAL-1] stands adjourned to the day of its next sitting, and opens then by itself', () => {
    const session = dated([sittingOn(FRIDAY)], { chair: 'system', pace: 'clock' });
    session.enter('briefing', 'informals', 'action');
    expect(session.room.suspended).toEqual({ since: session.now, until: FRIDAY, adjourned: true });
    expect(session.rule(facilitator, { type: 'announceBallot' })).toBe('CAL-1');
    session.wait(FRIDAY - session.now - 1);
    expect(session.room.suspended).toBeDefined();
    session.wait(2);
    expect(session.room.suspended).toBeUndefined();
    expect(session.room.phase).toBe('action');
  });

  it('[CAL-1] lets delegations talk until then, and whoever leads open the sitting sooner', () => {
    const session = dated([sittingOn(FRIDAY)]).enter('briefing', 'informals', 'action');
    expect(
      session.rule(seat('AAA'), {
        type: 'sendNote',
        to: ['AAB'],
        says: { kind: 'words', text: 'Until Friday' },
      }),
    ).toBe('allowed');
    session.do(facilitator, { type: 'resumeMeeting' });
    expect(session.rule(facilitator, { type: 'announceBallot' })).toBe('allowed');
  });

  it('[CAL-1] keeps its day however long it is paused meanwhile', () => {
    const session = dated([sittingOn(FRIDAY)]).enter('briefing', 'informals', 'action');
    session.do(facilitator, { type: 'pause' });
    session.now += DAY;
    session.do(facilitator, { type: 'resume' });
    expect(session.room.suspended?.until).toBe(FRIDAY);
  });

  it('[CAL-1] keeps its day where something from outside closes the room meanwhile', () => {
    const scenario = withInjects(smallScenario());
    const session = new TestSession(scenario, {
      chair: 'facilitator',
      calendar: [sittingOn(FRIDAY)],
    }).enter('briefing', 'informals', 'action');
    const closing = scenario.injects?.find(({ closes }) => closes !== undefined)?.id ?? '';
    expect(session.rule(facilitator, { type: 'releaseInject', inject: closing })).toBe('INJ-4');
    expect(session.room.suspended?.until).toBe(FRIDAY);
  });

  it('[CAL-1] begins its first sitting when the facilitator begins it', () => {
    const first: Appointment = {
      kind: 'sitting',
      phase: 'briefing',
      stage: 0,
      opens: FRIDAY,
      minutes: 90,
    };
    const session = dated([first]).enter('briefing');
    expect(session.room.suspended).toBeUndefined();
  });

  it('[CAL-6] has an hour for each sitting, and keeps the debrief for the last', () => {
    const first: Appointment = { ...sittingOn(BEGINS + 1, 60), phase: 'briefing' };
    const session = dated([first, sittingOn(FRIDAY, 90)]).enter('briefing');
    const { open, room, now } = session;
    expect(hourEnds(open, room)).toBe(now + 60 * MINUTE);
    const briefing = (room.clocks.phase?.endsAt ?? 0) - now;
    const ahead = aheadInHour(open, room, lengthsAhead(open, room, now));
    expect((briefing + ahead) / MINUTE).toBeCloseTo(60, 1);
    session.enter('generalDebate', 'informals', 'action');
    session.now = FRIDAY + 5 * MINUTE;
    session.do(facilitator, { type: 'resumeMeeting' });
    expect(hourEnds(session.open, session.room)).toBe(FRIDAY + 95 * MINUTE);
    const second = [...lengthsAhead(session.open, session.room, session.now).values()];
    const action = (session.room.clocks.phase?.endsAt ?? 0) - session.now;
    expect(second.reduce((total, length) => total + length, action) / MINUTE).toBeCloseTo(90, 1);
  });
});

describe('a phase that goes on in writing', () => {
  it('[CAL-2] lasts to its deadline, whoever leads, and no pause moves that', () => {
    const session = inWriting();
    expect(isInWriting(session.room)).toBe(true);
    session.do(facilitator, { type: 'pause' });
    session.now += DAY;
    session.do(facilitator, { type: 'resume' });
    expect(session.room.clocks.phase?.endsAt).toBe(THURSDAY);
    session.wait(THURSDAY - session.now - 1);
    expect(amend(session)).toBe('allowed');
    session.wait(1);
    expect(session.room.phase).toBe('action');
    expect(session.room.suspended?.until).toBe(FRIDAY);
  });

  it('[CAL-2] is over at once where its deadline has passed', () => {
    const session = dated(CALENDAR).enter('briefing');
    session.now = THURSDAY + MINUTE;
    session.enter('informals').wait(0);
    expect(session.room.phase).toBe('action');
  });

  it('[CAL-3] leaves everybody their seat, and the computer plays for nobody', () => {
    const session = dated(CALENDAR).seatPerson('anna', 'AAA').enter('briefing');
    session.do(door, { type: 'drop', person: 'anna' }).wait(60_000);
    expect(session.room.seats.AAA).toBe('covered');
    session.enter('informals');
    expect(session.room.seats.AAA).toBe('dropped');
    session.wait(DAY);
    expect(session.room.seats.AAA).toBe('dropped');
    expect(session.rule(clock, { type: 'clockRanOut', clock: 'cover:anna' })).toBe('CAL-3');
    expect(
      session.rule(seat('AAA'), {
        type: 'sendNote',
        to: ['AAB'],
        says: { kind: 'words', text: 'Not me' },
      }),
    ).toBe('SEA-6');
  });

  it('[CAL-3] covers again for who is still away when the meeting is held', () => {
    const session = dated([inWritingUntil(THURSDAY)])
      .seatPerson('anna', 'AAA')
      .enter('briefing', 'informals');
    session.do(door, { type: 'drop', person: 'anna' }).wait(THURSDAY - session.now);
    expect(isApart(session.room)).toBe(false);
    session.wait(60_000);
    expect(session.room.seats.AAA).toBe('covered');
  });

  it('[CAL-4] knows no motion and no point of order', () => {
    const session = inWriting();
    expect(
      session.rule(seat('AAA'), {
        type: 'raiseMotion',
        matter: { kind: 'suspendMeeting', ms: 600_000 },
      }),
    ).toBe('CAL-4');
    expect(session.rule(seat('AAA'), { type: 'raisePoint', matter: 'misapplied' })).toBe('CAL-4');
  });

  it('[CAL-5] goes by the new date where the facilitator changes it', () => {
    const session = inWriting();
    const earlier = [inWritingUntil(BEGINS + DAY), sittingOn(FRIDAY)];
    session.do(facilitator, { type: 'changeOptions', options: { calendar: earlier } });
    expect(session.room.clocks.phase).toEqual({
      endsAt: BEGINS + DAY,
      totalMs: DAY,
      calendar: true,
    });
    expect(session.rule(facilitator, { type: 'extendClock', clock: 'phase', ms: 60_000 })).toBe(
      'CAL-5',
    );
  });

  it('[CAL-5] is a meeting again, or opens at once, where its date is taken away', () => {
    const none: NamedCommand = { type: 'changeOptions', options: { calendar: [] } };
    const writing = inWriting().do(facilitator, none);
    expect(isInWriting(writing.room)).toBe(false);
    expect(writing.room.clocks.phase?.endsAt).toBeLessThan(THURSDAY);
    const adjourned = dated([sittingOn(FRIDAY)], { chair: 'system', pace: 'clock' });
    adjourned.enter('briefing', 'informals', 'action').do(facilitator, none).wait(1);
    expect(adjourned.room.suspended).toBeUndefined();
  });

  it('[CAL-5] can begin in the middle of a meeting: what is left is done at home', () => {
    const session = new TestSession().seatPerson('anna', 'AAA').enter('briefing', 'informals');
    session.do(door, { type: 'drop', person: 'anna' }).wait(60_000);
    session.do(facilitator, { type: 'changeOptions', options: { calendar: CALENDAR } });
    expect(session.room.clocks.phase?.endsAt).toBe(THURSDAY);
    expect(session.room.seats.AAA).toBe('dropped');
  });
});

describe('a calendar', () => {
  const set = (calendar: readonly Appointment[], session = new TestSession()) =>
    session.rule(facilitator, { type: 'changeOptions', options: { calendar: [...calendar] } });

  it('[CAL-4] has in writing only what needs no meeting', () => {
    expect(set([{ ...inWritingUntil(THURSDAY), phase: 'action' }])).toBe('CAL-4');
    expect(set([{ ...inWritingUntil(THURSDAY), phase: 'generalDebate' }])).toBe('CAL-4');
    expect(set([{ ...inWritingUntil(THURSDAY), stage: 7 }])).toBe('CAL-4');
    expect(set(CALENDAR)).toBe('allowed');
  });

  it('[CAL-5] follows the order of the script, with one date for each step', () => {
    expect(set([inWritingUntil(FRIDAY), sittingOn(THURSDAY)])).toBe('CAL-5');
    expect(set([sittingOn(THURSDAY), sittingOn(FRIDAY)])).toBe('CAL-5');
  });

  it('[CAL-2] is left out of a rehearsal, which has three minutes', () => {
    expect(new TestSession(undefined, { calendar: CALENDAR }).room.options.calendar).toEqual(
      CALENDAR,
    );
  });
});

describe('a report that is put in writing', () => {
  const scenario = consensusScenario();
  const [stage] = scenario.stages;
  const action: Appointment = { kind: 'writing', phase: 'action', stage: 0, due: THURSDAY };
  const begun = () =>
    new TestSession(scenario, { chair: 'system', pace: 'clock', calendar: [action] }).enter(
      'briefing',
      'informals',
      'action',
    );
  const silent = () => {
    const session = begun();
    for (let steps = 0; session.room.negotiation?.phase !== 'silence' && steps < 50; steps += 1) {
      session.wait(10_000);
    }
    return session;
  };

  it('[CAL-4] is under silence to the deadline, and adopted by it where nobody objects', () => {
    expect(stage?.forum).toBeDefined();
    const session = silent();
    expect(session.room.clocks.silence).toMatchObject({ endsAt: THURSDAY, calendar: true });
    expect(session.rule(facilitator, { type: 'putToGavel' })).not.toBe('allowed');
    session.wait(THURSDAY - session.now - 1);
    expect(session.room.negotiation?.phase).toBe('silence');
    session.wait(1);
    expect(session.room.negotiation?.phase).toBe('adopted');
  });

  it('[CAL-4] goes back to consultations for half of what is left, and has no consensus past the deadline', () => {
    const session = silent();
    const breakIt = () =>
      session.do(seat('AAA'), { type: 'breakSilence', paragraphs: ['defence'] });
    breakIt();
    const left = THURSDAY - session.now;
    expect(session.room.clocks.consultations?.totalMs).toBe(left / 2);
    session.wait(left / 2 + MINUTE * 5);
    expect(session.room.negotiation?.phase).toBe('silence');
    breakIt();
    session.wait(THURSDAY - session.now - 1);
    expect(session.room.negotiation?.phase).not.toBe('noConsensus');
    session.wait(1);
    expect(session.room.negotiation?.phase).toBe('noConsensus');
  });
});
