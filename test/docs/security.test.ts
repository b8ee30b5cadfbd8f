import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../server/config.ts';
import { type Allowance, LIMITS } from '../../server/limits.ts';

const page = readFileSync('docs/security.md', 'utf8');

/** The cells of every row of a table whose first cell is a name of the code. */
const rows = new Map(
  [...page.matchAll(/^\| `(\w+)`(?:, where it is set)? \| ([^|]*) \|/gm)].map(
    ([, name = '', next = '']) => [name, next],
  ),
);

function told(limit: number | Allowance): string {
  if (typeof limit === 'number') return limit.toLocaleString('en');
  const { burst, perSecond } = limit;
  const rate = perSecond < 1 ? `one in ${1 / perSecond} s` : `${perSecond} a second`;
  return `${burst.toLocaleString('en')} at once, then ${rate}`;
}

describe('the page about security', () => {
  it.each(Object.entries(LIMITS))('tells the limit %s as it is', (name, limit) => {
    expect(rows.get(name)).toBe(told(limit));
  });

  it.each(VARIABLES)('says what to set %s to', (name) => {
    expect(rows.get(name)).toBeTruthy();
  });

  it('is found from where people begin to read', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/security.md)');
    expect(readFileSync('docs/architecture.md', 'utf8')).toContain('(security.md)');
  });
});
