import { describe, expect, it } from 'vitest';
import { lengthsAhead } from '../../../shared/procedure/session/hour.ts';
import type { Phase } from '../../../shared/scenario/scenario.ts';
import { TestSession } from '../../fixtures/session.ts';

const MINUTE = 60_000;

/** A session with an hour of so many minutes, at the opening of its briefing. */
const inBriefing = (minutes: number): TestSession =>
  new TestSession(undefined, { chair: 'facilitator', minutes }).enter('briefing');

/** What the present phase has, in minutes. */
const given = ({ room, now }: TestSession): number =>
  ((room.clocks.phase?.endsAt ?? now) - now) / MINUTE;

/** The minutes of the scenario's own run of show. */
const planned = ({ scenario }: TestSession): Record<Phase, number> => ({
  lobby: 0,
  archived: 0,
  ...(scenario.runsOfShow[0]?.minutes as Record<Exclude<Phase, 'lobby' | 'archived'>, number>),
});

describe('a session that has an hour', () => {
  it('[SES-12] fits the run of show into it, and ends with it', () => {
    const session = inBriefing(60);
    const begun = session.now;
    for (const to of ['generalDebate', 'informals', 'debrief'] as const) {
      session.now = session.room.clocks.phase?.endsAt ?? session.now;
      session.enter(to);
    }
    expect(session.now + given(session) * MINUTE).toBe(begun + 60 * MINUTE);
  });

  it('[SES-12] says what each step ahead is given, and all of them make up the hour', () => {
    const session = inBriefing(60);
    const ahead = [...lengthsAhead(session.open, session.room, session.now).values()];
    const sum = ahead.reduce((total, length) => total + length, 0) / MINUTE;
    expect(given(session) + sum).toBeCloseTo(60, 3);
  });

  it('[SES-12] shortens what comes before the debrief where something ran over, never the debrief', () => {
    const onTime = inBriefing(60);
    const late = inBriefing(60);
    onTime.now = onTime.room.clocks.phase?.endsAt ?? 0;
    late.now = (late.room.clocks.phase?.endsAt ?? 0) + 10 * MINUTE;
    onTime.enter('generalDebate');
    late.enter('generalDebate');
    expect(given(late)).toBeLessThan(given(onTime));
    const debrief = ({ open, room, now }: TestSession) =>
      [...lengthsAhead(open, room, now)].find(([{ phase }]) => phase === 'debrief')?.[1];
    expect(debrief(late)).toBe(debrief(onTime));
  });

  it('[SES-12] keeps the debrief its time where the hour is over already', () => {
    const session = inBriefing(60);
    session.now += 70 * MINUTE;
    session.enter('generalDebate');
    expect(given(session)).toBe(0.5);
    session.enter('debrief');
    expect(given(session)).toBe(planned(session).debrief);
  });

  it('[SES-12] gives the debrief what was saved before it', () => {
    const session = inBriefing(60);
    session.now += 5 * MINUTE;
    session.enter('generalDebate', 'debrief');
    expect(given(session)).toBe(55);
  });

  it('[SES-12] is left alone without an hour', () => {
    const session = new TestSession().enter('briefing');
    expect(given(session)).toBe(planned(session).briefing);
    session.now += 70 * MINUTE;
    session.enter('generalDebate');
    expect(given(session)).toBe(planned(session).generalDebate);
  });
});

describe('a session that was planned', () => {
  const lengths = {
    briefing: 2,
    generalDebate: 3,
    informals: 20,
    action: 4,
    outcome: 1,
    debrief: 9,
  };

  it('[SES-13] gives its phases the planned lengths, where the run of show says others', () => {
    const session = new TestSession(undefined, { chair: 'facilitator', lengths });
    session.enter('briefing', 'generalDebate', 'informals');
    expect(given(session)).toBe(20);
    expect(planned(session).informals).not.toBe(20);
  });
});
