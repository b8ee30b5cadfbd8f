import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallScenario, withChange } from '../../shared/scenario/fixture.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scenarios-'));
  write('small', smallScenario);
  write('broken', withChange('record.yaml', 'yes: 5, no: 2', 'yes: 6, no: 2'));
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
    const parameters = ['--import', 'tsx', 'server/cli/main.ts', ...args];
    execFile(process.execPath, parameters, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('the command "check"', () => {
  it('passes a good scenario with one line of figures', async () => {
    const { code, stdout } = await cli('check', 'small', '--root', root);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'small: 8 seats, 2 drafts, 4 recorded ballots (2 filled in from totals), 1 written brief',
    );
    expect(stdout).toContain('1 scenario checked, no mistakes');
  });

  it('fails with every mistake, its place and how to mend it', async () => {
    const { code, stdout } = await cli('check', '--root', root);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /broken\/record\.yaml:25:19 {2}ballots\.2\.tally\.yes {2}the tally says 6, .* {2}Mend: /,
    );
    expect(stdout).toContain('2 scenarios checked, 1 mistake in 1');
  });

  it('refuses a scenario that is not there', async () => {
    const { code, stderr } = await cli('check', 'nowhere', '--root', root);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no scenario "nowhere"');
  });
});

describe('the command line', () => {
  it('lists its commands on request', async () => {
    const { code, stdout } = await cli('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('check');
    expect(stdout).toContain('schema');
  });

  it('refuses a command or an option that it does not know', async () => {
    expect(await cli('dance')).toMatchObject({ code: 2 });
    expect(await cli('check', '--fast')).toMatchObject({ code: 2 });
  });
});
