import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../client/words.en.ts';
import config from '../../vite.config.ts';

/** What is built for, as `chrome111`. */
const targets = [config].flatMap(({ build }) => build?.target || []).map(String);
const versionOf = (name: string) => targets.find((one) => one.startsWith(name))?.slice(name.length);

const NAMED = [
  ['Chrome', 'chrome'],
  ['Edge', 'edge'],
  ['Firefox', 'firefox'],
  ['Safari', 'safari'],
] as const;

describe('the browsers that are served', () => {
  it.each([
    ['README.md', readFileSync('README.md', 'utf8')],
    ['docs/facilitator.md', readFileSync('docs/facilitator.md', 'utf8')],
    ['the sentence for those that are too old', en['page.tooOld']],
  ])('are the same in %s as those that the pages are built for', (_where, text) => {
    const [, named = ''] =
      /(Chrome (?:and|or) Edge [^;]*?)(?:, and newer|, or newer|\. Let)/.exec(text) ?? [];
    for (const [, name] of NAMED) expect(named).toContain(versionOf(name) ?? 'no version');
  });

  it('are asked for by a script that every browser can read', () => {
    const script = readFileSync('client/public/start.js', 'utf8').replaceAll(
      /\/\*[\s\S]*?\*\//g,
      '',
    );
    expect(script).not.toMatch(/=>|`|\b(const|let|class|async|import|export)\b|\?\.|\?\?|\.\.\./);
  });
});
