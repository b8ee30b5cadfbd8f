import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { reportOn } from '../../../server/cli/validate.ts';
import { compileFolder } from '../../../server/scenarios/load-scenario.ts';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process of its own. */
function validate(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const parameters = ['--import', 'tsx', 'server/cli/main.ts', 'validate', ...args];
    execFile(process.execPath, parameters, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** A process of its own takes its time on a busy machine. */
const PATIENCE = 60_000;

describe('the command "validate"', () => {
  const report = reportOn(
    ['ga-2018', 'ga-2020', 'gge-2017', 'oewg-2021'].map((id) => {
      const loaded = compileFolder('scenarios', id);
      if (!loaded.ok) throw new Error(`${id} has mistakes.`);
      return loaded.scenario;
    }),
  );

  const ballot = (id: string) =>
    report.scenarios.flatMap(({ ballots }) => ballots).find((each) => each.ballot === id);

  it('sets every recorded ballot beside the model alone, which needs few residuals', () => {
    expect(ballot('plenary-73-27')?.record).toEqual({ yes: 119, no: 46, abstain: 14 });
    expect(ballot('plenary-75-240')?.record).toEqual({ yes: 92, no: 50, abstain: 21 });
    for (const [id, most] of [
      ['plenary-73-27', 20],
      ['plenary-73-266', 30],
      ['plenary-75-32', 25],
      ['plenary-75-240', 25],
      ['committee-l8-rev1-division', 30],
      ['committee-l8-rev1-op1', 12],
      ['committee-l8-rev1-pp10', 12],
    ] as const) {
      expect(ballot(id)?.heldByResidual, id).toBeLessThanOrEqual(most);
    }
  });

  it('counts the stances on reports that only a residual holds', () => {
    const talks = report.scenarios.find(({ scenario }) => scenario === 'gge-2017');
    expect(talks?.outcomes).toEqual([
      { outcome: 'no-report', objected: 3, delegations: 25, heldByResidual: 0 },
    ]);
    const all = report.scenarios.find(({ scenario }) => scenario === 'oewg-2021');
    expect(all?.outcomes).toMatchObject([
      { outcome: 'report-of-2021', objected: 0, heldByResidual: 0 },
    ]);
  });

  it('foretells 75/240 better than the same vote, and says by what it knows', () => {
    const [foresight] = report.foresight;
    expect(foresight).toMatchObject({ from: '73/27', to: '75/240', states: 193, moved: 52 });
    const by = (name: string, carried?: boolean) => {
      const found = foresight?.attempts.find(
        (each) => each.by === name && each.carried === carried,
      );
      if (found === undefined) throw new Error(`Nothing was foretold by ${name}.`);
      return found;
    };
    expect(by('sameVote').logLoss).toBeCloseTo(0.893, 3);
    expect(by('sameVote').hits).toBeCloseTo(0.731, 3);
    const best = by('laterBriefs', false);
    expect(best.logLoss).toBeLessThanOrEqual(0.62);
    expect(best.brier).toBeLessThanOrEqual(0.345);
    expect(best.movers).toBeGreaterThanOrEqual(0.85);
    expect(by('earlierBriefs', false).logLoss).toBeLessThan(by('sameVote').logLoss);
    expect(report.leakages.join(' ')).toContain('new-process');
    expect(report.leakages.join(' ')).toContain('attendance');
  });

  it(
    'prints it in words, and nothing to foretell where one year is missing',
    async () => {
      const { code, stdout } = await validate('ga-2018');
      expect(code).toBe(0);
      expect(stdout).toMatch(/plenary-73-27 +119-46-14/);
      expect(stdout).toContain('Nothing to foretell');
    },
    PATIENCE,
  );

  it(
    'prints one JSON document',
    async () => {
      const { stdout } = await validate('gge-2017', '--json');
      expect(Object.keys(JSON.parse(stdout))).toEqual(['scenarios', 'foresight', 'leakages']);
    },
    PATIENCE,
  );

  it(
    'refuses a scenario that is not there',
    async () => {
      const { code, stderr } = await validate('nowhere');
      expect(code).toBe(2);
      expect(stderr).toContain('nowhere');
    },
    PATIENCE,
  );
});
