import { describe, expect, it } from 'vitest';
import { playRun, type Run, type Setting } from '../../../server/cli/study/run.ts';
import { studyOf } from '../../../server/cli/study/study.ts';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';

const REALISTIC: Setting = { style: 'realistic', cost: 1, chairText: 'own', minutes: 0 };

/** They play whole sessions, on machines of any speed. */
const PATIENCE = 180_000;

function smallStudy(id: string, runs: number, setting: Setting = REALISTIC, first = 1) {
  const scenario = loadScenario('scenarios', id);
  const played: Run[] = [];
  for (let seed = first; seed < first + runs; seed += 1)
    played.push(playRun(scenario, seed, setting));
  return studyOf(scenario, setting, played);
}

describe('a small study', () => {
  it.each(['ga-2018', 'ga-2020'])(
    'of %s has the recorded results among others, and no heart struck',
    (id) => {
      const study = smallStudy(id, 6, REALISTIC, 7);
      for (const { results, adopted, draft, stage } of study.decisions) {
        const where = `${stage} ${draft}`;
        expect(adopted, where).toBe(6);
        expect(
          results.some(({ isRecord }) => isRecord),
          where,
        ).toBe(true);
        expect(results.length, where).toBeGreaterThan(1);
      }
      expect(study.attacks.tried).toBeGreaterThan(0);
      expect(study.attacks.carried).toBe(0);
      expect(study.deals.broken).toBe(0);
      expect(study.inPlay.withInfluence).toBeGreaterThan(15);
      expect(study.texts.different).toBeGreaterThan(1);
    },
    PATIENCE,
  );

  it(
    'of gge-2017 comes to different ends and different texts, seldom to a report',
    () => {
      const study = smallStudy('gge-2017', 8);
      expect(study.report?.consensus).toBeLessThanOrEqual(5);
      expect(study.ends).toBeGreaterThan(2);
      expect(study.texts.mostFrequent).toBeLessThanOrEqual(4);
      expect(study.withoutInfluence.length).toBeLessThanOrEqual(5);
    },
    PATIENCE,
  );

  it(
    'has no fewer reports by consensus where there is more time',
    () => {
      const gentle: Setting = { ...REALISTIC, style: 'gentle' };
      const short = smallStudy('gge-2017', 4, { ...gentle, minutes: 20 });
      const long = smallStudy('gge-2017', 4, { ...gentle, minutes: 60 });
      expect(long.report?.consensus ?? 0).toBeGreaterThanOrEqual(short.report?.consensus ?? 0);
      expect(long.report?.consensus).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});
