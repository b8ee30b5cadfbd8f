import { beforeAll, describe, expect, it } from 'vitest';
import { compileFolder } from '../../../server/scenarios/load-scenario.ts';
import { firstText } from '../../../shared/scenario/compile-outcomes.ts';
import { judgeReport, type PlacedParagraph } from '../../../shared/scenario/consensus-model.ts';
import { formatProblem } from '../../../shared/scenario/problems.ts';
import type { Draft, Instructions, Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { textStands } from '../../../shared/scenario/stands.ts';
import { interestIn, YES_ABOVE } from '../../../shared/scenario/utility.ts';

const members = [
  ['AUS', 'BRA', 'BWA', 'CAN', 'CHE', 'CHN', 'CUB', 'DEU', 'EGY', 'EST', 'FIN', 'FRA', 'GBR'],
  ['IDN', 'IND', 'JPN', 'KAZ', 'KEN', 'KOR', 'MEX', 'NLD', 'RUS', 'SEN', 'SRB', 'USA'],
].flat();
const refusers = ['CHN', 'CUB', 'RUS'];
const contested = ['law-self-defence', 'law-responsibility', 'law-armed-conflict'] as const;
/** What each of the contested paragraphs is about, in the same order. */
const disputes = ['self-defence', 'countermeasures', 'armed-conflict'] as const;
const tables = ['us-led', 'russia-led'];

/** A text that the table could reach: what became of each paragraph that was changed. */
interface Reached {
  readonly name: string;
  readonly text: readonly PlacedParagraph[];
  readonly dissociating: readonly SeatId[];
  readonly lowered: readonly string[];
  readonly worseOff: readonly SeatId[];
}

let scenario: Scenario;
let report: Draft;
let chairs: readonly PlacedParagraph[];

beforeAll(() => {
  const result = compileFolder('scenarios', 'gge-2017');
  if (!result.ok)
    throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
  scenario = result.scenario;
  const [draft] = scenario.drafts;
  if (draft === undefined) throw new Error('no report');
  report = draft;
  chairs = firstText(report);
});

function briefOf(seat: SeatId): Instructions {
  const brief = scenario.instructions[seat];
  if (brief === undefined) throw new Error(seat);
  return brief;
}

/** The paragraph as it would stand in the report with one of its wordings, or its own. */
function worded(paragraph: string, wording: string): PlacedParagraph {
  const own = report.paragraphs.find(({ id }) => id === paragraph);
  if (own === undefined) throw new Error(`no paragraph ${paragraph}`);
  const chosen = wording === 'original' ? own : own.alternatives?.find(({ id }) => id === wording);
  if (chosen === undefined) throw new Error(`no wording ${wording}`);
  return { id: own.id, stands: chosen.stands, weight: chosen.weight, place: 'report' };
}

/** Every wording of a paragraph in the report. */
function wordings(paragraph: string): readonly Fate[] {
  const own = report.paragraphs.find(({ id }) => id === paragraph);
  const names = ['original', ...(own?.alternatives ?? []).map(({ id }) => id)];
  return names.map((name) => [name, worded(paragraph, name)] as const);
}

/** Every wording, and every place below the report. */
function fates(paragraph: string): readonly Fate[] {
  const own = worded(paragraph, 'original');
  return [
    ...wordings(paragraph),
    ['annex', { ...own, place: 'annex' }],
    ['dropped', { ...own, place: 'dropped' }],
  ];
}

function withChanges(changes: readonly PlacedParagraph[]): readonly PlacedParagraph[] {
  return chairs.map((paragraph) => changes.find(({ id }) => id === paragraph.id) ?? paragraph);
}

function objectors(text: readonly PlacedParagraph[]): readonly SeatId[] {
  return members.filter((seat) => judgeReport(briefOf(seat), text).objects);
}

/** What the report alone is worth to a delegation's interests, -1 to 1; red lines aside. */
function worthOf(seat: SeatId, text: readonly PlacedParagraph[]): number {
  const inReport = text.filter(({ place }) => place === 'report');
  return interestIn(briefOf(seat), textStands(inReport), scenario.issues);
}

/** Whoever loses by a text, against the Chair's, as much as separates a yes from indifference. */
function clearlyWorseOff(text: readonly PlacedParagraph[]): readonly SeatId[] {
  return members.filter((seat) => worthOf(seat, chairs) - worthOf(seat, text) >= YES_ABOVE);
}

/** What may become of a paragraph: the name of the wording or place, and the paragraph as it then is. */
type Fate = readonly [string, PlacedParagraph];

/** One choice from each list, in every way. */
function everyCombination(lists: readonly (readonly Fate[])[]): readonly (readonly Fate[])[] {
  return lists.reduce<readonly (readonly Fate[])[]>(
    (chosen, list) => chosen.flatMap((before) => list.map((fate) => [...before, fate])),
    [[]],
  );
}

/** All that can be made of the contested paragraphs (other words, the annex, nothing) and of the two beside them. */
function space(): readonly (readonly Fate[])[] {
  return everyCombination([
    ...contested.map(fates),
    wordings('law-attribution'),
    wordings('law-views'),
  ]);
}

/** The texts in that space that nobody blocks; those who object most often are asked first. */
function searchForConsensus(): readonly Reached[] {
  const asked = new Set([...refusers, 'USA', 'GBR', ...members]);
  return space().flatMap((changes) => {
    const text = withChanges(changes.map(([, paragraph]) => paragraph));
    for (const seat of asked) if (judgeReport(briefOf(seat), text).objects) return [];
    return [reached(changes.map(([name]) => name).join(', '), text)];
  });
}

function reached(name: string, text: readonly PlacedParagraph[]): Reached {
  return {
    name,
    text,
    dissociating: members.filter((seat) => judgeReport(briefOf(seat), text).dissociates.length > 0),
    lowered: text.filter(({ place }) => place !== 'report').map(({ id }) => id),
    worseOff: clearlyWorseOff(text),
  };
}

function standOf(text: readonly PlacedParagraph[], issue: string): number {
  return textStands(text.filter(({ place }) => place === 'report'))[issue] ?? 0;
}

describe('the scenario of 2017', () => {
  it('seats the twenty-five members of the fifth group, the five permanent members among them', () => {
    expect(scenario.delegations.map(({ id }) => id).sort()).toEqual(members);
    const permanent = scenario.delegations.filter(({ groups }) => groups.includes('p5'));
    expect(permanent.map(({ id }) => id).sort()).toEqual(['CHN', 'FRA', 'GBR', 'RUS', 'USA']);
    expect(new Set(scenario.delegations.map(({ region }) => region)).size).toBe(5);
  });

  it('says which fifteen members rest on general knowledge', () => {
    expect(scenario.sources['gge-members']?.note).toContain('fifteen are general knowledge');
    const cites = (seat: SeatId) => briefOf(seat).sources.includes('gge-members');
    expect(members.filter(cites)).toHaveLength(15);
    for (const seat of members.filter(cites)) expect(briefOf(seat).confidence).not.toBe('high');
  });

  it('writes a brief for every expert, with somebody of the other side to talk to', () => {
    for (const seat of members) {
      const brief = briefOf(seat);
      expect(brief.origin, seat).toBe('written');
      expect(brief.talkTo.length, seat).toBeGreaterThanOrEqual(3);
      expect(brief.talkTo, seat).not.toContain(seat);
      const pulls = tables.map((pole) => brief.loyalty[pole] ?? 0);
      const across = brief.talkTo.some((other) => {
        const theirs = tables.map((pole) => briefOf(other).loyalty[pole] ?? 0);
        return tables.some((_, pole) => (theirs[pole] ?? 0) > (pulls[pole] ?? 0));
      });
      expect(across, seat).toBe(true);
    }
    const tasks = new Set(members.map((seat) => briefOf(seat).task));
    expect(tasks.size).toBe(25);
  });

  it('offers at least four other wordings for every contested paragraph, and says where each comes from', () => {
    for (const id of contested) {
      const alternatives = report.paragraphs.find((one) => one.id === id)?.alternatives ?? [];
      expect(alternatives.length, id).toBeGreaterThanOrEqual(4);
      expect(
        alternatives.some(({ origin }) => origin === 'tabled'),
        id,
      ).toBe(true);
    }
    for (const { alternatives } of report.paragraphs) {
      for (const { id, origin, sources } of alternatives ?? []) {
        expect(sources.includes('constructed'), id).toBe(origin === 'constructed');
      }
    }
  });

  it('keeps something to give in every other part of the report', () => {
    const sections = new Set(report.paragraphs.map(({ section }) => section));
    for (const section of sections) {
      if (section === 'Introduction') continue;
      const open = report.paragraphs.filter(
        (one) => one.section === section && (one.alternatives ?? []).length > 0,
      );
      expect(open.length, section).toBeGreaterThan(0);
    }
  });

  it('records that China, Cuba and the Russian Federation refused the three paragraphs', () => {
    expect(scenario.outcomes).toHaveLength(1);
    expect(scenario.outcomes[0]).toMatchObject({
      tier: 'none',
      blockedBy: refusers,
      over: contested,
    });
  });

  it('shows what was defended in public afterwards, each position with its source and date', () => {
    const afterwards = scenario.outcomes[0]?.afterwards ?? [];
    const seats = afterwards.map(({ seat }) => seat);
    expect(seats).toEqual(expect.arrayContaining(['USA', 'CUB', 'RUS', 'CHN']));
    const dates = afterwards.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { sources } of afterwards) expect(sources.length).toBeGreaterThan(0);
  });
});

describe('the Chair’s text of 2017', () => {
  it('is refused by exactly the three that refused it, each over the three paragraphs', () => {
    for (const seat of members) {
      const { objects, over } = judgeReport(briefOf(seat), chairs);
      expect(objects, seat).toBe(refusers.includes(seat));
      expect(over, seat).toEqual(refusers.includes(seat) ? contested : []);
    }
  });

  it('is refused by the instructions themselves: no stance had to be anchored', () => {
    for (const [seat, anchor] of Object.entries(scenario.stanceAnchors['no-report'] ?? {})) {
      expect(anchor.residuals, seat).toEqual({});
      expect(anchor.wholeResidual, seat).toBe(0);
    }
  });

  it('cannot be saved by leaving out what is contested: those who insisted object', () => {
    for (const place of ['annex', 'dropped'] as const) {
      const without = withChanges(contested.map((id) => ({ ...worded(id, 'original'), place })));
      expect(objectors(without)).toContain('USA');
      expect(objectors(without)).not.toEqual(expect.arrayContaining(refusers));
    }
  });

  it('cannot be saved by the words of 2015 alone, nor by the words of those who refused', () => {
    const old = withChanges([
      worded('law-self-defence', 'self-defence-2015'),
      worded('law-responsibility', 'responsibility-2015'),
      worded('law-armed-conflict', 'armed-conflict-2015'),
    ]);
    expect(objectors(old)).toContain('USA');
    const denied = withChanges([
      worded('law-self-defence', 'self-defence-peace'),
      worded('law-responsibility', 'responsibility-peaceful'),
      worded('law-armed-conflict', 'armed-conflict-refused'),
    ]);
    expect(objectors(denied).length).toBeGreaterThan(3);
    expect(objectors(denied).some((seat) => refusers.includes(seat))).toBe(false);
  });

  it('is refused by all three as long as one of the branches of law is named outright', () => {
    for (const [index, id] of contested.entries()) {
      const dispute = disputes[index] ?? '';
      for (const [name, paragraph] of wordings(id)) {
        if ((paragraph.stands[dispute] ?? 0) <= 1) continue;
        expect(objectors(withChanges([paragraph])), name).toEqual(expect.arrayContaining(refusers));
      }
    }
  });
});

describe('a table that talks in 2017', () => {
  let found: readonly Reached[];

  beforeAll(() => {
    found = searchForConsensus();
  });

  it('can reach at least three texts that nobody blocks', () => {
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  it('has to look for them: not one text in forty is such a text', () => {
    expect(found.length * 40).toBeLessThan(space().length);
  });

  /**
   * What a text costs, sharply: a delegation dissociates itself, a paragraph loses its place in the
   * report, or a delegation is clearly worse off than with the Chair's text (`clearlyWorseOff`).
   */
  it('finds none that is free: each costs somebody a dissociation, a paragraph or much of what it came for', () => {
    for (const { name, dissociating, lowered, worseOff } of found) {
      expect(dissociating.length + lowered.length + worseOff.length, name).toBeGreaterThan(0);
    }
  });

  it('makes both sides pay each time, whoever else does', () => {
    for (const { name, text, worseOff } of found) {
      // Those who wanted the names get fewer of them ...
      expect(worseOff, name).toContain('USA');
      // ... and those who wanted silence on all three get a report that is silent on none.
      for (const issue of disputes) {
        expect(standOf(text, issue), `${name}: ${issue}`).toBeGreaterThan(0);
        expect(standOf(text, issue), `${name}: ${issue}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('can choose who pays more: some texts cost dissociations, others a paragraph’s place', () => {
    const inReport = found.filter(({ lowered }) => lowered.length === 0);
    expect(inReport.some(({ dissociating }) => dissociating.includes('CUB'))).toBe(true);
    const withoutRegrets = found.filter(({ dissociating }) => dissociating.length === 0);
    expect(withoutRegrets.length).toBeGreaterThan(0);
    for (const { name, lowered } of withoutRegrets) {
      expect(lowered, name).toContain('law-self-defence');
    }
    const againstProof = found.filter(({ dissociating }) => dissociating.includes('USA'));
    expect(againstProof.some(({ name }) => name.includes('responsibility-proof'))).toBe(true);
  });

  it('can reach in 2017 what the group of 2021 reached', () => {
    const text = withChanges([
      worded('law-self-defence', 'self-defence-2015'),
      worded('law-responsibility', 'responsibility-2015'),
      worded('law-armed-conflict', 'armed-conflict-only'),
      worded('law-views', 'views-annex'),
    ]);
    expect(objectors(text)).toEqual([]);
    expect(reached('2021', text).dissociating).toEqual(['CHN', 'CUB']);
  });

  it('can sweeten a text for those in the middle and for those who refused', () => {
    const bare = withChanges([
      worded('law-self-defence', 'self-defence-2015'),
      worded('law-responsibility', 'responsibility-2015'),
      worded('law-armed-conflict', 'armed-conflict-protect'),
    ]);
    const sweet = withChanges([
      worded('law-self-defence', 'self-defence-2015'),
      worded('law-responsibility', 'responsibility-2015'),
      worded('law-armed-conflict', 'armed-conflict-protect'),
      worded('capacity-principles', 'capacity-principles-neutral'),
      worded('capacity-means', 'capacity-means-fund'),
      worded('threat-divide', 'threat-divide-access'),
    ]);
    expect(objectors(sweet)).toEqual([]);
    for (const seat of ['BWA', 'KEN', 'SEN', 'IDN', 'EGY', 'CUB', 'CHN']) {
      expect(worthOf(seat, sweet), seat).toBeGreaterThan(worthOf(seat, bare));
    }
  });
});
