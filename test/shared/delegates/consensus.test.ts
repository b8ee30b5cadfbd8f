import { describe, expect, it } from 'vitest';
import { planMoves, plansOf } from '../../../shared/delegates/plan.ts';
import { adviseProposal } from '../../../shared/delegates/report/answers.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { adviseStance } from '../../../shared/delegates/stance.ts';
import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Command } from '../../../shared/procedure/road/moves.ts';
import type { TextChange } from '../../../shared/procedure/texts/words.ts';
import { compileStanceAnchors } from '../../../shared/scenario/compile-outcomes.ts';
import { consensusTerms } from '../../../shared/scenario/forums.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { RED_LINE_COST } from '../../../shared/scenario/utility.ts';
import { publicContent, seatContent } from '../../../shared/views/content.ts';
import { atTheGavel, consensusScenario, inReading } from '../../fixtures/consensus-scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';
import { standingIn, wordingIn } from '../../fixtures/texts.ts';

const SEATS = ['AAA', 'AAB', 'AAC', 'AAD', 'AAE', 'AAF', 'AAG'];
const outcomeOf = (scenario: Scenario, seed = 1) => {
  const { outcomes } = simulate(scenario, seed).state.room;
  if (outcomes.group === undefined) throw new Error('nothing came of it');
  return outcomes.group;
};

/** Every seat but one makes the moves that the computer plans for it now, but for proposals of its own. */
function letOthersPlay(session: TestSession, person: string): TestSession {
  for (const id of SEATS) {
    if (id === person) continue;
    const content = seatContent(session.scenario, id);
    for (const { command } of planMoves(session.open, { room: session.room }, content, 1)) {
      if (command.type !== 'proposeChange') session.try(seat(id), command);
    }
  }
  return session;
}

function negotiationIn({ room }: TestSession): Negotiation {
  if (room.negotiation === undefined) throw new Error('no negotiation');
  return room.negotiation;
}

const reword = (paragraph: string, alternative: string): Command => ({
  type: 'proposeChange',
  draft: 'report',
  change: { kind: 'alternative', paragraph, alternative },
});

/** Other words for two paragraphs, both or none. */
const together = (one: readonly [string, string], other: readonly [string, string]): Command => {
  const [change, also] = [one, other].map(
    ([paragraph, alternative]) => ({ kind: 'alternative', paragraph, alternative }) as const,
  );
  if (change === undefined || also === undefined) throw new Error('no changes');
  return { type: 'proposeChange', draft: 'report', change, also: [also] };
};

describe('left to the computer without talk', () => {
  it('the group ends as in the record, for every seed', () => {
    for (const seed of [1, 2, 3, 99]) {
      expect(outcomeOf(consensusScenario(), seed)).toMatchObject({
        tier: 'none',
        adopted: false,
        blockedBy: ['AAB', 'AAC'],
        over: ['defence', 'war'],
        texts: 1,
      });
    }
  });

  it('the silence is broken as often as it is tried, and then there is no consensus', () => {
    const { breaks, ...outcome } = outcomeOf(consensusScenario('oewg'));
    expect(outcome).toMatchObject({ tier: 'none', blockedBy: ['AAB', 'AAC'] });
    expect(breaks.map(({ round, by }) => [round, ['AAB', 'AAC'].includes(by)])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(consensusTerms(consensusScenario('oewg').stages[0] ?? raise())?.silence.rounds).toBe(2);
  });

  it('a report that nobody refused is adopted, with those who dissociated themselves', () => {
    const scenario = consensusScenario('gge', [
      { ...recorded(), tier: 'full', blockedBy: [], over: [] },
    ]);
    expect(outcomeOf(scenario)).toMatchObject({
      tier: 'full',
      adopted: true,
      dissociations: { AAD: ['defence', 'war'] },
    });
  });

  it('the same seed gives the same session', () => {
    const facts = (seed: number) => simulate(consensusScenario(), seed).facts;
    expect(facts(5)).toEqual(facts(5));
  });

  it('[VIE-1] no delegation says a word of its instructions', () => {
    for (const forum of ['gge', 'oewg'] as const) {
      expect(JSON.stringify(simulate(consensusScenario(forum), 1).facts)).not.toContain('Secret');
    }
  });
});

describe('what everybody may have of such a scenario', () => {
  it('[VIE-1] holds no brief, no recorded outcome and no anchor', () => {
    const open = JSON.stringify(publicContent(consensusScenario()));
    for (const word of ['Secret', 'blockedBy', 'objected', 'residuals']) {
      expect(open).not.toContain(word);
    }
  });

  it('[VIE-1] holds of a seat’s own content nobody else’s', () => {
    const own = JSON.stringify(seatContent(consensusScenario(), 'AAB'));
    expect(own).toContain('Secret line of AAB.');
    expect(own).not.toMatch(/of (?!AAB)A{2}[A-G]/);
  });
});

function recorded() {
  return consensusScenario().outcomes[0] ?? raise();
}

function raise(): never {
  throw new Error('the fixture has changed');
}

describe('the reason for a stance', () => {
  it('is thought of when it is time to say it, not when the stance is planned', () => {
    const session = atTheGavel();
    const plans = SEATS.flatMap((id) =>
      plansOf(session.open, { room: session.room }, seatContent(session.scenario, id), 1),
    );
    const said = plans.flatMap((plan) => ('think' in plan ? plan.think() : []));
    expect(said.map(({ command }) => command)).toContainEqual(
      expect.objectContaining({ stance: expect.objectContaining({ kind: 'object' }) }),
    );
    const atOnce = plans.flatMap((plan) => ('command' in plan ? [plan.command] : []));
    expect(JSON.stringify(atOnce)).not.toContain('stance.why');
  });
});

describe('the answer to a proposal', () => {
  it('is thought of when it is time to give it, not when the proposal is read', () => {
    const session = inReading().do(seat('AAE'), reword('defence', 'study'));
    const plans = SEATS.flatMap((id) =>
      plansOf(session.open, { room: session.room }, seatContent(session.scenario, id), 1),
    );
    const isAnswer = ({ type }: Command) => /Proposal$/.test(type) || type === 'wantMore';
    const atOnce = plans.flatMap((plan) => ('command' in plan ? [plan.command] : []));
    expect(atOnce.filter(isAnswer)).toEqual([]);
    for (const plan of plans) {
      if (!('think' in plan)) continue;
      for (const { afterMs } of plan.think()) expect(afterMs).toBeGreaterThanOrEqual(plan.afterMs);
    }
    const thought = plans.flatMap((plan) => ('think' in plan ? plan.think() : []));
    expect(thought.map(({ command }) => command).filter(isAnswer)).not.toEqual([]);
  });
});

describe('a person at the table', () => {
  it('finds by trial a text that nobody blocks', () => {
    const session = letOthersPlay(inReading(), 'AAE');
    expect(standingIn(session, 'report', 'war').heldBy).toEqual(['AAB', 'AAC']);
    session.do(seat('AAE'), together(['defence', 'mild'], ['war', 'calm']));
    letOthersPlay(session, 'AAE');
    // Who would lose by it thinks again once those who refused the words have said that they can live with it.
    letOthersPlay(session, 'AAE').do(facilitator, { type: 'circulateText' });
    letOthersPlay(session, 'AAE');
    expect(negotiationIn(session).text).toBe(2);
    expect(standingIn(session, 'report', 'defence').heldBy).toEqual([]);
    expect(wordingIn(session, 'report', 'defence')).toBe('mild');
    session.enter('action').do(facilitator, { type: 'presentFinalText' });
    session.do(facilitator, { type: 'putToGavel' });
    letOthersPlay(session, 'AAE').do(facilitator, { type: 'adoptByConsensus' });
    expect(session.room.outcomes.group).toMatchObject({ tier: 'full', adopted: true });
  });

  it('is refused what leaves a delegation without what it cannot do without', () => {
    const session = letOthersPlay(inReading(), 'AAE').do(facilitator, {
      type: 'changeParagraph',
      change: { kind: 'place', paragraph: 'war', place: 'annex' },
    });
    session.do(seat('AAE'), reword('defence', 'study'));
    letOthersPlay(session, 'AAE');
    const proposal = negotiationIn(session).proposals['defence/study'];
    expect(proposal?.refusedBy).toEqual(expect.arrayContaining(['AAA']));
    expect(proposal?.acceptedBy).toEqual(expect.arrayContaining(['AAB', 'AAC']));
    expect(session.rule(facilitator, { type: 'circulateText' })).toBe('CON-7');
  });

  it('has the Chair’s next text once a reading is over', () => {
    const session = new TestSession(consensusScenario(), {
      chair: 'system',
      chairText: 'none',
    }).enter('briefing', 'informals');
    letOthersPlay(session, 'AAE').do(seat('AAE'), together(['defence', 'mild'], ['war', 'calm']));
    letOthersPlay(session, 'AAE');
    letOthersPlay(session, 'AAE').wait(59_999);
    expect(negotiationIn(session).text).toBe(1);
    session.wait(1);
    expect(negotiationIn(session)).toMatchObject({ text: 2, phase: 'reading' });
    letOthersPlay(session, 'AAE').wait(60_000);
    expect(standingIn(session, 'report', 'norms').status).toBe('agreed');
    expect(wordingIn(session, 'report', 'defence')).toBe('mild');
  });
});

describe('the advice from capital', () => {
  const session = letOthersPlay(inReading(), 'AAE');
  const advice = (id: string) =>
    adviseStance(
      session.open,
      session.room,
      negotiationIn(session),
      seatContent(session.scenario, id),
    );
  const answer = (id: string, change: TextChange) =>
    adviseProposal(
      session.open,
      session.room,
      negotiationIn(session),
      seatContent(session.scenario, id),
      change,
    );
  const wording = (paragraph: string, alternative: string): TextChange => ({
    kind: 'alternative',
    paragraph,
    alternative,
  });

  it('is to object, to dissociate, to join or to keep silent', () => {
    expect(advice('AAB')).toMatchObject({ stance: 'object', over: ['defence', 'war'] });
    expect(advice('AAD')).toMatchObject({ stance: 'dissociate', dissociates: ['defence', 'war'] });
    expect(advice('AAG').stance).toBe('join');
    expect(advice('AAA').stance).toBe('join');
  });

  it('weighs a proposal by red lines first, then by what it brings', () => {
    expect(answer('AAB', wording('war', 'calm'))).toMatchObject({
      answer: 'accept',
      why: 'removesOurObjection',
    });
    expect(answer('AAE', wording('war', 'calm'))).toMatchObject({
      answer: 'accept',
      why: 'better',
    });
    expect(answer('AAG', wording('war', 'calm'))).toMatchObject({ answer: 'refuse', why: 'worse' });
    expect(answer('AAG', { kind: 'delete', paragraph: 'norms' })).toMatchObject({
      answer: 'refuse',
      why: 'worse',
    });
    expect(answer('AAC', wording('defence', 'mild')).why).toBe('removesOurObjection');
    expect(answer('AAA', { kind: 'delete', paragraph: 'war' }).why).toBe('worse');
    expect(answer('AAE', { kind: 'delete', paragraph: 'opening' }).answer).toBe('neutral');
  });
});

describe('what a red line forbids', () => {
  it('is refused however much better the rest would be', () => {
    const session = inReading()
      .do(facilitator, {
        type: 'changeParagraph',
        change: { kind: 'alternative', paragraph: 'war', alternative: 'calm' },
      })
      .do(seat('AAG'), reword('war', 'original'));
    const content = seatContent(session.scenario, 'AAB');
    const willing = {
      ...content,
      instructions: {
        ...content.instructions,
        // It would gain by the words, were it not for its line.
        redLines: [{ text: 'Secret line.', issue: 'war', beyond: 1 }],
        positions: {
          law: { stand: 2, salience: 3, confidence: 'high', sources: ['source'] },
          war: { stand: -2, salience: 0, confidence: 'high', sources: ['source'] },
        },
      },
    } as const;
    const [draft] = session.open.drafts;
    const paragraphs = draft?.paragraphs.map((paragraph) =>
      paragraph.id === 'war' ? { ...paragraph, stands: { law: 2, war: 2 } } : paragraph,
    );
    const open = {
      ...session.open,
      drafts: [{ ...(draft ?? raise()), paragraphs: paragraphs ?? [] }],
    };
    const { answer, why, gain } = adviseProposal(
      open,
      session.room,
      negotiationIn(session),
      willing,
      { kind: 'alternative', paragraph: 'war', alternative: 'original' },
    );
    expect([answer, why]).toEqual(['refuse', 'redLine']);
    expect(gain).toBeGreaterThan(-RED_LINE_COST);
  });
});

describe('anchoring a stance in the record', () => {
  const scenario = consensusScenario();
  const anchors = (blockedBy: readonly string[], over: readonly string[]) =>
    compileStanceAnchors(
      [{ ...recorded(), blockedBy, over }],
      scenario.drafts,
      scenario.instructions,
    )['group-report'] ?? {};

  it('needs no residual where the model agrees with the record', () => {
    for (const { residuals, wholeResidual } of Object.values(
      anchors(['AAB', 'AAC'], ['defence', 'war']),
    )) {
      expect(residuals).toEqual({});
      expect(wholeResidual).toBe(0);
    }
  });

  it('lets a delegation refuse what it refused without a line of its own, and shows it', () => {
    const bySeat = anchors(['AAB', 'AAE'], ['war']);
    expect(bySeat.AAE).toMatchObject({ objected: true, residuals: { war: 4.05 } });
    expect(bySeat.AAB?.residuals).toEqual({ defence: -1.05 });
    const outcomes = [{ ...recorded(), blockedBy: ['AAB', 'AAE'], over: ['war'] }];
    expect(outcomeOf(consensusScenario('gge', outcomes))).toMatchObject({
      blockedBy: ['AAB', 'AAE'],
      over: ['war'],
    });
  });

  it('takes nobody to have refused what another refused by its own lines', () => {
    const drafts = scenario.drafts.map((draft) => ({
      ...draft,
      paragraphs: draft.paragraphs.map((paragraph) =>
        paragraph.id === 'war' ? { ...paragraph, stands: { law: 1.25 } } : paragraph,
      ),
    }));
    const bySeat = compileStanceAnchors(
      [{ ...recorded(), over: ['defence', 'war'] }],
      drafts,
      scenario.instructions,
    )['group-report'];
    expect(bySeat?.AAB?.residuals).toEqual({});
    expect(bySeat?.AAC?.residuals).toEqual({});
  });

  it('keeps a delegation from refusing what it let pass, and shows it', () => {
    const bySeat = anchors(['AAB'], ['defence', 'war']);
    expect(bySeat.AAC).toEqual({
      objected: false,
      residuals: { defence: -0.55, war: -0.55 },
      wholeResidual: 0,
    });
  });
});
