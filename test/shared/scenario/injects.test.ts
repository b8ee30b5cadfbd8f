import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { listScenarioIds, readScenarioFolder } from '../../../server/scenarios/scenario-folders.ts';
import { compileScenario } from '../../../shared/scenario/compile.ts';
import { INJECT_LIBRARY } from '../../../shared/scenario/reading/scenario-files.ts';
import { readYaml } from '../../../shared/scenario/reading/yaml-source.ts';
import { injectsFileSchema } from '../../../shared/scenario/source-schema.ts';
import { compiled, problemsIn, withChange } from './fixture.ts';

const LIBRARY = `
sources:
  paper: { title: A paper, kind: report }
injects:
  - id: worm
    kind: incident
    title: A worm
    text: It spreads.
    toldBy: The wire
    date: 2017-05-12
    confidence: high
    sources: [paper]
  - { id: story, kind: press, invented: true, title: A story, text: It is told., toldBy: The wire }
`;

/** The small scenario that switches on what is given, with a library beside it. */
const files = (injects: string, library = LIBRARY) => ({
  ...withChange('scenario.yaml', 'coreSeats:', `injects:\n${injects}\ncoreSeats:`),
  [INJECT_LIBRARY]: library,
});
const messages = (...given: Parameters<typeof files>) =>
  problemsIn(files(...given)).map(({ message }) => message);

describe('the injects of a scenario', () => {
  it('are what it switches on of the library, with the sources that they rest on', () => {
    const { injects, sources } = compiled(
      files(
        '  - { use: story }\n  - { use: worm, moves: [{ issue: law, salience: 1 }], because: We guess. }',
      ),
    );
    expect(injects?.map(({ id, fact }) => [id, fact?.date])).toEqual([
      ['story', undefined],
      ['worm', '2017-05-12'],
    ]);
    expect(injects?.[1]?.moves).toEqual([{ issue: 'law', stand: 0, salience: 1 }]);
    expect(sources).toHaveProperty('paper');
  });

  it('may be left out, and a library beside it then changes nothing', () => {
    const plain = compiled(withChange('scenario.yaml', 'coreSeats:', 'coreSeats:'));
    const beside = compiled({
      ...withChange('scenario.yaml', 'coreSeats:', 'coreSeats:'),
      [INJECT_LIBRARY]: 'nonsense',
    });
    expect(beside.hash).toBe(plain.hash);
    expect(plain.injects).toBeUndefined();
  });

  it.each([
    ['a name that the library does not know', '  - { use: wrom }', 'there is no inject "wrom"'],
    [
      'one that is switched on twice',
      '  - { use: story }\n  - { use: story }',
      '"story" is switched on twice',
    ],
    [
      'an issue that the scenario does not have',
      '  - { use: story, moves: [{ issue: moon, stand: 1 }], because: So. }',
      'there is no issue "moon"',
    ],
    [
      'a move that moves nothing',
      '  - { use: story, moves: [{ issue: law }], because: So. }',
      'this moves nothing',
    ],
    [
      'a move without a reason',
      '  - { use: story, moves: [{ issue: law, stand: 1 }] }',
      'it moves what delegations want, and does not say why',
    ],
    [
      'a phase that its stage does not have',
      '  - { use: story, at: { stage: plenary, phase: informals, share: 0.5 } }',
      'the stage "plenary" has no phase "informals"',
    ],
    [
      'silence where no report is sought',
      '  - { use: story, closes: { minutes: 2, silence: true } }',
      'no stage of this scenario seeks a report by consensus, and only such are put by silence',
    ],
  ])('are refused with %s', (_what, injects, message) => {
    expect(messages(injects)).toEqual([message]);
  });

  it('are refused without a library', () => {
    const { [INJECT_LIBRARY]: _, ...without } = files('  - { use: story }');
    expect(problemsIn(without).map(({ message }) => message)).toEqual([
      'there is no library of injects',
    ]);
  });

  it('are real with date, confidence and sources, or invented without', () => {
    expect(messages('  - { use: story }', LIBRARY.replace('    date: 2017-05-12\n', ''))).toEqual([
      '"worm" happened in fact, and has no date',
    ]);
    const dated = LIBRARY.replace('invented: true', 'invented: true, date: 2017-05-12');
    expect(messages('  - { use: story }', dated)).toEqual(['what is invented has no such field']);
    expect(messages('  - { use: story }', LIBRARY.replace('[paper]', '[papre]'))).toEqual([
      'the library has no source "papre"',
    ]);
  });

  it('warn an author of what happened after the meeting', () => {
    const result = compileScenario(
      files('  - { use: worm }', LIBRARY.replace('2017-05-12', '2019-01-01')),
    );
    expect(result.ok && result.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^"worm" happened on 2019-01-01, after /),
    ]);
  });
});

describe('the library that comes with the product', () => {
  const text = readScenarioFolder('scenarios/ga-2018').texts[INJECT_LIBRARY] ?? '';
  const library = injectsFileSchema.parse(readYaml(INJECT_LIBRARY, text).source.data);

  it('has at least sixteen entries, of every kind, real and invented', () => {
    expect(library.injects.length).toBeGreaterThanOrEqual(16);
    expect(new Set(library.injects.map(({ kind }) => kind)).size).toBe(6);
    expect(library.injects.some(({ invented }) => invented)).toBe(true);
    expect(library.injects.some(({ invented }) => !invented)).toBe(true);
  });

  it('keeps no source that nothing rests on, and no entry that no scenario uses', () => {
    const named = new Set(library.injects.flatMap(({ sources = [] }) => sources));
    expect(Object.keys(library.sources).filter((id) => !named.has(id))).toEqual([]);
    const used = new Set(
      listScenarioIds('scenarios').flatMap((id) =>
        (loadScenario('scenarios', id).injects ?? []).map((each) => each.id),
      ),
    );
    expect(library.injects.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
