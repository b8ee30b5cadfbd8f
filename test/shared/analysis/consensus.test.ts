import { describe, expect, it } from 'vitest';
import { compareOutcomes } from '../../../shared/analysis/consensus.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { recordContent } from '../../../shared/views/content.ts';
import { atTheGavel, consensusScenario, inReading } from '../../fixtures/consensus-scenario.ts';
import { facilitator, inAction, seat, type TestSession } from '../../fixtures/session.ts';

function compared({ open, room, scenario }: TestSession) {
  const [only, ...others] = compareOutcomes(open, room, recordContent(scenario));
  if (only === undefined || others.length > 0) throw new Error('one stage was to be compared');
  return only;
}

/** Calmer words for one paragraph, another one in the annex, and the gavel falls. */
function agreed(): TestSession {
  const session = inReading()
    .do(facilitator, {
      type: 'changeParagraph',
      change: { kind: 'alternative', paragraph: 'defence', alternative: 'mild' },
    })
    .do(facilitator, {
      type: 'changeParagraph',
      change: { kind: 'place', paragraph: 'war', place: 'annex' },
    })
    .enter('action')
    .do(facilitator, { type: 'presentFinalText' })
    .do(facilitator, { type: 'putToGavel' })
    .do(seat('AAD'), {
      type: 'takeStance',
      stance: { kind: 'dissociate', paragraphs: ['defence'] },
    });
  return session.do(facilitator, { type: 'adoptByConsensus' });
}

const costOf = (session: TestSession, id: string) =>
  compared(session).costs.find(({ delegation }) => delegation.id === id);

describe('our outcome beside the record', () => {
  it('says how much more was agreed than in fact', () => {
    const { ours, recorded, steps } = compared(agreed());
    expect(recorded?.tier).toBe('none');
    expect(ours?.tier).toBe('full');
    expect(steps).toBe(4);
  });

  it('says nothing was reached where the session ended first', () => {
    const only = compared(atTheGavel().enter('debrief'));
    expect(only.ours).toBeUndefined();
    expect(only.recorded?.blockedBy).toEqual(['AAB', 'AAC']);
    expect([only.fates, only.costs]).toEqual([[], []]);
  });

  it('is not made for a forum that votes', () => {
    const { open, room, scenario } = inAction();
    expect(compareOutcomes(open, room, recordContent(scenario))).toEqual([]);
  });

  it('tells what became of each paragraph', () => {
    const fates = compared(agreed()).fates.map(({ paragraph, fate }) => [paragraph.id, fate]);
    expect(fates).toEqual([
      ['opening', 'asFirst'],
      ['norms', 'asFirst'],
      ['defence', 'reworded'],
      ['war', 'lower'],
      ['capacity', 'asFirst'],
    ]);
    expect(compared(agreed()).fates.some(({ wasInSummary }) => wasInSummary)).toBe(false);
    const defence = compared(agreed()).fates[2];
    expect(defence).toMatchObject({ dissociated: ['AAD'], wasRefused: true, blockedBy: [] });
    expect(defence?.paragraph.stands).toEqual({ law: 1 });
  });

  it('names at a paragraph who blocked the report over it, and nobody who objected over another', () => {
    const objecting = (paragraph: string) => ({
      type: 'takeStance' as const,
      stance: { kind: 'object' as const, paragraphs: [paragraph] },
    });
    const session = atTheGavel()
      .do(seat('AAB'), objecting('defence'))
      .do(seat('AAC'), objecting('war'))
      .do(facilitator, { type: 'declareNoConsensus' });
    const blocked = compared(session).fates.map(({ paragraph, blockedBy }) => [
      paragraph.id,
      blockedBy,
    ]);
    expect(blocked).toEqual([
      ['opening', []],
      ['norms', []],
      ['defence', ['AAB']],
      ['war', ['AAC']],
      ['capacity', []],
    ]);
  });

  it('[CON-17] tells what had been answered to the change that a paragraph owes its words to', () => {
    const change = { kind: 'alternative', paragraph: 'defence', alternative: 'mild' } as const;
    const session = inReading().do(seat('AAB'), { type: 'proposeChange', draft: 'report', change });
    const [proposal = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
    session
      .do(seat('AAC'), { type: 'refuseProposal', proposal })
      .do(facilitator, { type: 'changeParagraph', change })
      .enter('action')
      .do(facilitator, { type: 'presentFinalText' })
      .do(facilitator, { type: 'putToGavel' })
      .do(facilitator, { type: 'adoptByConsensus' })
      .enter('debrief');
    const told = compared(session).fates.map(({ signalled }) => signalled?.turned);
    expect(told).toEqual([
      undefined,
      undefined,
      { canLive: [], cannot: ['AAC'] },
      undefined,
      undefined,
    ]);
  });

  it('tells what it cost whom against the Chair’s first text, the dearest first', () => {
    const { costs } = compared(agreed());
    const changes = costs.map(({ change }) => change);
    expect(changes).toEqual(changes.toSorted((one, other) => one - other));
    expect(costOf(agreed(), 'AAG')?.change).toBeLessThan(0);
    expect(costOf(agreed(), 'AAB')?.change).toBeGreaterThan(0);
    expect(costOf(agreed(), 'AAD')).toMatchObject({
      stance: 'dissociated',
      crossed: ['Secret line of AAD.'],
    });
  });

  it('leaves everybody with nothing where nothing was adopted', () => {
    const scenario = consensusScenario();
    const { state } = simulate(scenario, 1);
    const [only] = compareOutcomes(scenario, state.room, recordContent(scenario));
    expect(only).toMatchObject({ steps: 0, ours: { tier: 'none' } });
    for (const { left, change, first } of only?.costs ?? []) {
      expect(left).toBe(0);
      expect(change).toBeCloseTo(-first);
    }
    expect(only?.costs.filter(({ stance }) => stance === 'blocked')).toHaveLength(2);
    expect(only?.costs[0]?.delegation.id).toBe('AAA');
  });
});
