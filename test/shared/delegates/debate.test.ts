import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { listScenarioIds } from '../../../server/scenarios/scenario-folders.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { situationOf } from '../../../shared/delegates/situation.ts';
import { statementOf } from '../../../shared/delegates/statement.ts';
import { english } from '../../../shared/language/language.ts';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import type { OwnSeat } from '../../../shared/procedure/kernel/own-seat.ts';
import type { Spoken } from '../../../shared/procedure/kernel/spoken.ts';
import type { Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../../shared/views/content.ts';
import { spokenText } from '../../../shared/views/spoken-text.ts';
import { seat, TestSession } from '../../fixtures/session.ts';

const scenarios = listScenarioIds('scenarios').map((id) => loadScenario('scenarios', id));

/** What is said in the debates of a session that the computer plays, in the order of the speakers. */
function spokenIn(scenario: Scenario, seed: number): readonly string[] {
  const open = publicContent(scenario);
  return simulate(scenario, seed).facts.flatMap((fact) =>
    fact.type === 'statementMade' ? [spokenText(open, fact.text, english)] : [],
  );
}

/** The same with every seat as likely to speak as those most in play. */
const allInPlay = (scenario: Scenario): Scenario => ({
  ...scenario,
  coreSeats: scenario.delegations.map(({ id }) => id),
});

describe.each(scenarios)('in the debate of $id', (scenario) => {
  it('no two neighbours in the list of speakers say the same sentence', () => {
    for (const played of [scenario, allInPlay(scenario)]) {
      const said = spokenIn(played, 3);
      expect(said.length).toBeGreaterThan(5);
      expect(said.filter((line, index) => line === said[index - 1])).toEqual([]);
    }
  }, 60_000);
});

const scenario = loadScenario('scenarios', 'ga-2020');

function statement({ open, room, state }: TestSession, id: SeatId, own: OwnSeat = {}): Spoken {
  const knowledge = seatContent(scenario, id);
  return statementOf(situationOf(open, { room, seat: own }, knowledge, state.seed));
}

function says(session: TestSession, id: SeatId, own: OwnSeat = {}): string {
  const said = statement(session, id, own);
  return typeof said === 'string' ? said : said.key;
}

const inDebate = () => new TestSession(scenario).enter('briefing', 'generalDebate');

describe('who speaks in the debate', () => {
  it('says its own line where nothing has happened', () => {
    for (const id of scenario.coreSeats) {
      expect(says(inDebate(), id), id).toBe(seatContent(scenario, id).instructions.publicLine);
    }
  });

  it('speaks to an amendment that it wants, or that its own text would suffer by', () => {
    const change = {
      kind: 'alternative',
      paragraph: 'l8-op1',
      alternative: 'decide-later',
    } as const;
    const session = inDebate().do(seat('FRA'), {
      type: 'proposeAmendment',
      draft: 'l8-rev1',
      changes: [change],
    });
    expect(says(session, 'FRA')).toBe('speech.amendment.yes');
    expect(says(session, 'RUS')).toBe('speech.amendment.no');
  });

  it('speaks of what an amendment does: its mover of what it brings most, the leader of what it takes most', () => {
    const session = inDebate().do(seat('FRA'), {
      type: 'proposeAmendment',
      draft: 'l8-rev1',
      changes: [
        // It takes something from its mover on the road to a treaty, and comes first.
        { kind: 'alternative', paragraph: 'l8-pp17', alternative: 'without-non-binding' },
        { kind: 'alternative', paragraph: 'l8-op4', alternative: 'all-sessions' },
      ],
    });
    const spoken = (id: SeatId) => spokenText(session.open, statement(session, id), english);
    expect(spoken('FRA')).toBe(
      'Amendment 1 to L.8/Rev.1 deserves support: on “Companies and civil society” it says what we have missed there.',
    );
    expect(spoken('RUS')).toBe(
      'We ask members to look twice at amendment 1 to L.8/Rev.1: on “Companies and civil society” it takes the text away from us.',
    );
  });

  it('speaks to a text that has been revised, by where that moved it', () => {
    const change = {
      kind: 'alternative',
      paragraph: 'l8-op3',
      alternative: 'both-reports',
    } as const;
    const session = inDebate().do(seat('RUS'), {
      type: 'reviseDraft',
      draft: 'l8-rev1',
      changes: [change],
    });
    const said = scenario.coreSeats.map((id) => says(session, id));
    expect(said).toContain('speech.revised.nearer');
  });

  it('repeats what it has promised in public, and nothing that was promised behind closed doors', () => {
    const deal: Deal = {
      id: 'o1',
      by: 'SGP',
      to: ['IND'],
      promises: [
        {
          by: 'SGP',
          act: { kind: 'vote', on: { kind: 'draft', draft: 'l4' }, choice: 'yes' },
          verdict: { kind: 'pending' },
        },
      ],
      conditions: [],
      status: 'agreed',
      acceptedBy: ['IND'],
      at: 1,
    };
    expect(says(inDebate(), 'SGP', { deals: { o1: deal } })).not.toBe('speech.promised');
    const open = { deals: { o1: { ...deal, public: true } } } as const;
    expect(says(inDebate(), 'SGP', open)).toBe('speech.promised');
  });

  it('does not say again what was just said', () => {
    const session = inDebate();
    const line = seatContent(scenario, 'SGP').instructions.publicLine;
    session.do(seat('IND'), { type: 'requestFloor' });
    session.do({ kind: 'facilitator' }, { type: 'callNextSpeaker' });
    session.do(seat('IND'), { type: 'say', text: line });
    expect(says(session, 'SGP')).not.toBe(line);
  });
});
