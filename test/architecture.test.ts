import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const forbidden = [
  ['shared/views', '../../client/router.ts', 'imports nothing of client/'],
  ['shared/views', '../../server/app.ts', 'imports nothing of server/'],
  ['shared/views', 'node:fs', 'shared is pure'],
  ['shared/views', 'xstate', 'Only shared/procedure knows XState'],
  ['shared/views', '../analysis/roll.ts', 'shared/views may import only'],
  ['shared/analysis', '../views/views.ts', 'shared/analysis may import only'],
  ['shared/delegates', '../protocol/messages.ts', 'shared/delegates may import only'],
  ['shared/protocol', '../delegates/plan.ts', 'shared/protocol may import only'],
  ['shared/planning', '../delegates/plan.ts', 'shared/planning may import only'],
  ['shared/views', '../planning/class-plan.ts', 'shared/views may import only'],
  ['shared/history', '../delegates/plan.ts', 'shared/history may import only'],
  ['shared/record', '../delegates/plan.ts', 'shared/record may import only'],
  ['shared/analysis', '../record/record.ts', 'shared/analysis may import only'],
  ['shared/analysis', '../history/meeting.ts', 'shared/analysis may import only'],
  ['shared/procedure/ballot', '../../views/views.ts', 'shared/procedure may import'],
  ['shared/scenario', '../procedure/state.ts', 'shared/scenario may import'],
  ['shared/language/en', '../../scenario/scenario.ts', 'shared/language is the lowest floor'],
  ['server/http', '../../client/router.ts', 'server imports nothing of client/'],
  ['server/http', 'better-sqlite3', 'Only server/store knows the database'],
  ['client/panels', '../../server/app.ts', 'client imports nothing of server/'],
  ['client/panels', 'phaser', 'Only client/stage draws with Phaser'],
  ['client/language', '../sight/names.ts', 'the ground floor of client/'],
  ['client/line', '../sight/store.ts', 'client/line is the connection'],
  ['client/line', 'preact/hooks', 'data and words'],
  ['client/sight', '../scene/now/now.ts', 'client/sight may import only'],
  ['client/scene/now', '../../panels/hall/now-panel.tsx', 'client/scene may import only'],
  ['client/scene/now', '../../components/flag.tsx', 'client/scene may import only'],
  ['client/scene/now', '@preact/signals', 'no DOM, no pixels'],
  ['client/components', '../panels/hall/now-panel.tsx', 'client/components may import only'],
  ['client/map', '../components/flag.tsx', 'client/map draws what it is given'],
  ['client/stage/paint', '../../sight/store.ts', 'client/stage may import only'],
  ['client/panels/hall', '../../pages/use-store.ts', 'does not know them'],
] as const;

const allowed = [
  ['shared/procedure', 'xstate'],
  ['shared/delegates', '../views/views.ts'],
  ['shared/scenario', '../language/translate.ts'],
  ['shared/history', '../views/content.ts'],
  ['shared/planning', '../views/views.ts'],
  ['shared/record', '../analysis/roll.ts'],
  ['server/store', 'better-sqlite3'],
  ['client/stage', 'phaser'],
  ['client/panels', '../../shared/language/en/glossary.ts'],
  ['client/sight', '../line/connection.ts'],
  ['client/sight', '@preact/signals'],
  ['client/scene/now', '../../sight/names.ts'],
  ['client/components', '../scene/texts/text-difference.ts'],
  ['client/stage/paint', '../../scene/model/stage-model.ts'],
  ['client/panels/hall', '../../scene/now/now.ts'],
] as const;

let house = '';
let complaints: readonly string[] = [];

/** A house with one file for each import in question, checked once by the project's own rules. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'arrows-'));
  copyFileSync('architecture.biome.json', join(house, 'biome.json'));
  for (const [folder, specifier] of [...forbidden, ...allowed]) {
    const file = join(house, probe(folder, specifier));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import * as wanted from '${specifier}';\nexport const used = wanted;\n`);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const options = [
    '--only=style/noRestrictedImports',
    '--reporter=github',
    '--max-diagnostics=none',
  ];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, '.'], {
    cwd: house,
    encoding: 'utf8',
  });
  complaints = stdout.split('\n');
});

afterAll(() => rmSync(house, { recursive: true }));

function probe(folder: string, specifier: string): string {
  return `${folder}/${specifier.replaceAll(/[^a-z0-9]+/g, '-')}.ts`;
}

function complaintAbout(folder: string, specifier: string): string | undefined {
  return complaints.find((line) => line.includes(`${probe(folder, specifier)},`));
}

describe('the arrows of the house', () => {
  it.each(forbidden)('keep %s from importing %s', (folder, specifier, reason) => {
    expect(complaintAbout(folder, specifier)).toContain(reason);
  });

  it.each(allowed)('let %s import %s', (folder, specifier) => {
    expect(complaintAbout(folder, specifier)).toBeUndefined();
  });
});

/** Which folders within this one import which others. */
function arrowsWithin(root: string): ReadonlyMap<string, ReadonlySet<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of importsWithin(root)) {
    arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  }
  return arrows;
}

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Every import of one folder within this one by another. */
function importsWithin(root: string): readonly Import[] {
  return sourcesIn(root).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)].flatMap(
      ([, wanted = '']) => {
        const from = folderWithin(root, file);
        const to = folderWithin(root, join(dirname(file), wanted));
        return from === undefined || to === undefined || from === to ? [] : [{ file, from, to }];
      },
    ),
  );
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function folderWithin(root: string, file: string): string | undefined {
  const [folder, ...rest] = relative(root, file).split(sep);
  return folder === '..' || rest.length === 0 ? undefined : folder;
}

/** A way along the arrows that comes back to a folder it has been in. */
function circleFrom(
  arrows: ReadonlyMap<string, ReadonlySet<string>>,
  path: readonly string[],
): readonly string[] | undefined {
  for (const next of arrows.get(path.at(-1) ?? '') ?? []) {
    const circle = path.includes(next) ? [...path, next] : circleFrom(arrows, [...path, next]);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

describe('the folders of panels', () => {
  it('stand in one order: none imports another in a circle', () => {
    const arrows = arrowsWithin('client/panels');
    expect(arrows.size).toBeGreaterThan(5);
    const circles = [...arrows.keys()].map((folder) => circleFrom(arrows, [folder]));
    expect(circles.filter((circle) => circle !== undefined)).toEqual([]);
  });
});

/** The house of the procedures from the ground up; each knows those before it only. */
const PROCEDURES = [
  'kernel',
  'session',
  'seating',
  'leaders',
  'help',
  'rounds',
  'floor',
  'caucus',
  'texts',
  'ballot',
  'drafts',
  'amendments',
  'division',
  'motions',
  'consensus',
  'forecast',
  'injects',
  'shadow',
  'model-un',
  'talk',
  'deals',
  'capital',
  'press',
  'road',
];

/** What holds all that procedures keep. */
const HOLDERS = ['room.ts', 'state.ts'];

describe('the folders of procedures', () => {
  it('stand in one order: none knows those after it, but for room and state, which hold what is theirs', () => {
    const imports = importsWithin('shared/procedure');
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.flatMap(({ from, to }) => [from, to]))).toEqual(new Set(PROCEDURES));
    const upwards = imports
      .filter(({ file }) => !HOLDERS.some((holder) => file.endsWith(join('kernel', holder))))
      .filter(({ from, to }) => PROCEDURES.indexOf(to) > PROCEDURES.indexOf(from));
    expect(upwards).toEqual([]);
  });
});

describe('the time of the day', () => {
  /** Where it is read: what people see of the game, and when the program was started. */
  const READ_IN = ['server/rooms/steady-clock.ts', 'server/main.ts'];

  it('measures no limit and no patience of the server: a clock that is set would change them', () => {
    const readers = sourcesIn('server').filter((file) =>
      /Date\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')),
    );
    expect(readers.map((file) => file.split(sep).join('/')).sort()).toEqual(READ_IN.sort());
  });
});
