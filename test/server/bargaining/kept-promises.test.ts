import { expect, test } from 'vitest';
import { playRun } from '../../../server/cli/study/run.ts';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';

const scenario = loadScenario('scenarios', 'ga-2020');
const setting = { style: 'realistic', cost: 1, chairText: 'own', minutes: 0 } as const;

/**
 * In the first three a delegation would give its word twice, for it answers two offers in one moment or one of them
 * before the others have.
 */
test.each([95, 113, 170])(
  'computers break no promise among themselves, in the study’s session %i',
  (seed) => {
    const { deals } = playRun(scenario, seed, setting);
    expect(deals.broken).toBe(0);
    expect(deals.kept).toBeGreaterThan(3);
  },
);
