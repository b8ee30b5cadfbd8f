import { describe, expect, it } from 'vitest';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { adviseStance } from '../../../shared/delegates/stance.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { seat, TestSession } from '../../fixtures/session.ts';
import { standingIn } from '../../fixtures/texts.ts';

/** A working group whose Chair takes what is held to its summary, or lets it stay in the report. */
function workingGroup(held: 'stays' | 'summary'): Scenario {
  const scenario = consensusScenario('oewg', []);
  const stages = scenario.stages.map((stage) => ({
    ...stage,
    consensus: { ...stage.consensus, adoption: 'gavel' as const, held },
  }));
  return { ...scenario, stages };
}

/** The talks are over, and one paragraph came out of them in brackets. */
function afterTalks(held: 'stays' | 'summary', chair: 'system' | 'facilitator' = 'system') {
  const session = new TestSession(workingGroup(held), { chair }).enter('briefing', 'informals');
  session.do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' });
  return session.enter('action');
}

const placeOf = (session: TestSession, paragraph: string) =>
  standingIn(session, 'report', paragraph).place ?? 'report';

describe('a Chair that takes what is held to its summary', () => {
  it('[CON-21] does so once the talks are over, and with nothing else', () => {
    const session = afterTalks('summary').wait(20_000);
    expect(placeOf(session, 'war')).toBe('summary');
    expect(placeOf(session, 'defence')).toBe('report');
  });

  it('[CON-21] does not do it a second time: what is held then is put as it stands', () => {
    const session = afterTalks('summary').wait(5_000);
    session.do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' }).wait(20_000);
    expect(placeOf(session, 'defence')).toBe('report');
  });

  it('[CON-21] leaves it in the report where the scenario does not say so, or a person presides', () => {
    expect(placeOf(afterTalks('stays').wait(20_000), 'war')).toBe('report');
    expect(placeOf(afterTalks('summary', 'facilitator').wait(20_000), 'war')).toBe('report');
  });

  it('[CON-21] contents those who refused, and may lose those who insisted', () => {
    const blockers = (held: 'stays' | 'summary') =>
      simulate(workingGroup(held), 1).state.room.outcomes.group?.blockedBy ?? [];
    expect(blockers('stays')).toEqual(expect.arrayContaining(['AAB', 'AAC']));
    expect(blockers('summary')).not.toEqual(expect.arrayContaining(['AAB']));
    expect(blockers('summary')).toContain('AAA');
  });
});

describe('a delegation that the computer plays before such a Chair', () => {
  /** AAF would take no report below its wishes, likes the paragraph on defence, and would like milder words better. */
  function heldBy(held: 'stays' | 'summary'): readonly string[] {
    const scenario = workingGroup(held);
    const { AAF: brief } = scenario.instructions;
    const { law } = brief?.positions ?? {};
    if (brief === undefined || law === undefined) throw new Error('the fixture has changed');
    const demanding = { ...brief, positions: { ...brief.positions, law: { ...law, stand: 1.25 } } };
    const session = new TestSession({
      ...scenario,
      instructions: { ...scenario.instructions, AAF: demanding },
      blocking: { ...scenario.blocking, AAF: { cost: 0, outside: 0.5 } },
    }).enter('briefing', 'informals');
    const { negotiation } = session.room;
    if (negotiation === undefined) throw new Error('no text');
    const knowledge = seatContent(session.scenario, 'AAF');
    return adviseStance(session.open, session.room, negotiation, knowledge).over;
  }

  it('[CON-21] holds for a better wording only what it would not rather keep', () => {
    expect(heldBy('stays')).toEqual(['defence']);
    expect(heldBy('summary')).toEqual([]);
  });
});
