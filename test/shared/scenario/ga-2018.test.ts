import { beforeAll, describe, expect, it } from 'vitest';
import { compileFolder } from '../../../server/scenarios/load-scenario.ts';
import { formatProblem } from '../../../shared/scenario/problems.ts';
import { countVotes } from '../../../shared/scenario/reconstruct.ts';
import type {
  Draft,
  Instructions,
  RecordedBallot,
  Scenario,
} from '../../../shared/scenario/scenario.ts';
import { worthOfText } from '../../../shared/scenario/text-worth.ts';
import { decideChoice } from '../../../shared/scenario/utility.ts';

const root = 'scenarios';
const russianDraft = 'A/C.1/73/L.27/Rev.1';
const americanDraft = 'A/C.1/73/L.37';

let scenario: Scenario;

beforeAll(() => {
  const result = compileFolder(root, 'ga-2018');
  if (!result.ok)
    throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
  scenario = result.scenario;
});

function draftOf(symbol: string): Draft {
  const draft = scenario.drafts.find((candidate) => candidate.symbol === symbol);
  if (draft === undefined) throw new Error(`no draft ${symbol}`);
  return draft;
}

function ballotOf(symbol: string, forum: 'first-committee' | 'plenary'): RecordedBallot {
  const stages = scenario.stages.filter((stage) => stage.forum === forum).map(({ id }) => id);
  const draft = draftOf(symbol).id;
  const ballot = scenario.record.find((one) => one.draft === draft && stages.includes(one.stage));
  if (ballot === undefined) throw new Error(`no ballot on ${symbol} in ${forum}`);
  return ballot;
}

function countsOf(ballot: RecordedBallot) {
  return countVotes(Object.values(ballot.votes));
}

/** Seats whose vote on a draft differs between committee and plenary. */
function drifting(symbol: string): string[] {
  const committee = ballotOf(symbol, 'first-committee').votes;
  const plenary = ballotOf(symbol, 'plenary').votes;
  return Object.keys(committee).filter((seat) => committee[seat] !== plenary[seat]);
}

/** All that a person reads of a brief. */
function wordsOf(brief: Instructions): string[] {
  const { wants, because, redLines, mayBend, task, publicLine } = brief;
  return [wants, because, mayBend, task, publicLine, ...redLines.map(({ text }) => text)];
}

describe('the scenario of 2018', () => {
  it('seats the 193 member states, each with instructions', () => {
    expect(scenario.delegations).toHaveLength(193);
    expect(Object.keys(scenario.instructions)).toHaveLength(193);
  });

  it('has written briefs for at least the 25 states most in play', () => {
    const written = Object.values(scenario.instructions).filter(
      ({ origin }) => origin === 'written',
    );
    expect(written.length).toBeGreaterThanOrEqual(25);
    for (const seat of ['RUS', 'USA', 'CHN', 'FRA', 'GBR']) {
      expect(scenario.instructions[seat]?.origin).toBe('written');
    }
  });

  it('records the votes of the plenary state by state', () => {
    const russian = ballotOf(russianDraft, 'plenary');
    const american = ballotOf(americanDraft, 'plenary');
    expect(countsOf(russian)).toEqual({ yes: 119, no: 46, abstain: 14, absent: 14 });
    expect(countsOf(american)).toEqual({ yes: 138, no: 12, abstain: 16, absent: 27 });
    expect(russian.reconstructed || american.reconstructed).toBe(false);
  });

  it('shows two poles rather than two blocs: 77 states voted for both', () => {
    const russian = ballotOf(russianDraft, 'plenary').votes;
    const american = ballotOf(americanDraft, 'plenary').votes;
    const both = Object.keys(russian).filter(
      (seat) => russian[seat] === 'yes' && american[seat] === 'yes',
    );
    expect(both).toHaveLength(77);
  });

  it('fills in the committee votes under exactly the published totals', () => {
    const russian = ballotOf(russianDraft, 'first-committee');
    const american = ballotOf(americanDraft, 'first-committee');
    expect(countsOf(russian)).toEqual({ yes: 109, no: 45, abstain: 16, absent: 23 });
    expect(countsOf(american)).toMatchObject({ yes: 139, no: 11, abstain: 18 });
    expect(russian.reconstructed && american.reconstructed).toBe(true);
  });

  it('changes as few committee votes as the totals allow', () => {
    expect(drifting(russianDraft)).toHaveLength(11);
    expect(drifting(americanDraft)).toHaveLength(3);
  });

  it('never turns a sponsor away from its own text in the committee', () => {
    for (const symbol of [russianDraft, americanDraft]) {
      const drifted = drifting(symbol);
      const votes = ballotOf(symbol, 'first-committee').votes;
      for (const { seat } of draftOf(symbol).sponsors) {
        if (drifted.includes(seat)) expect(votes[seat], seat).toBe('yes');
      }
    }
  });

  it('gives every recorded vote back when the texts and the room are as they were', () => {
    for (const ballot of scenario.record) {
      const draft = scenario.drafts.find(({ id }) => id === ballot.draft);
      if (draft === undefined) throw new Error(ballot.draft);
      const sponsors = draft.sponsors.map(({ seat }) => seat);
      const about = { draft, wanted: draft.paragraphs, sponsors, room: scenario };
      for (const [seat, vote] of Object.entries(ballot.votes)) {
        const instructions = scenario.instructions[seat];
        const anchor = scenario.anchors[ballot.id]?.[seat];
        if (instructions === undefined || anchor === undefined) throw new Error(seat);
        expect(anchor.baseline).toBe(vote);
        if (vote === 'absent') continue;
        const { residual } = anchor;
        const worth = worthOfText({ seat, instructions, residual }, about, draft.paragraphs);
        expect(decideChoice(worth), `${seat} on ${ballot.id}`).toBe(vote);
      }
    }
  });

  it('rests every figure and paragraph on a source that it names', () => {
    const known = new Set(Object.keys(scenario.sources));
    const cited = [
      ...scenario.record.flatMap((ballot) => ballot.sources),
      ...scenario.drafts.flatMap((draft) =>
        draft.paragraphs.flatMap((paragraph) => paragraph.sources),
      ),
      ...Object.values(scenario.instructions).flatMap((brief) => brief.sources),
    ];
    for (const source of cited) expect(known.has(source), source).toBe(true);
  });
});

describe('the generated briefs of 2018', () => {
  it('read as whole sentences without gaps', () => {
    for (const [seat, brief] of Object.entries(scenario.instructions)) {
      if (brief.origin !== 'generated') continue;
      for (const words of wordsOf(brief)) {
        expect(words, seat).toMatch(/^[A-Z“][^{}]*[.]$/);
        expect(words, seat).not.toMatch(/undefined| {2}|\.\.|, ,|\bthe the\b|\ba the\b/);
      }
    }
  });

  it('hold no word of what another delegation was told in secret', () => {
    const briefs = Object.entries(scenario.instructions);
    const written = briefs.filter(([, { origin }]) => origin === 'written');
    for (const [seat, brief] of briefs) {
      if (brief.origin === 'written') continue;
      const page = wordsOf(brief).join('\n');
      for (const [other, secret] of written) {
        for (const words of wordsOf(secret))
          expect(page, `${seat} reads ${other}`).not.toContain(words);
      }
    }
  });

  it('differ from seat to seat, and set at least ten different tasks', () => {
    const generated = Object.values(scenario.instructions).filter(
      ({ origin }) => origin === 'generated',
    );
    const tasks = new Set(generated.map(({ task }) => task));
    expect(tasks.size).toBeGreaterThanOrEqual(10);
  });
});
