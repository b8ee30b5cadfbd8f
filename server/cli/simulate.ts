import { parseArgs } from 'node:util';
import { simulate } from '../../shared/delegates/simulate.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Command, oneScenario, UsageError } from './command.ts';
import { compiledFor } from './compiled-for.ts';
import { reportInWords, sessionReport } from './session-report.ts';

const usage = `Usage: npm run cli -- simulate <scenario> [--seed <number>] [--json]

Plays a whole session with every seat in the computer's hands and prints how each decision went.

  --seed <number>  the dice of the session; 1 by default. The same seed gives the same session.
  --json           print one JSON document: scenario, seed, entries (length of the log),
                   digest (SHA-256 of the final state), ballots and, where a
                   report was sought by consensus, outcome
  --root <folder>  where the scenarios lie; "scenarios" by default`;

/** `simulate`: a session without people. */
export const simulateCommand: Command = {
  name: 'simulate',
  summary: 'play a session with every seat in the computer’s hands',
  usage,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
        root: { type: 'string', default: 'scenarios' },
      },
    });
    const id = oneScenario(positionals);
    const seed = Number(values.seed);
    if (!Number.isSafeInteger(seed)) throw new UsageError('A seed is a whole number.');
    const scenario = compiledFor(values.root, id);
    if (scenario === undefined) return 1;
    const report = simulationReport(scenario, seed);
    process.stdout.write(
      values.json
        ? `${JSON.stringify(report, undefined, 2)}\n`
        : reportInWords(report, `, seed ${seed}`),
    );
    return 0;
  },
};

/** What `--json` prints. */
function simulationReport(scenario: Scenario, seed: number) {
  const { scenario: id, ...report } = sessionReport(scenario, simulate(scenario, seed));
  return { scenario: id, seed, ...report };
}
