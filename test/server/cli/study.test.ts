import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../server/cli/command.ts';
import { studyInWords } from '../../../server/cli/study/in-words.ts';
import { Progress } from '../../../server/cli/study/progress.ts';
import type { Setting } from '../../../server/cli/study/run.ts';
import { studyOf } from '../../../server/cli/study/study.ts';
import { playAll } from '../../../server/cli/study/workers.ts';
import { studyCommand } from '../../../server/cli/study.ts';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process of its own. */
function study(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const parameters = ['--import', 'tsx', 'server/cli/main.ts', 'study', ...args];
    execFile(process.execPath, parameters, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const REALISTIC: Setting = { style: 'realistic', cost: 1, chairText: 'own', minutes: 0 };
const SHORT: Setting = { ...REALISTIC, minutes: 20 };

/** Processes of their own, and whole sessions, take their time on a busy machine. */
const PATIENCE = 90_000;

describe('the command "study"', () => {
  it(
    'comes to the same whatever the number of workers',
    async () => {
      const seeds = [7, 8];
      const scenario = loadScenario('scenarios', 'gge-2017');
      const task = { scenario, setting: SHORT };
      const told: number[] = [];
      const here = await playAll(task, seeds, 1, (done) => told.push(done));
      expect(told).toEqual([1, 2]);
      const { stdout, stderr } = await study(
        ...[
          'gge-2017',
          '--runs',
          '2',
          '--seed',
          '7',
          '--minutes',
          '20',
          '--workers',
          '2',
          '--json',
        ],
      );
      expect(stderr).not.toContain('Error');
      const expected = studyOf(scenario, SHORT, here);
      expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
    },
    PATIENCE,
  );

  it(
    'tells results beside the record, texts, movers, deals, attacks and influence in words',
    async () => {
      const scenario = loadScenario('scenarios', 'ga-2018');
      const task = { scenario, setting: REALISTIC };
      const runs = await playAll(task, [1, 2], 1, () => undefined);
      const words = studyInWords(studyOf(scenario, REALISTIC, runs));
      expect(words).toContain('2 sessions of computers alone, seeds 1 to 2, realistic');
      expect(words).toContain('the record: adopted 119-46-14');
      for (const told of ['who moves', 'deals: offered', 'hostile amendments', 'influence in']) {
        expect(words).toContain(told);
      }
    },
    PATIENCE,
  );

  it.each([
    [['nowhere'], 'There is no scenario "nowhere" in scenarios.'],
    [[], 'Name one scenario.'],
    [['gge-2017', '--runs', '0'], '--runs takes a whole number from 1 to 100000, not "0".'],
    [['gge-2017', '--seed', 'x'], '--seed takes a whole number, not "x".'],
    [
      ['gge-2017', '--style', 'harsh'],
      '--style is one of gentle, realistic, stubborn, not "harsh".',
    ],
    [['gge-2017', '--cost=-1'], '--cost takes a number from 0 on, not "-1".'],
    [['gge-2017', '--chair-text', 'some'], '--chair-text is own or none, not "some".'],
    [['gge-2017', '--minutes', '5'], '--minutes takes a whole number from 20 to 600, not "5".'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    await expect(studyCommand.run(args)).rejects.toThrow(new UsageError(sentence));
  });
});

describe('the progress of a study', () => {
  const told = (isTTY: boolean, at: readonly number[]): string => {
    let [text, now] = ['', 0];
    const progress = new Progress({ isTTY, write: (more) => (text += more) }, 4, () => now);
    for (const [index, time] of at.entries()) {
      now = time;
      progress.tell(index + 1);
    }
    progress.end();
    return text;
  };

  it('is one line that is written anew on a terminal', () => {
    expect(told(true, [1_000, 2_000])).toBe(
      '\r1 of 4 sessions, about 3 s left\r2 of 4 sessions, about 2 s left\n',
    );
  });

  it('is a plain line now and then elsewhere', () => {
    expect(told(false, [1_000, 12_000, 13_000])).toBe('2 of 4 sessions, about 12 s left\n');
  });
});
