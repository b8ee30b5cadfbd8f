import { parseArgs } from 'node:util';
import { replayHistory } from '../../shared/history/replay-history.ts';
import { type Command, oneScenario, UsageError } from './command.ts';
import { compiledFor } from './compiled-for.ts';
import { reportInWords, sessionReport } from './session-report.ts';

const usage = `Usage: npm run cli -- replay <scenario> [--json] [--root <folder>]

Plays the moves of a scenario's history.yaml, as they were really made, through the same rules as
any session, and prints how each decision went. A history that the rules forbid is refused with its
line and the rule.

  --json           print one JSON document: scenario, entries (length of the log),
                   digest (SHA-256 of the final state), ballots and, where a
                   report was sought by consensus, outcome
  --root <folder>  where the scenarios lie; "scenarios" by default

Exit code: 0 replayed, 1 mistakes or an unlawful move found, 2 nothing to replay.`;

/** `replay`: what really happened, move by move. */
export const replayCommand: Command = {
  name: 'replay',
  summary: 'play the true history of a scenario through the rules',
  usage,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        root: { type: 'string', default: 'scenarios' },
      },
    });
    const id = oneScenario(positionals);
    const scenario = compiledFor(values.root, id);
    if (scenario === undefined) return 1;
    if (scenario.history === undefined) throw new UsageError(`${id} has no history.yaml.`);
    const replay = replayHistory(scenario);
    if (!replay.ok) throw new Error(`The move ${replay.move} of ${id} passed the check.`);
    const report = sessionReport(scenario, replay);
    process.stdout.write(
      values.json ? `${JSON.stringify(report, undefined, 2)}\n` : reportInWords(report),
    );
    return 0;
  },
};
