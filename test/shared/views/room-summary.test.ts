import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../../shared/procedure/kernel/calendar.ts';
import { roomSummary } from '../../../shared/views/room-summary.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { TestSession } from '../../fixtures/session.ts';
import { withShadow } from '../../fixtures/shadow.ts';

const MINUTE = 60_000;
const alarmsOf = ({ open, state, now }: TestSession, later: number) =>
  roomSummary(open, state, now + later).alarms;

describe('a room as its organiser sees it', () => {
  it('alarms where a meeting is under way, nobody is there, and its time is over', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    expect(alarmsOf(session, 60 * MINUTE)).toEqual(['nobodyHere', 'late', 'stuck']);
  });

  it('[SHA-6] shows collective stability, as everybody there sees it, where the shadow is played and nowhere else', () => {
    const summaryOf = ({ open, state, now }: TestSession) => roomSummary(open, state, now);
    const scenario = withShadow(contestedScenario());
    const session = new TestSession(scenario, { chair: 'facilitator', shadow: 'on' });
    const begins = scenario.shadow?.begins.stability ?? 0;
    expect(summaryOf(session).stability).toBe(5 * Math.round(begins / 5));
    session.enter('briefing', 'generalDebate', 'informals', 'action');
    expect(session.room.shadow?.stability).toBeDefined();
    expect(summaryOf(session).stability).toBe(session.room.shadow?.stability);
    expect(summaryOf(new TestSession(scenario, { shadow: 'off' }))).not.toHaveProperty('stability');
  });

  it('[CAL-3] does not alarm between sittings, when nobody need be there', () => {
    const due = 10_000 * MINUTE;
    const calendar: readonly Appointment[] = [
      { kind: 'writing', phase: 'informals', stage: 0, due },
      { kind: 'sitting', phase: 'action', stage: 0, opens: 2 * due, minutes: 90 },
    ];
    const session = new TestSession(undefined, { chair: 'facilitator', calendar });
    session.enter('briefing', 'informals');
    expect(alarmsOf(session, 60 * MINUTE)).toEqual([]);
    session.enter('action');
    expect(alarmsOf(session, 60 * MINUTE)).toEqual([]);
  });
});
