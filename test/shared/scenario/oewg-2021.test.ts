import { beforeAll, describe, expect, it } from 'vitest';
import { sessionReport } from '../../../server/cli/session-report.ts';
import { compileFolder } from '../../../server/scenarios/load-scenario.ts';
import { compareOutcomes } from '../../../shared/analysis/consensus.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { replayHistory } from '../../../shared/history/replay-history.ts';
import { readWhy } from '../../../shared/procedure/kernel/why.ts';
import type { Fact } from '../../../shared/procedure/road/facts.ts';
import { firstText, textPut } from '../../../shared/scenario/compile-outcomes.ts';
import { judgeReport, type PlacedParagraph } from '../../../shared/scenario/consensus-model.ts';
import { formatProblem } from '../../../shared/scenario/problems.ts';
import type { Draft, Instructions, Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { publicContent, recordContent } from '../../../shared/views/content.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const SEEDS = 24;
const observers = ['BIZ', 'CSO', 'RED'];
/** What went to the Chair's summary, in the order of the text. */
const lowered = [
  'norms-proposals',
  'law-humanitarian',
  'law-instrument',
  'law-attribution',
  'law-rights',
];
const record = { stage: 'final-session', tier: 'full', blockedBy: [], over: [] };
const stoodAside = { IRN: ['intro-stakeholders', 'norms-2015', 'dialogue-stakeholders'] };

let scenario: Scenario;
let report: Draft;
let members: readonly SeatId[];

beforeAll(() => {
  const result = compileFolder('scenarios', 'oewg-2021');
  if (!result.ok)
    throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
  expect(result.warnings).toEqual([]);
  scenario = result.scenario;
  const [draft] = scenario.drafts;
  if (draft === undefined) throw new Error('no report');
  report = draft;
  members = scenario.delegations.flatMap(({ id, role }) => (role === 'member' ? [id] : []));
});

function briefOf(id: SeatId): Instructions {
  const brief = scenario.instructions[id];
  if (brief === undefined) throw new Error(id);
  return brief;
}

const objectorsTo = (text: readonly PlacedParagraph[]): readonly SeatId[] =>
  members.filter((id) => judgeReport(briefOf(id), text).objects);

/** How a delegation stood at the end, and what it said of it. */
function reasonOf(facts: readonly Fact[], id: SeatId) {
  const taken = facts.findLast(
    (fact) => fact.type === 'stanceTaken' && fact.by.kind === 'seat' && fact.by.seat === id,
  );
  if (taken?.type !== 'stanceTaken' || !('text' in taken.stance)) return undefined;
  const { kind, text } = taken.stance;
  if (typeof text === 'string') return { stance: kind, sentence: text };
  const why = readWhy(text.values['why'] ?? '');
  return { stance: kind, sentence: text.key, parts: why?.parts };
}

/** The text that was put, but for one paragraph that stays in the report, in these words or its own. */
function putBut(paragraph: string, wording = 'original'): readonly PlacedParagraph[] {
  const put = (scenario.outcomes[0]?.put ?? []).filter((change) => change.paragraph !== paragraph);
  return textPut(report, { put: [...put, { paragraph, wording }] });
}

describe('the scenario of 2021', () => {
  it('seats members of all regions, the five permanent ones among them, and three observers', () => {
    expect(members.length).toBeGreaterThanOrEqual(40);
    const permanent = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'];
    expect(members).toEqual(expect.arrayContaining(permanent));
    const regions = scenario.delegations
      .filter(({ id }) => members.includes(id))
      .map(({ region }) => region);
    for (const region of new Set(regions)) {
      expect(regions.filter((each) => each === region).length, region).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(regions).size).toBe(5);
    const others = scenario.delegations.filter(({ role }) => role === 'observer');
    expect(others.map(({ id }) => id).sort()).toEqual(observers);
  });

  it('says of the collective seats that they are made for play, and puts no name on them', () => {
    for (const id of ['BIZ', 'CSO']) {
      expect(scenario.delegations.find((each) => each.id === id)?.name).toContain('made for play');
      expect(briefOf(id).because).toContain('made for play');
    }
  });

  it('writes a brief for every seat, with a task of its own and somebody of another side to talk to', () => {
    const tasks = new Set<string>();
    for (const { id } of scenario.delegations) {
      const brief = briefOf(id);
      expect(brief.origin, id).toBe('written');
      expect(brief.taskIs?.length, id).toBeGreaterThan(0);
      expect(brief.talkTo, id).not.toContain(id);
      tasks.add(brief.task);
      if (observers.includes(id)) continue;
      const across = brief.talkTo.some((other) =>
        scenario.poles.some(
          (pole) => (briefOf(other).loyalty[pole.id] ?? 0) > (brief.loyalty[pole.id] ?? 0),
        ),
      );
      expect(across, id).toBe(true);
    }
    expect(tasks.size).toBe(scenario.delegations.length);
  });

  it('says of every other wording whether it was on the table then or is made for play', () => {
    for (const { alternatives } of report.paragraphs) {
      for (const { id, origin, sources } of alternatives) {
        if (origin === 'constructed') expect(sources, id).toContain('constructed');
        else
          expect(
            sources.some((source) => source !== 'constructed'),
            id,
          ).toBe(true);
      }
    }
    for (const id of lowered) {
      const { alternatives = [] } = report.paragraphs.find((each) => each.id === id) ?? {};
      expect(alternatives.length, id).toBeGreaterThanOrEqual(2);
      expect(
        alternatives.some(({ origin }) => origin === 'tabled'),
        id,
      ).toBe(true);
    }
  });
});

describe('stakeholders in 2019 and 2021', () => {
  it('[FLO-13] are heard at the informal meeting, and listen in the last week; the Red Cross is heard at both', () => {
    const session = new TestSession(scenario).enter('briefing', 'generalDebate');
    const ask = { type: 'requestFloor' } as const;
    for (const id of observers) expect(session.rule(seat(id), ask), id).toBe('allowed');
    session.enter('outcome', 'generalDebate');
    expect(observers.map((id) => session.rule(seat(id), ask))).toEqual([
      'FLO-13',
      'FLO-13',
      'allowed',
    ]);
  });

  it('[SES-1] meet states for a debate that decides nothing and has no outcome', () => {
    const session = new TestSession(scenario).enter('briefing', 'generalDebate', 'outcome');
    expect(session.room.outcomes).toEqual({});
    expect(session.room.negotiation).toBeUndefined();
    session.enter('generalDebate', 'informals');
    expect(session.room.negotiation?.draft).toBe('report');
    expect(session.rule(facilitator, { type: 'circulateText', changes: [] })).not.toBe('CON-1');
  });
});

describe('the text of March 2021', () => {
  it('is refused as it was tabled, by both sides, over what went to the summary and nothing else', () => {
    const text = firstText(report);
    const over = new Set(members.flatMap((id) => judgeReport(briefOf(id), text).over));
    expect([...over].sort()).toEqual([...lowered].sort());
    expect(objectorsTo(text)).toEqual(expect.arrayContaining(['CHN', 'CUB', 'RUS', 'USA', 'GBR']));
  });

  it('is refused by nobody as it was put: no stance had to be anchored, and Iran stands aside', () => {
    const put = textPut(report, scenario.outcomes[0] ?? {});
    expect(objectorsTo(put)).toEqual([]);
    const aside = members.filter((id) => judgeReport(briefOf(id), put).dissociates.length > 0);
    expect(aside).toEqual(['IRN']);
    for (const anchor of Object.values(scenario.stanceAnchors['report-of-2021'] ?? {})) {
      expect(anchor).toMatchObject({ objected: false, residuals: {}, wholeResidual: 0 });
    }
  });

  it('can take back each disputed matter in some words, but for humanitarian law in none', () => {
    for (const id of lowered) {
      const { alternatives = [] } = report.paragraphs.find((each) => each.id === id) ?? {};
      const kept = alternatives.filter((each) => objectorsTo(putBut(id, each.id)).length === 0);
      const named = kept.filter(({ stands }) => (stands['il-applies'] ?? 0) > 0.5);
      if (id === 'law-humanitarian') expect(named, id).toEqual([]);
      else expect(kept.length, id).toBeGreaterThan(0);
    }
  });
});

describe('the last session of 2021, left to the computer', () => {
  it('ends as it did for every seed: by consensus, with what was disputed in the summary', () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const played = simulate(scenario, seed);
      const { room } = played.state;
      expect(sessionReport(scenario, played).outcome, `seed ${seed}`).toEqual(record);
      expect(room.outcomes['final-session']?.dissociations, `seed ${seed}`).toEqual(stoodAside);
      const states = Object.entries(room.drafts.report?.paragraphs ?? {});
      const summary = states.flatMap(([id, { place }]) => (place === 'summary' ? [id] : []));
      expect(summary.sort(), `seed ${seed}`).toEqual([...lowered].sort());
    }
  });

  it('has the United States join with a word on the next group, as it did, and Iran name what it stood aside from', () => {
    for (let seed = 1; seed <= 3; seed += 1) {
      const { facts } = simulate(scenario, seed);
      expect(reasonOf(facts, 'USA'), `seed ${seed}`).toEqual({
        stance: 'explain',
        sentence: 'stance.why.reserve',
        parts: [{ kind: 'issue', issues: ['next-group'] }],
      });
      expect(reasonOf(facts, 'IRN'), `seed ${seed}`).toEqual({
        stance: 'dissociate',
        sentence: 'stance.why.dissociate',
        parts: [{ kind: 'line', issues: ['norms-base', 'stakeholders'] }],
      });
    }
  });

  it('ends so, too, when the moves that were really made are made again', () => {
    const replay = replayHistory(scenario);
    if (!replay.ok) throw new Error(`move ${replay.move} is unlawful: ${replay.refusal.why}`);
    expect(sessionReport(scenario, replay).outcome).toEqual(record);
    const { room } = replay.state;
    expect(room.outcomes['final-session']?.dissociations).toEqual(stoodAside);
    const [compared] = compareOutcomes(publicContent(scenario), room, recordContent(scenario));
    const inFact = compared?.fates.flatMap(({ paragraph, place, wasInSummary }) =>
      wasInSummary ? [`${paragraph.id} ${place}`] : [],
    );
    expect(inFact).toEqual(lowered.map((id) => `${id} summary`));
  });
});
