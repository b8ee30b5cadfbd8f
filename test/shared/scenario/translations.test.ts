import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { readScenarioFolder } from '../../../server/scenarios/scenario-folders.ts';
import { compileScenario } from '../../../shared/scenario/compile.ts';
import { readTranslations } from '../../../shared/scenario/reading/read-translations.ts';
import { textsOf, translated, withTexts } from '../../../shared/scenario/texts.ts';
import { publicContent, seatContent } from '../../../shared/views/content.ts';
import { smallScenario } from '../../fixtures/scenario.ts';

const scenario = smallScenario();
const [draft] = scenario.drafts;
const title = `drafts/${draft?.id}/title`;
const FILE = 'translations/fr/drafts.yaml';

describe('the texts of a scenario', () => {
  it('have paths that lead to them by ids', () => {
    const texts = textsOf(scenario);
    expect(texts.get(title)).toBe(draft?.title);
    expect(texts.get('title')).toBe(scenario.title);
    expect([...texts.keys()]).toContain('instructions/AAA/wants');
  });

  it('are all that changes: what is a name of something stays', () => {
    const gone = withTexts(scenario, () => '');
    expect(gone.drafts.map(({ id, symbol }) => [id, symbol])).toEqual(
      scenario.drafts.map(({ id, symbol }) => [id, symbol]),
    );
    expect(gone.record).toEqual(
      scenario.record.map((one) => ({ ...one, ...(one.note && { note: '' }) })),
    );
    expect([...textsOf(gone)]).toEqual([]);
  });

  it('leave no sentence of the public content out', () => {
    const open = publicContent(loadScenario('scenarios', 'gge-2017'));
    const { sources, ...marked } = withTexts(open, (text) => `§${text}`);
    const left = JSON.stringify(marked).match(/"(?!§)[A-Z][a-z]+ [a-z][^"]+"/g) ?? [];
    expect(left).toEqual([]);
  });
});

describe('translations', () => {
  it('are read by path and leave the rest in English', () => {
    const read = readTranslations({ [FILE]: `${title}: Une résolution\n` }, scenario).get('fr');
    expect(read?.problems).toEqual([]);
    expect(read?.missing).toContain('title');
    expect(read?.missing).not.toContain(title);
    const french = translated(publicContent(scenario), read?.texts ?? {});
    expect(french.drafts[0]?.title).toBe('Une résolution');
    expect(french.title).toBe(scenario.title);
    expect(french.hash).toBe(scenario.hash);
  });

  it('that lead nowhere are mistakes, with the path that was meant', () => {
    const wrong = title.replace('title', 'titel');
    const read = readTranslations({ [FILE]: `title: Titre\n${wrong}: Titre\n` }, scenario).get(
      'fr',
    );
    expect(read?.problems).toMatchObject([
      { file: FILE, line: 2, mend: `Did you mean "${title}"?` },
    ]);
    expect(read?.texts).toEqual({ title: 'Titre' });
  });

  it('stand outside the hash of their scenario', () => {
    const files = readScenarioFolder('scenarios/ga-2018').texts;
    const [alone, with_] = [files, { ...files, [FILE]: 'title: Deux résolutions\n' }].map((texts) =>
      compileScenario(texts, 'ga-2018'),
    );
    expect(with_?.ok && with_.scenario.hash).toBe(alone?.ok && alone.scenario.hash);
  });

  it('of a brief are not among those of the public content', () => {
    const open = [...textsOf(publicContent(scenario)).keys()];
    expect(open.filter((path) => path.startsWith('instructions'))).toEqual([]);
    const { instructions } = seatContent(scenario, 'AAA');
    const brief = translated(
      { instructions: { AAA: instructions } },
      { 'instructions/AAA/wants': 'Nous voulons.' },
    );
    expect(brief.instructions.AAA.wants).toBe('Nous voulons.');
  });
});
