import { describe, expect, it } from 'vitest';
import { courseOfShadow } from '../../../shared/analysis/shadow.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';
import { withShadow } from '../../fixtures/shadow.ts';
import { scenarioWithShadow, underShadow } from '../../golden/by-hand/shadow.ts';

describe('the course of the shadow', () => {
  const { open, room, state } = underShadow();
  const course = courseOfShadow(open, room);

  it('[SHA-6] is reckoned by the debrief from what it is told, as the session reckoned it', () => {
    expect(course?.stability.at(-1)).toBe(state.shadow?.stability);
    for (const { seat: id, interest } of course?.seats ?? []) {
      expect(interest.slice(1), id).toEqual(state.shadow?.seats[id]?.interest);
    }
    expect(course?.seats).toHaveLength(scenarioWithShadow.delegations.length);
  });

  it('says what each posture paid and what it cost all', () => {
    const of = (id: string) => course?.seats.find((each) => each.seat === id);
    expect(of('AAD')).toMatchObject({ postures: ['operate', 'operate'], paid: 12 });
    expect(of('AAD')?.cost).toBeCloseTo(40 / 7);
    expect(of('AAB')?.cost).toBeCloseTo(-8 / 7);
  });

  it('lies between what would have come had all restrained themselves and had all prepared, but for operations', () => {
    const session = new TestSession(withShadow(smallScenario()), {
      chair: 'facilitator',
      shadow: 'on',
    }).enter('briefing', 'generalDebate');
    session.do(seat('AAB'), { type: 'takePosture', round: 'early', posture: 'prepare' });
    session.do(facilitator, { type: 'closeShadowRound', round: 'early' }).enter('debrief');
    const { stability = [], hadAll = { restrained: [], prepared: [] } } =
      courseOfShadow(session.open, session.room) ?? {};
    expect(hadAll.restrained).toEqual([60, 64]);
    expect(hadAll.prepared).toEqual([60, 48]);
    expect(stability[1]).toBeLessThan(64);
    expect(stability[1]).toBeGreaterThan(48);
  });

  it('is told in the debrief alone', () => {
    const session = new TestSession(scenarioWithShadow, { shadow: 'on' });
    session.enter('briefing', 'generalDebate');
    session.do(facilitator, { type: 'closeShadowRound', round: 'early' });
    expect(courseOfShadow(session.open, session.room)).toBeUndefined();
  });
});
