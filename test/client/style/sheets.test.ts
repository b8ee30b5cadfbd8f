import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import postcss, { type Declaration, type Root, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';

const CLIENT = join(import.meta.dirname, '../../../client');
const LAYERS = 'public/layers.css';
const TOKENS = 'style/tokens.css';

const files = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(CLIENT, file), 'utf8');
const sheets: ReadonlyMap<string, Root> = new Map(
  files.filter((file) => file.endsWith('.css')).map((file) => [file, postcss.parse(read(file))]),
);

/** Every declaration of every sheet, as "file: property: value", where it is against a rule. */
function declarationsAgainst(isAgainst: (file: string, one: Declaration) => boolean): string[] {
  const found: string[] = [];
  for (const [file, root] of sheets) {
    root.walkDecls((one) => {
      if (isAgainst(file, one)) found.push(`${file}: ${one.prop}: ${one.value}`);
    });
  }
  return found;
}

/** The last part of a selector, which it is about, without what it must not or does contain. */
function subjectOf(selector: string): string {
  let depth = 0;
  let start = 0;
  for (const [index, character] of [...selector].entries()) {
    if ('(['.includes(character)) depth += 1;
    if (')]'.includes(character)) depth -= 1;
    if (depth === 0 && /[\s>+~]/.test(character)) start = index + 1;
  }
  return selector.slice(start).replaceAll(/:(not|has)\((?:[^()]|\([^()]*\))*\)/g, '');
}

/** The classes that a rule gives a look to; a state (`is-now`) belongs to the class beside it. */
const classesOf = (rule: Rule): readonly string[] =>
  rule.selectors
    .flatMap((selector) => [...subjectOf(selector).matchAll(/\.([a-z][\w-]*)/g)])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('is-'));

describe('the sheets', () => {
  it('stand each in one of the layers, whose order is said once', () => {
    const order = sheets.get(LAYERS)?.last;
    const names = order?.type === 'atrule' ? order.params.split(', ') : [];
    expect(names).toContain('base');
    for (const [file, root] of sheets) {
      if (file === LAYERS) continue;
      const outside = root.nodes.filter((node) => node.type !== 'comment');
      expect(outside.length, file).toBe(1);
      const [layer] = outside;
      expect(layer?.type === 'atrule' && layer.name, file).toBe('layer');
      expect(names, file).toContain(layer?.type === 'atrule' ? layer.params : '');
    }
  });

  it('take every colour from the tokens', () => {
    const colour = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/i;
    expect(declarationsAgainst((file, { value }) => file !== TOKENS && colour.test(value))).toEqual(
      [],
    );
  });

  it('name only tokens that there are', () => {
    const set = new Set<string>();
    for (const root of sheets.values()) root.walkDecls(/^--/, ({ prop }) => void set.add(prop));
    const inCode = files
      .filter((file) => file.endsWith('.tsx'))
      .map(read)
      .join('\n');
    const unknown = declarationsAgainst((_file, { value }) =>
      [...value.matchAll(/var\((--[\w-]+)\)/g)].some(
        ([, name = '']) => !set.has(name) && !inCode.includes(name),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('say start and end, not left and right, so that they can be mirrored', () => {
    const property = /(^|-)(left|right|top|bottom)(-|$)/;
    const sides = /^(text-align|float|clear)$/;
    const unequal = ({ prop, value }: Declaration) => {
      if (!/^(margin|padding|inset)$/.test(prop)) return false;
      const parts = postcss.list.space(value);
      return parts.length === 4 && parts[1] !== parts[3];
    };
    expect(
      declarationsAgainst(
        (_file, one) =>
          property.test(one.prop) ||
          (sides.test(one.prop) && /left|right/.test(one.value)) ||
          unequal(one),
      ),
    ).toEqual([]);
  });

  it('give each class its look in one sheet alone', () => {
    const homes = new Map<string, Set<string>>();
    for (const [file, root] of sheets) {
      root.walkRules((rule) => {
        for (const name of classesOf(rule)) {
          homes.set(name, new Set([...(homes.get(name) ?? []), file]));
        }
      });
    }
    expect([...homes].filter(([, where]) => where.size > 1)).toEqual([]);
  });

  it('lie beside the component that brings them', () => {
    for (const file of sheets.keys()) {
      // The page itself links it, before all others.
      if (file === LAYERS) continue;
      if (dirname(file) === 'style') continue;
      const folder = dirname(file);
      const brings = `import './${basename(file)}';`;
      const isShared = [
        'button',
        'aside-button',
        'field',
        'chip',
        'panel',
        'sheet',
        'paper',
      ].includes(basename(file, '.css'));
      const beside = files.filter((one) => dirname(one) === folder && one.endsWith('.tsx'));
      const isBrought = beside.some((one) => read(one).includes(brings));
      expect(isBrought || (isShared && folder === 'components'), file).toBe(true);
    }
  });
});
