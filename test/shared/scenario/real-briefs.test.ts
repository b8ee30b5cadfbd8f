import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../server/scenarios/load-scenario.ts';
import { answerOf } from '../../../shared/procedure/capital/answer.ts';
import { measuredLine, measuredLines } from '../../../shared/scenario/capital.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { TestSession } from '../../fixtures/session.ts';

function compiled(folder: string): Scenario {
  const result = compileFolder('scenarios', folder);
  if (!result.ok) throw new Error(`${folder} has mistakes.`);
  return result.scenario;
}

describe.each(['gge-2017', 'ga-2018', 'ga-2020', 'oewg-2021'])(
  'the written briefs of %s',
  (folder) => {
    const scenario = compiled(folder);
    const written = Object.entries(scenario.instructions).filter(
      ([, { origin }]) => origin === 'written',
    );

    it('say of every line that texts are held against what capital would do, why, and whence that is known', () => {
      for (const [seat, brief] of written) {
        for (const number of measuredLines(brief)) {
          const file = measuredLine(brief, number)?.file;
          expect(file?.because, `${seat} ${number}`).toBeTruthy();
          expect(file?.sources?.length, `${seat} ${number}`).toBeGreaterThan(0);
        }
      }
    });

    it('keep that from the delegation itself', () => {
      for (const [seat, brief] of written) {
        const own = JSON.stringify(seatContent(scenario, seat));
        for (const number of measuredLines(brief)) {
          expect(own).not.toContain(measuredLine(brief, number)?.file?.because ?? '?');
        }
      }
    });

    it('tell the delegation where the line then runs, and nothing of why', () => {
      const session = new TestSession(scenario).enter('briefing');
      const answers = written.flatMap(([seat, brief]) =>
        measuredLines(brief).map((line) =>
          answerOf({ scenario: session.open, room: session.room, seed: 7, seat, line }, brief),
        ),
      );
      expect(answers.some(({ kind }) => kind === 'bent')).toBe(true);
      for (const answer of answers) {
        expect(Object.keys(answer).filter((key) => key === 'because' || key === 'sources')).toEqual(
          [],
        );
      }
    });

    it('give a task that the log can judge', () => {
      const left = written.filter(([, { taskIs }]) => taskIs === undefined);
      expect(left.map(([seat]) => seat)).toEqual([]);
    });

    it('stand in plain words too, in short sentences, and nowhere longer than in full', () => {
      for (const [seat, brief] of written) {
        const { plain } = brief;
        if (plain === undefined) throw new Error(`${seat} has no plain words.`);
        const sentences = [plain.wants, plain.because, plain.mayBend].flatMap((text) =>
          text.split(/(?<=[.!?:;])\s+/),
        );
        const words = sentences.map((sentence) => sentence.split(/\s+/).length);
        const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
        expect(mean, seat).toBeLessThanOrEqual(15);
        expect(Math.max(...words), seat).toBeLessThanOrEqual(30);
        expect(plain.wants.length, seat).toBeLessThanOrEqual(brief.wants.length + 40);
      }
    });
  },
);
