import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../server/scenarios/load-scenario.ts';
import { adviseVote } from '../../../shared/delegates/advice.ts';
import { formatProblem } from '../../../shared/scenario/problems.ts';
import type { Choice, Scenario } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { inAction, seat, TestSession } from '../../fixtures/session.ts';

function compiled(folder: string): Scenario {
  const result = compileFolder('scenarios', folder);
  if (!result.ok)
    throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
  return result.scenario;
}

const scenarios = ['ga-2018', 'ga-2020'].map(compiled);

describe.each(scenarios)('the other wordings of $id', (scenario) => {
  const paragraphs = scenario.drafts.flatMap((draft) => draft.paragraphs);
  const offered = paragraphs.flatMap((paragraph) =>
    paragraph.alternatives.map((alternative) => ({ paragraph, alternative })),
  );

  it('give at least eight contested paragraphs two or more', () => {
    const contested = paragraphs.filter(({ alternatives }) => alternatives.length >= 2);
    expect(contested.length).toBeGreaterThanOrEqual(8);
  });

  it('change words, end as the paragraph ends, and rest on sources', () => {
    for (const { paragraph, alternative } of offered) {
      const label = `${paragraph.id} ${alternative.id}`;
      expect(`${alternative.lead} ${alternative.text}`, label).not.toBe(
        `${paragraph.lead} ${paragraph.text}`,
      );
      expect(alternative.text.at(-1), label).toBe(paragraph.text.at(-1));
      expect(alternative.sources.length, label).toBeGreaterThan(0);
    }
  });

  it('say of themselves when they were made for the game', () => {
    for (const { paragraph, alternative } of offered) {
      expect(alternative.sources.includes('constructed'), `${paragraph.id} ${alternative.id}`).toBe(
        alternative.origin === 'constructed',
      );
    }
  });

  it('can each be proposed, and divide the delegations rather than leave them cold', () => {
    const cold = offered.filter(({ paragraph, alternative }) => {
      const draft = scenario.drafts.find((each) => each.paragraphs.includes(paragraph));
      if (draft === undefined) throw new Error(`No draft has ${paragraph.id}.`);
      const session = new TestSession(scenario).enter('briefing', 'generalDebate').do(seat('CHE'), {
        type: 'proposeAmendment',
        draft: draft.id,
        changes: [{ kind: 'alternative', paragraph: paragraph.id, alternative: alternative.id }],
      });
      const subject = { kind: 'amendment', draft: draft.id, amendment: '1' } as const;
      const votes = scenario.coreSeats.map(
        (id): Choice =>
          adviseVote(session.open, session.room, seatContent(scenario, id), subject).choice,
      );
      return new Set(votes).size < 2;
    });
    expect(cold.map(({ alternative }) => alternative.id)).toEqual([]);
  });
});

describe('an amendment to the draft of 2018 that changes the forum', () => {
  it('[AMD-7] is what one pole wants and the other does not', () => {
    const [scenario] = scenarios;
    if (scenario === undefined) throw new Error('There is no scenario.');
    const session = inAction(scenario).do(seat('AUS'), {
      type: 'proposeAmendment',
      draft: 'l27-rev1',
      changes: [{ kind: 'alternative', paragraph: 'l27-op5a', alternative: 'experts' }],
    });
    const choiceOf = (id: string) =>
      adviseVote(session.open, session.room, seatContent(scenario, id), {
        kind: 'amendment',
        draft: 'l27-rev1',
        amendment: '1',
      }).choice;
    expect(choiceOf('USA')).toBe('yes');
    expect(choiceOf('RUS')).toBe('no');
  });
});
