import { describe, expect, it } from 'vitest';
import { factsOf, toBeginWith } from '../../../../client/panels/landing/scenario-facts.ts';
import { runMinutes } from '../../../../client/sight/run-minutes.ts';
import { type ScenarioCard, scenarioCard } from '../../../../shared/views/content.ts';
import { smallScenario } from '../../../fixtures/scenario.ts';

const bare = scenarioCard(smallScenario());
const [run] = bare.runsOfShow;

/** The small scenario with a card of its author's. */
const withCard = (card: ScenarioCard['card']): ScenarioCard => ({ ...bare, ...(card && { card }) });

describe('the card of a scenario', () => {
  it('says what it teaches, for whom it is, how long it takes and for how many', () => {
    const { teaches, alone, facts, badge } = factsOf(
      withCard({ teaches: 'How to bargain', level: 'demanding' }),
    );
    expect(teaches).toBe('How to bargain');
    expect(alone).toMatch(/^Demanding · \d+–\d+ min$/);
    expect(facts).toBe(`${alone} · ${bare.players.recommended}`);
    expect(badge).toBeUndefined();
  });

  it('makes do without what its author left out', () => {
    expect(factsOf(bare)).toMatchObject({ teaches: bare.subtitle });
    expect(factsOf(bare).alone).toMatch(/^\d+–\d+ min$/);
  });

  it('is the one to begin with where it says so, else the first is', () => {
    const other = withCard({ teaches: 'How to begin', level: 'beginner', beginHere: true });
    expect(factsOf(other).badge).toBe('Begin here');
    expect(toBeginWith([bare, other])).toBe(other);
    expect(toBeginWith([bare])).toBe(bare);
  });
});

describe('the minutes of a run of show', () => {
  const minutes = {
    briefing: 7,
    generalDebate: 4,
    informals: 14,
    action: 7,
    outcome: 1,
    debrief: 12,
  };

  it('count each stage with the phases that it has', () => {
    const meeting = { phases: ['generalDebate', 'informals', 'action', 'outcome'] as const };
    const vote = { phases: ['action', 'outcome'] as const };
    const [one, two] = [[meeting], [meeting, vote]].map((stages) =>
      runMinutes(
        { minutes },
        stages.map(({ phases }) => ({ venue: undefined, phases: [...phases] })),
      ),
    );
    expect([one, two]).toEqual([45, 53]);
  });

  it('are those of the longest of venues that meet side by side', () => {
    const stages = [
      { venue: 'open', phases: ['generalDebate' as const, 'action' as const] },
      { venue: 'closed', phases: ['action' as const] },
    ];
    expect(runMinutes({ minutes }, stages)).toBe(7 + 4 + 7 + 12);
  });

  it('are known for each run of show', () => {
    expect(run && runMinutes(run, bare.stages)).toBeGreaterThan(0);
  });
});
