import { expect, test } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { roomOnConditions } from '../../../shared/delegates/bargaining/as-if.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { situationOf } from '../../../shared/delegates/situation.ts';
import { allDeals, type Deal } from '../../../shared/procedure/deals/deal.ts';
import { sightOf } from '../../../shared/procedure/kernel/sight.ts';
import type { SessionState } from '../../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../../shared/procedure/road/facts.ts';
import { step } from '../../../shared/procedure/road/step.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import { crossedRedLines } from '../../../shared/scenario/red-lines.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../../shared/views/content.ts';
import { seat as computer } from '../../fixtures/session.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];

test.each(['ga-2018', 'ga-2020'])(
  'in %s nobody puts its vote or its name behind a text that crosses its red lines, whatever is offered',
  (id) => {
    const scenario = loadScenario('scenarios', id);
    const open = publicContent(scenario);

    /** The lines that a text crosses behind which a delegation puts itself by a deal, as things stand. */
    function crossedBy(state: SessionState, { promises, conditions }: Deal, by: SeatId) {
      const sight = sightOf(state, computer(by));
      const { knowledge } = situationOf(open, sight, seatContent(scenario, by), state.seed);
      const room = roomOnConditions(open, state.room, conditions);
      return promises
        .flatMap(({ by: whose, act }) => {
          if (whose !== by) return [];
          if (act.kind === 'sponsor') return [act.draft];
          return act.kind === 'vote' && act.choice === 'yes' && act.on.kind === 'draft'
            ? [act.on.draft]
            : [];
        })
        .flatMap((draft) => crossedRedLines(knowledge.instructions, textOf(open, room, draft)));
    }

    let given = 0;
    for (const seed of SEEDS) {
      let state: SessionState | undefined;
      for (const fact of simulate(scenario, seed, { whatIf: true }).facts) {
        state = step(open, state, fact);
        const deal = dealGivenIn(state, fact);
        if (deal === undefined || fact.by.kind !== 'seat') continue;
        given += 1;
        expect(crossedBy(state, deal, fact.by.seat), `${seed} ${fact.by.seat}`).toEqual([]);
      }
    }
    expect(given).toBeGreaterThan(50);
  },
  120_000,
);

/** The deal in which somebody gives its word by a fact: by offering it, or by saying yes. */
function dealGivenIn(state: SessionState, fact: Fact): Deal | undefined {
  if (fact.type === 'dealOffered') return allDeals(state)[`o${fact.seq}`];
  return fact.type === 'dealAccepted' ? allDeals(state)[fact.deal] : undefined;
}
