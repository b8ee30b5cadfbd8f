import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { candidatesOf } from '../../../../shared/delegates/report/candidates.ts';
import { holding } from '../../../../shared/delegates/report/open-report.ts';
import { simulate } from '../../../../shared/delegates/simulate.ts';
import { situationOf } from '../../../../shared/delegates/situation.ts';
import type { NamedChange } from '../../../../shared/procedure/consensus/consensus.ts';
import { sightOf } from '../../../../shared/procedure/kernel/sight.ts';
import type { SessionState } from '../../../../shared/procedure/kernel/state.ts';
import { step } from '../../../../shared/procedure/road/step.ts';
import { paragraphsOf } from '../../../../shared/procedure/texts/texts.ts';
import type { SeatContent } from '../../../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../../../shared/views/content.ts';
import { seat as computer } from '../../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'oewg-2021');
const open = publicContent(scenario);
const TERRORISTS: NamedChange = {
  kind: 'alternative',
  paragraph: 'threat-acts',
  alternative: 'threat-terrorism',
};

describe('where what is held leaves the report, who holds nothing', () => {
  /** The room just before anybody proposes anything. */
  let state: SessionState;

  beforeAll(() => {
    const { facts } = simulate(scenario, 1, { whatIf: true });
    const first = facts.findIndex(({ type }) => type === 'changeProposed');
    const [opening, ...others] = facts.slice(0, first);
    if (opening === undefined) throw new Error('Nobody has proposed anything.');
    state = others.reduce(
      (before, fact) => step(open, before, fact),
      step(open, undefined, opening),
    );
  }, 60_000);

  function candidatesFor(knowledge: SeatContent) {
    const sight = sightOf(state, computer(knowledge.seat));
    const { negotiation } = state.room;
    if (negotiation === undefined) throw new Error('No report is sought.');
    expect(holding(paragraphsOf(state.room, negotiation.draft)).has(knowledge.seat)).toBe(false);
    return candidatesOf(situationOf(open, sight, knowledge, state.seed), negotiation);
  }

  it('puts forward before all else the words that its task asks for', () => {
    const [first] = candidatesFor(seatContent(scenario, 'IND'));
    expect(first?.changes).toEqual([TERRORISTS]);
  });

  it('does so for the task alone: without it other words bring it more', () => {
    const { instructions, ...content } = seatContent(scenario, 'IND');
    const { taskIs: _, ...brief } = instructions;
    const candidates = candidatesFor({ ...content, instructions: brief });
    expect(candidates.map(({ changes }) => changes)).not.toContainEqual([TERRORISTS]);
  });
});

describe('in a session of all members', () => {
  it('India, Algeria and the Philippines see something that they asked for become the text now and then', () => {
    const authors = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => {
      const { room } = simulate(scenario, seed, { whatIf: true }).state;
      return Object.values(room.drafts).flatMap(({ paragraphs }) =>
        Object.values(paragraphs).flatMap(({ changes = [] }) => changes.flatMap(({ by }) => by)),
      );
    });
    for (const seat of ['IND', 'DZA', 'PHL']) expect(authors, seat).toContain(seat);
  }, 120_000);
});
