import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { listScenarioIds } from '../scenarios/scenario-folders.ts';
import { type Command, UsageError } from './command.ts';
import { compiledFor } from './compiled-for.ts';
import { type Foresight, foresights } from './validation/foresight.ts';
import {
  type BallotFit,
  ballotFits,
  type OutcomeFit,
  outcomeFits,
} from './validation/record-table.ts';

const usage = `Usage: npm run cli -- validate [scenario ...] [--json] [--root <folder>]

Holds the model of what a text is worth against the record: for each recorded ballot of all
scenarios, or of those named, the record, what the model gives without its residuals, and how many
votes only a residual holds. Where both are there, 75/240 is foretold from 73/27, and 75/32 from
73/266, state by state, beside forecasts that know no text at all. docs/model.md explains it.

  --json           print one JSON document: scenarios (ballots, outcomes), foresight, leakages
  --root <folder>  where the scenarios lie; "scenarios" by default

Exit code: 0 validated, 1 a scenario has mistakes, 2 no such scenario.`;

/** What of the scenarios the forecasts use that was not known before the vote, or that was seen by who made the model. */
const LEAKAGES = [
  'The stands on new-process in the briefs of 2020 follow the vote on 75/240; one forecast leaves them out.',
  'The loyalties and all other stands of 2020 were written after the votes; the forecast by the briefs of 2018 has none of them.',
  'All briefs, those of 2018 too, were written by people who knew how the votes went.',
  'The field attendance is drawn from roll calls up to 2020; no forecast uses it. Who is away is called by the ballots of 2018 alone.',
  'The weights of the model (shared/scenario/weights.ts) were chosen with the four roll calls in sight, so no forecast is blind to them.',
] as const;

/** What `--json` prints. */
interface Report {
  readonly scenarios: readonly {
    readonly scenario: string;
    readonly ballots: readonly BallotFit[];
    readonly outcomes: readonly OutcomeFit[];
  }[];
  readonly foresight: readonly Foresight[];
  readonly leakages: readonly string[];
}

/** `validate`: the model of what a text is worth against the record. */
export const validate: Command = {
  name: 'validate',
  summary: 'hold the model of what a text is worth against the record',
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
    const ids = positionals.length > 0 ? positionals : listScenarioIds(values.root);
    const scenarios: Scenario[] = [];
    for (const id of ids) {
      if (!existsSync(join(values.root, id))) {
        throw new UsageError(`There is no scenario "${id}" in ${values.root}.`);
      }
      const scenario = compiledFor(values.root, id);
      if (scenario === undefined) return 1;
      scenarios.push(scenario);
    }
    const report = reportOn(scenarios);
    const text = values.json ? JSON.stringify(report, undefined, 2) : inWords(report);
    process.stdout.write(`${text}\n`);
    return 0;
  },
};

/** The model of these scenarios beside their records, and what it foretells of the later from the earlier. */
export const reportOn = (scenarios: readonly Scenario[]): Report => ({
  scenarios: scenarios.map((scenario) => ({
    scenario: scenario.id,
    ballots: ballotFits(scenario),
    outcomes: outcomeFits(scenario),
  })),
  foresight: foresights(scenarios),
  leakages: LEAKAGES,
});

function inWords({ scenarios, foresight, leakages }: Report): string {
  return [
    ...scenarios.flatMap(({ scenario, ballots, outcomes }) => [
      scenario,
      ...(ballots.length === 0 ? [] : [row(['ballot', ...FIT])]),
      ...ballots.map(ballotInWords),
      ...outcomes.map(
        ({ outcome, objected, delegations, heldByResidual }) =>
          `  ${outcome}: ${objected} of ${delegations} objected; ${heldByResidual} stances held only by a residual`,
      ),
      '',
    ]),
    ...(foresight.length === 0
      ? ['Nothing to foretell: that takes the scenarios of 2018 and 2020 together.']
      : [...foresight.flatMap(foresightInWords), 'What the forecasts know that they should not:']),
    ...(foresight.length === 0 ? [] : leakages.map((leakage) => `  - ${leakage}`)),
  ].join('\n');
}

const FIT = ['record', 'model alone', 'held', 'median', 'high'] as const;

function ballotInWords({ ballot, reconstructed, record, model, ...fit }: BallotFit): string {
  const tally = ({ yes, no, abstain }: BallotFit['record']) => `${yes}-${no}-${abstain}`;
  return row([
    `${ballot}${reconstructed ? ' *' : ''}`,
    tally(record),
    tally(model),
    `${fit.heldByResidual} of ${fit.tookPart}`,
    fit.residuals.median.toFixed(3),
    fit.residuals.high.toFixed(3),
  ]);
}

const row = ([first = '', ...others]: readonly string[]): string =>
  `  ${first.padEnd(34)}${others.map((cell) => cell.padStart(13)).join('')}`;

function foresightInWords({ from, to, states, moved, attempts }: Foresight): readonly string[] {
  return [
    `${to} foretold from ${from}: ${states} states, of which ${moved} moved`,
    row(['', 'right', 'log loss', 'Brier', 'AUC moving']),
    ...attempts.map(({ by, carried, hits, logLoss, brier, movers }) =>
      row([
        `${ATTEMPTS[by]}${carried ? ', carried' : ''}`,
        `${(100 * hits).toFixed(1)} %`,
        logLoss.toFixed(3),
        brier.toFixed(3),
        movers?.toFixed(3) ?? '-',
      ]),
    ),
    '',
  ];
}

const ATTEMPTS: Readonly<Record<Foresight['attempts'][number]['by'], string>> = {
  sameVote: 'same vote (0.8)',
  stickinessOfThisPair: 'stickiness, learnt from itself',
  stickinessOfTheOtherPair: 'stickiness, learnt elsewhere',
  earlierBriefs: 'model, briefs of before',
  laterBriefsWithoutTheLeak: 'model, later, less the leak',
  laterBriefs: 'model, briefs of the time',
};
