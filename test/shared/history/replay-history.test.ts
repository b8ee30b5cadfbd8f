import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { historyContent } from '../../../shared/history/history-content.ts';
import { recordedBallotOf } from '../../../shared/history/recorded-ballot.ts';
import { type Replayed, replayHistory } from '../../../shared/history/replay-history.ts';
import { unlawfulMoves } from '../../../shared/history/unlawful-moves.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import { canonicalJson, sha256Hex } from '../../../shared/scenario/hash.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { publicContent } from '../../../shared/views/content.ts';
import {
  ACTION,
  announce,
  compiledWith,
  DEBATE,
  mistakesIn,
  move,
  vote,
  withHistory,
} from './fixture.ts';

function replayed(scenario: Scenario): Replayed {
  const result = replayHistory(scenario);
  if (!result.ok) throw new Error(`Move ${result.move} is refused: ${result.refusal.rule}`);
  return result;
}

/** The figures of every ballot in their order: yes, no, abstentions. */
const figures = ({ state }: Replayed) =>
  Object.values(state.room.results).map(({ tally: { yes, no, abstain } }) => [yes, no, abstain]);

const LETTERS = { yes: 'y', no: 'n', abstain: 'a', absent: '-' };

/** The ballots whose votes differ from the record in any state. */
const departures = (scenario: Scenario, { state }: Replayed) =>
  Object.values(state.room.results).filter(({ stage, subject, votes }) => {
    const name = scenario.stages[stage]?.id ?? '';
    const recorded = recordedBallotOf(scenario.record, name, subject)?.votes ?? {};
    return (
      votes !== scenario.delegations.map(({ id }) => LETTERS[recorded[id] ?? 'absent']).join('')
    );
  });

describe('the history of 2018', () => {
  const scenario = loadScenario('scenarios', 'ga-2018');
  const film = replayed(scenario);

  it('gives the figures of the record', () => {
    expect(figures(film)).toEqual([
      [109, 45, 16],
      [139, 11, 18],
      [119, 46, 14],
      [138, 12, 16],
    ]);
  });

  it('gives the record state by state', () => {
    expect(departures(scenario, film)).toEqual([]);
  });

  it('is the same every time', () => {
    const digest = ({ facts }: Replayed) => sha256Hex(canonicalJson(facts));
    expect(digest(replayed(scenario))).toBe(digest(film));
  });

  it('[LOG-1] folds to the same state from its facts alone', () => {
    expect(replay(publicContent(scenario), film.facts)).toEqual(film.state);
  });

  it('is kept out of what everybody gets before the debrief', () => {
    expect(publicContent(scenario)).not.toHaveProperty('history');
  });

  it('gives every move its place in the film, in order', () => {
    const scenes = historyContent(scenario)?.scenes ?? [];
    expect(scenes).toHaveLength(scenario.history?.length ?? 0);
    const times = scenes.map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(scenes.at(-1)?.at).toBeLessThan(film.length);
  });
});

describe('the history of 2020', () => {
  const scenario = loadScenario('scenarios', 'ga-2020');
  const film = replayed(scenario);

  it('gives the figures of the record, the division and the parts among them', () => {
    expect(figures(film)).toEqual([
      [153, 11, 9],
      [57, 31, 63],
      [108, 49, 11],
      [92, 52, 24],
      [104, 50, 20],
      [163, 10, 7],
      [92, 50, 21],
    ]);
  });

  it('gives the record state by state', () => {
    expect(departures(scenario, film)).toEqual([]);
  });

  it('[DIV-2] has the motion voted on because somebody objected', () => {
    const types = film.facts.map(({ type }) => type);
    expect(types).toContain('divisionObjected');
    expect(types).not.toContain('divisionGranted');
  });

  it('keeps both readings of who moved and who objected', () => {
    const notes = scenario.history?.flatMap(({ move: kind, note }) =>
      kind === 'requestDivision' || kind === 'objectToDivision' ? [note] : [],
    );
    expect(notes).toHaveLength(2);
    for (const note of notes ?? []) expect(note).toMatch(/reading/);
  });
});

describe('a history', () => {
  /** The one mistake that the rules find in these files. */
  const unlawful = (files: Record<string, string>) => unlawfulMoves(files, compiledWith(files));

  it('that is lawful is told without a mistake', () => {
    const files = withHistory(ACTION, announce('committee-one'), vote('committee-one'));
    expect(unlawful(files)).toEqual([]);
  });

  it('[BAL-13] cannot vote on what has not been announced', () => {
    const files = withHistory(ACTION, vote('committee-one'));
    expect(unlawful(files)).toMatchObject([
      { file: 'history.yaml', line: 3, message: expect.stringContaining('BAL-13') },
    ]);
  });

  it('[DRA-5] cannot take the second draft before the first', () => {
    const files = withHistory(ACTION, announce('committee-two'));
    expect(unlawful(files)).toMatchObject([{ line: 3, message: expect.stringContaining('DRA-5') }]);
  });

  it('[DIV-1] cannot divide a text that has been voted on', () => {
    const files = withHistory(
      ACTION,
      announce('committee-one'),
      vote('committee-one'),
      move('move: requestDivision, by: BBB, draft: one, parts: [[one-pp1]]'),
    );
    expect(unlawful(files)).toMatchObject([{ line: 5, message: expect.stringContaining('DIV-1') }]);
  });

  it('[BAL-11] cannot let a sponsor explain its vote', () => {
    const files = withHistory(
      ACTION,
      announce('committee-one'),
      move('move: explain, by: AAA, text: It is ours.'),
    );
    expect(unlawful(files)).toMatchObject([
      { line: 4, message: expect.stringContaining('BAL-11') },
    ]);
  });

  it('[SES-1] cannot enter a stage out of turn', () => {
    const files = withHistory(move('move: enterPhase, stage: plenary, phase: action'));
    expect(unlawful(files)).toMatchObject([{ line: 2, message: expect.stringContaining('SES-1') }]);
  });

  it('[ATT-1] brings back to the room who was away for one vote and explains the next', () => {
    const moves = [DEBATE, move('move: introduce, by: AAA, draft: one'), ACTION];
    const votes = [announce('committee-one'), vote('committee-one'), announce('committee-two')];
    const { record, drafts } = compiledWith(withHistory(...moves));
    const sponsors = drafts.find(({ id }) => id === 'two')?.sponsors.map(({ seat }) => seat) ?? [];
    const away = Object.entries(record[0]?.votes ?? {}).find(
      ([seat, choice]) => choice === 'absent' && !sponsors.includes(seat),
    );
    const files = withHistory(
      ...moves,
      ...votes,
      move(`move: explain, by: ${away?.[0]}, text: We are here again.`),
      vote('committee-two'),
    );
    const scenario = compiledWith(files);
    const film = replayed(scenario);
    expect(film.facts.map(({ type }) => type)).toContain('roomEntered');
    expect(departures(scenario, film)).toEqual([]);
  });

  it('names only ballots, seats and paragraphs that exist', () => {
    const files = withHistory(
      announce('committee-on'),
      move('move: requestDivision, by: QQQ, draft: one, parts: [[one-op9]]'),
    );
    expect(mistakesIn(files).map(({ line, mend }) => [line, mend])).toEqual([
      [2, expect.stringContaining('Did you mean "committee-one"?')],
      [3, expect.stringContaining('QQQ')],
      [3, expect.stringContaining('ids of the draft')],
    ]);
  });

  it('lists its moves by date', () => {
    const files = withHistory(
      ACTION,
      move(
        'move: announce, ballot: committee-one',
        'date: 2018-10, confidence: low, sources: [book]',
      ),
    );
    expect(mistakesIn(files)).toMatchObject([{ line: 3, field: 'moves.1.date' }]);
  });

  it('says which moves there are when one is not known', () => {
    const files = withHistory(move('move: anounce, ballot: committee-one'));
    expect(mistakesIn(files)).toMatchObject([
      { line: 2, field: 'moves.0.move', mend: expect.stringContaining('Did you mean "announce"?') },
    ]);
  });

  it('says which fields a move has when one is not known', () => {
    const files = withHistory(move('move: announce, balot: committee-one'));
    const mends = mistakesIn(files).map(({ mend }) => mend);
    expect(mends).toContainEqual(expect.stringContaining('Did you mean "ballot"?'));
  });
});
