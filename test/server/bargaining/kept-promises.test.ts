import { expect, test } from 'vitest';
import { playRun } from '../../../server/cli/study/run.ts';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';

const scenario = loadScenario('scenarios', 'ga-2020');
const setting = { style: 'realistic', cost: 1, chairText: 'own', minutes: 0 } as const;

/**
 * In 166 one of three says yes to two offers before the third has answered, in 170 and 220 a delegation answers two
 * offers in one moment, in 1280 the text is withdrawn on which a word was to be said.
 */
test.each([166, 170, 220, 1280])(
  'computers break no promise among themselves, in the study’s session %i',
  (seed) => {
    const { deals } = playRun(scenario, seed, setting);
    expect(deals.broken).toBe(0);
    expect(deals.kept).toBeGreaterThan(3);
  },
);
