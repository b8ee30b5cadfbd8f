import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTION, announce, vote, withHistory } from '../../shared/history/fixture.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'histories-'));
  write('lawful', withHistory(ACTION, announce('committee-one'), vote('committee-one')));
  write('unlawful', withHistory(ACTION, vote('committee-one')));
});

afterAll(() => rmSync(root, { recursive: true }));

function write(id: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, id, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path === 'scenario.yaml' ? text.replace('id: small', `id: ${id}`) : text);
  }
}

/** Runs the command line as a process of its own. */
function cli(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const parameters = ['--import', 'tsx', 'server/cli/main.ts', ...args, '--root', root];
    execFile(process.execPath, parameters, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('the command "replay"', () => {
  it('prints what "simulate" prints, with the votes of the record', async () => {
    const { code, stdout } = await cli('replay', 'lawful', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      scenario: 'lawful',
      entries: expect.any(Number),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      ballots: [
        {
          stage: 'committee',
          draft: 'A/1',
          subject: 'whole',
          tally: { yes: 4, no: 1, abstain: 1 },
          result: 'adopted',
          reconstructed: true,
          votes: { AAA: 'yes' },
        },
      ],
    });
  });

  it('refuses an unlawful history with its line and the rule', async () => {
    const { code, stderr } = await cli('replay', 'unlawful', '--json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/unlawful\/history\.yaml:3:\d+ .*BAL-13/);
  });
});

describe('the command "check"', () => {
  it('reports an unlawful history as a mistake', async () => {
    const { code, stdout } = await cli('check', 'unlawful');
    expect(code).toBe(1);
    expect(stdout).toMatch(/unlawful\/history\.yaml:3:\d+ .*BAL-13/);
  });
});
