import { parseArgs } from 'node:util';
import { simulate } from '../../shared/delegates/simulate.ts';
import type { BallotResult } from '../../shared/procedure/room.ts';
import { canonicalJson, sha256Hex } from '../../shared/scenario/hash.ts';
import { formatProblem } from '../../shared/scenario/problems.ts';
import type { RecordedVote, Scenario } from '../../shared/scenario/scenario.ts';
import { compileFolder } from '../scenarios/load-scenario.ts';
import { type Command, UsageError } from './command.ts';

const usage = `Usage: npm run cli -- simulate <scenario> [--seed <number>] [--json]

Plays a whole session with every seat in the computer's hands and prints how each ballot went.

  --seed <number>  the dice of the session; 1 by default. The same seed gives the same session.
  --json           print one JSON document: scenario, seed, entries (length of the log),
                   digest (SHA-256 of the final state) and ballots
  --root <folder>  where the scenarios lie; "scenarios" by default`;

/** How one ballot of a session went, seat by seat. */
interface BallotReport {
  readonly ballot: string;
  readonly stage: string;
  /** The draft's symbol. */
  readonly draft: string;
  readonly subject: 'whole' | 'noVote';
  readonly method: BallotResult['how'];
  /** The record cannot tell absent from not voting, so both are counted as absent here. */
  readonly tally: { yes: number; no: number; abstain: number; absent: number };
  readonly result: BallotResult['outcome'];
  readonly votes?: Readonly<Record<string, RecordedVote>>;
}

const VOTES: Readonly<Record<string, RecordedVote>> = {
  y: 'yes',
  n: 'no',
  a: 'abstain',
  x: 'absent',
  '-': 'absent',
};

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
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) throw new UsageError('Name one scenario.');
    const seed = Number(values.seed);
    if (!Number.isSafeInteger(seed)) throw new UsageError('A seed is a whole number.');
    const loaded = compileFolder(values.root, id);
    if (!loaded.ok) {
      for (const problem of loaded.problems) process.stderr.write(`${formatProblem(problem)}\n`);
      return 1;
    }
    const report = simulationReport(loaded.scenario, seed);
    process.stdout.write(
      values.json ? `${JSON.stringify(report, undefined, 2)}\n` : inWords(report),
    );
    return 0;
  },
};

/** What `--json` prints. */
export function simulationReport(scenario: Scenario, seed: number) {
  const { state, facts } = simulate(scenario, seed);
  return {
    scenario: scenario.id,
    seed,
    entries: facts.length,
    digest: sha256Hex(canonicalJson(state)),
    ballots: Object.values(state.room.results).map((result) => reportOf(scenario, result)),
  };
}

function reportOf(scenario: Scenario, result: BallotResult): BallotReport {
  const { tally, votes, subject } = result;
  const draft = scenario.drafts.find(({ id }) => id === subject.draft);
  return {
    ballot: result.ballot,
    stage: scenario.stages[result.stage]?.id ?? '',
    draft: draft?.symbol ?? subject.draft,
    subject: subject.kind === 'draft' ? 'whole' : 'noVote',
    method: result.how,
    tally: {
      yes: tally.yes,
      no: tally.no,
      abstain: tally.abstain,
      absent: tally.absent + tally.notVoting,
    },
    result: result.outcome,
    ...(votes !== undefined && { votes: bySeat(scenario, votes) }),
  };
}

function bySeat(scenario: Scenario, letters: string): Record<string, RecordedVote> {
  return Object.fromEntries(
    scenario.delegations.map(({ id }, index) => [id, VOTES[letters[index] ?? '-'] ?? 'absent']),
  );
}

function inWords({
  scenario,
  seed,
  entries,
  ballots,
}: ReturnType<typeof simulationReport>): string {
  const lines = ballots.map(
    ({ stage, draft, subject, tally: { yes, no, abstain, absent }, result }) =>
      `${stage}: ${draft}${subject === 'noVote' ? ' (not to vote on it)' : ''}: ${yes}-${no}-${abstain}, ${absent} absent or not voting: ${result}`,
  );
  return [`${scenario}, seed ${seed}, ${entries} entries`, ...lines, ''].join('\n');
}
