import { describe, expect, test } from 'vitest';
import { captionOf } from '../../../../client/scene/film/caption.ts';
import { chapterAt, chaptersOf, neighbourOf } from '../../../../client/scene/film/chapters.ts';
import { makeReel } from '../../../../client/scene/film/reel.ts';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { type HistoryContent, historyContent } from '../../../../shared/history/history-content.ts';
import { replay } from '../../../../shared/procedure/road/step.ts';
import { publicContent } from '../../../../shared/views/content.ts';

function filmOf(id: string) {
  const scenario = loadScenario('scenarios', id);
  const open = publicContent(scenario);
  const history = historyContent(scenario);
  if (history === undefined) throw new Error(`${id} has no history.`);
  const reel = makeReel(open, history);
  const names = new Map(open.delegations.map((delegation) => [delegation.id, delegation]));
  const captionAt = (ms: number) =>
    captionOf({
      scenario: open,
      names,
      history,
      room: reel.roomAt(ms),
      scene: reel.sceneAt(ms),
    });
  return { open, history, reel, captionAt, chapters: chaptersOf(open, history) };
}

/** When a move of the history begins, ms of film. */
function startOf({ scenes }: HistoryContent, move: string, ballot?: string): number {
  const scene = scenes.find(
    (candidate) =>
      candidate.move === move &&
      (ballot === undefined || ('ballot' in candidate && candidate.ballot === ballot)),
  );
  if (scene === undefined) throw new Error(`No ${move} ${ballot ?? ''}`);
  return scene.at;
}

const of2020 = filmOf('ga-2020');

describe('the film of what happened', () => {
  test('shows at any moment the room that the facts until then have made', () => {
    const { reel, history, open } = of2020;
    const moment = startOf(history, 'vote', 'committee-l8-rev1-op1') + 9_000;
    const until = history.facts.filter(({ at }) => at <= moment);
    expect(reel.roomAt(moment)).toEqual(replay(open, until).room);
  });

  test('gives the same room while nothing happens, so that the picture need not change', () => {
    const { reel } = of2020;
    expect(reel.roomAt(reel.length)).toBe(reel.roomAt(reel.length - 1));
  });

  test('begins before everything and ends with the last result', () => {
    const { reel } = of2020;
    expect(Object.keys(reel.roomAt(0).results)).toEqual([]);
    expect(Object.keys(reel.roomAt(reel.length).results)).toHaveLength(7);
  });
});

describe('the chapters of the film', () => {
  test('are the debate, the request to divide, and every ballot at each stage', () => {
    expect(of2020.chapters.map(({ stage, name }) => `${stage}: ${name}`)).toEqual([
      'First Committee: Debate',
      'First Committee: L.4',
      'First Committee: Rule 129',
      'First Committee: Divide L.8/Rev.1?',
      'First Committee: PP 10',
      'First Committee: OP 1',
      'First Committee: L.8/Rev.1',
      'General Assembly: L.4',
      'General Assembly: L.8/Rev.1',
    ]);
  });

  test('are gone through in both directions, and past the last to the end', () => {
    const { chapters, reel } = of2020;
    const starts = chapters.map(({ at }) => at);
    const [, second = 0, third = 0] = starts;
    expect(neighbourOf(chapters, second, 'later', reel.length)).toBe(third);
    expect(neighbourOf(chapters, third, 'earlier', reel.length)).toBe(second);
    expect(neighbourOf(chapters, third + 5_000, 'earlier', reel.length)).toBe(third);
    expect(neighbourOf(chapters, starts.at(-1) ?? 0, 'later', reel.length)).toBe(reel.length);
    expect(neighbourOf(chapters, 0, 'earlier', reel.length)).toBe(0);
    expect(chapterAt(chapters, third + 1)?.at).toBe(third);
  });
});

describe('the words under the film', () => {
  const { history, captionAt } = of2020;

  test('say who moved, and on what', () => {
    expect(captionAt(startOf(history, 'requestDivision') + 100)).toMatchObject({
      kicker: 'First Committee · 9 November 2020',
      by: 'USA',
      title: 'United States of America asks for separate votes',
      text: 'On PP10 and OP1 of L.8/Rev.1 (rule 129).',
    });
  });

  test('count the votes as they come in, and say the result with its resolution', () => {
    const vote = startOf(history, 'vote', 'plenary-75-240');
    expect(captionAt(vote + 9_000).text).toMatch(/^\d+ of 163 votes are in\.$/);
    expect(captionAt(vote + 18_000)).toMatchObject({
      title: 'L.8/Rev.1 is adopted',
      text: '92 in favour, 50 against, 21 abstaining; 30 absent or not voting. It becomes resolution 75/240.',
      isReconstructed: false,
    });
  });

  test('mark a vote whose states were filled in under known totals', () => {
    const vote = startOf(history, 'vote', 'committee-l8-rev1-op1');
    expect(captionAt(vote + 9_000).isReconstructed).toBe(true);
  });

  test('mark speeches as being in our words', () => {
    expect(captionAt(startOf(history, 'reply') + 3_000)).toMatchObject({
      by: 'RUS',
      isParaphrase: true,
    });
  });

  test('name the month alone where the day is not known', () => {
    const of2018 = filmOf('ga-2018');
    expect(of2018.captionAt(0).kicker).toBe('First Committee · October 2018');
  });

  test('are never empty at the beginning of a move', () => {
    for (const { at } of history.scenes) expect(captionAt(at + 1).title).not.toBe('');
  });
});

describe('the film of 2021', () => {
  const { history, captionAt } = filmOf('oewg-2021');
  const textsOf = (phase: 'generalDebate' | 'outcome') =>
    history.scenes.flatMap((scene) =>
      scene.move === 'enterPhase' && scene.phase === phase ? [captionAt(scene.at).text] : [],
    );

  test('says of the meeting with stakeholders that it decided nothing, and of the last one what came of it', () => {
    expect(textsOf('generalDebate')).toEqual([
      'All speak who may be heard; there is nothing to decide.',
      'Delegations say what they expect of the report.',
    ]);
    const [first, last] = textsOf('outcome');
    expect(first).toBe('The meeting ends without a decision, as was meant.');
    expect(last).not.toBe(first);
  });
});
