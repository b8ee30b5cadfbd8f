import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { simulate } from '../../../../shared/delegates/simulate.ts';
import { readyProposals } from '../../../../shared/procedure/consensus/consensus.ts';
import { changesOf, type Proposal } from '../../../../shared/procedure/consensus/negotiation.ts';
import type { SessionState } from '../../../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../../../shared/procedure/road/facts.ts';
import { step } from '../../../../shared/procedure/road/step.ts';
import { wholeText } from '../../../../shared/procedure/texts/texts.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import { publicContent } from '../../../../shared/views/content.ts';
import { consensusScenario, inReading } from '../../../fixtures/consensus-scenario.ts';
import { facilitator, seat, TestSession } from '../../../fixtures/session.ts';
import { wordingIn } from '../../../fixtures/texts.ts';

/** They play whole sessions, on machines of any speed. */
const PATIENCE_MS = 60_000;
const OTHERS = ['AAA', 'AAB', 'AAC', 'AAD', 'AAF', 'AAG'];

const reword = (paragraph: string, alternative: string) =>
  ({
    type: 'proposeChange',
    draft: 'report',
    change: { kind: 'alternative', paragraph, alternative },
  }) as const;

/** The small scenario without a record, with time enough, and with other words of a paragraph in the Chair's first text. */
function firstTabled(tabled: Readonly<Record<string, string>>): Scenario {
  const scenario = consensusScenario('gge', []);
  const drafts = scenario.drafts.map((draft) => ({
    ...draft,
    paragraphs: draft.paragraphs.map((paragraph) => {
      const first = paragraph.alternatives.find(({ id }) => id === tabled[paragraph.id]);
      if (first === undefined) return paragraph;
      const { lead, text, stands } = paragraph;
      return {
        ...paragraph,
        lead: first.lead,
        text: first.text,
        stands: first.stands,
        alternatives: paragraph.alternatives.map((each) =>
          each === first ? { ...each, lead, text, stands } : each,
        ),
      };
    }),
  }));
  const runsOfShow = scenario.runsOfShow.map((run) => ({
    ...run,
    minutes: { ...run.minutes, informals: 10, action: 6 },
  }));
  return { ...scenario, drafts, runsOfShow };
}

/** Every proposal that the Chair was to take into the next text, with that text. */
function* taken(scenario: Scenario, facts: readonly Fact[]) {
  const open = publicContent(scenario);
  let state: SessionState | undefined;
  for (const fact of facts) {
    const negotiation = state?.room.negotiation;
    if (state !== undefined && negotiation !== undefined && fact.type === 'textCirculated') {
      const { reading } = state.room.options.times;
      const hasHadTime = ({ since }: Proposal) => since + reading <= fact.at;
      const ready = readyProposals(state.room, negotiation).filter(hasHadTime);
      for (const proposal of ready) yield { proposal, text: fact.changes };
    }
    state = step(open, state, fact);
  }
}

describe('the first drafter’s veto:', () => {
  it('what all others accept and nobody refuses is in the next text, whatever the Chair wrote first', () => {
    const session = new TestSession(consensusScenario(), {
      chair: 'system',
      chairText: 'none',
    }).enter('briefing', 'informals');
    session.do(seat('AAE'), reword('defence', 'study'));
    for (const id of OTHERS) {
      session.do(seat(id), { type: 'acceptProposal', proposal: 'defence/study' });
    }
    expect(wordingIn(session, 'report', 'defence')).toBe('original');
    session.wait(60_000);
    expect(session.room.negotiation?.text).toBe(2);
    expect(wordingIn(session, 'report', 'defence')).toBe('study');
  });

  it.each([
    ['a group of experts', 'gge-2017'],
    ['a working group', 'oewg-2021'],
  ])(
    'in %s the Chair’s text has all that somebody accepts and nobody refuses, and its own words nowhere instead',
    (_, id) => {
      const scenario = loadScenario('scenarios', id);
      const all = [...taken(scenario, simulate(scenario, 1, { whatIf: true }).facts)];
      expect(all).not.toEqual([]);
      for (const { proposal, text } of all) {
        expect(text, proposal.id).toEqual(expect.arrayContaining([...changesOf(proposal)]));
      }
    },
    PATIENCE_MS,
  );

  it.each([
    ['the strongest words', {}],
    ['what some can live with', { defence: 'mild' }],
    ['the weakest words', { defence: 'study' }],
    ['other words of another paragraph', { war: 'calm' }],
  ])(
    'whoever writes the first text, with %s in it: nothing stays in the report that others cannot accept, and all adopt it',
    (_, tabled) => {
      const scenario = firstTabled(tabled);
      const open = publicContent(scenario);
      for (let seed = 1; seed <= 15; seed += 1) {
        const { room } = simulate(scenario, seed, { whatIf: true }).state;
        expect(room.outcomes.group, `seed ${seed}`).toMatchObject({ adopted: true, blockedBy: [] });
        const law = wholeText(open, room, 'report').flatMap(({ place, stands }) =>
          place === 'report' ? (stands.law ?? []) : [],
        );
        // AAB has a line at 1, and AAA one at a mean of a quarter.
        expect(Math.max(...law), `seed ${seed}`).toBeLessThanOrEqual(1);
        expect(Math.max(...law), `seed ${seed}`).toBeGreaterThanOrEqual(0.25);
      }
    },
    PATIENCE_MS,
  );

  it('the same wordings put forward in the other order, with the same answers, come to the same text', () => {
    const orders = [
      ['mild', 'study'],
      ['study', 'mild'],
    ].map((order) => {
      const session = inReading();
      for (const alternative of order) session.do(seat('AAE'), reword('defence', alternative));
      for (const id of ['AAB', 'AAC', 'AAD']) {
        session.do(seat(id), { type: 'acceptProposal', proposal: 'defence/study' });
      }
      session.do(seat('AAF'), { type: 'acceptProposal', proposal: 'defence/mild' });
      session.do(facilitator, { type: 'circulateText' });
      return wordingIn(session, 'report', 'defence');
    });
    expect(orders).toEqual(['study', 'study']);
  });
});
