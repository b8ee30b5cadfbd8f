import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../../shared/scenario/problems.ts';
import { readTranslations } from '../../shared/scenario/reading/read-translations.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { compileFolder } from '../scenarios/load-scenario.ts';
import { listScenarioIds, readScenarioFolder } from '../scenarios/scenario-folders.ts';
import { type Command, UsageError } from './command.ts';

const usage = `Usage: npm run cli -- check [scenario ...] [--root <folder>]

Checks scenarios (all of them, or those named) and prints every mistake with file, line, column,
field and how to mend it. Warnings are printed but do not fail.

  --root <folder>  where the scenarios lie; "scenarios" by default

Exit code: 0 all good, 1 mistakes found, 2 no such scenario.`;

/** `check`: validates scenarios and prints every mistake. */
export const check: Command = {
  name: 'check',
  summary: 'check scenarios and print every mistake in them',
  usage,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { root: { type: 'string', default: 'scenarios' } },
    });
    const ids = positionals.length > 0 ? positionals : listScenarioIds(values.root);
    for (const id of ids) {
      if (!existsSync(join(values.root, id))) {
        throw new UsageError(`There is no scenario "${id}" in ${values.root}.`);
      }
    }
    const counts = ids.map((id) => checkOne(values.root, id));
    const mistakes = counts.reduce((sum, count) => sum + count, 0);
    const flawed = counts.filter((count) => count > 0).length;
    const scenarios = plural(ids.length, 'scenario');
    print(
      mistakes === 0
        ? `${scenarios} checked, no mistakes`
        : `${scenarios} checked, ${plural(mistakes, 'mistake')} in ${flawed}`,
    );
    return mistakes === 0 ? 0 : 1;
  },
};

/** Prints what one scenario gets wrong, or its figures; returns the number of mistakes. */
function checkOne(root: string, id: string): number {
  const folder = `${root}/${id}`;
  const result = compileFolder(root, id);
  if (!result.ok) {
    for (const problem of result.problems) print(formatProblem(problem, folder));
    return result.problems.length;
  }
  for (const warning of result.warnings) print(`warning: ${formatProblem(warning, folder)}`);
  print(`${folder}: ${figures(result.scenario)}`);
  const translations = readTranslations(readScenarioFolder(folder).texts, result.scenario);
  return [...translations].reduce((sum, [locale, { texts, missing, problems }]) => {
    for (const problem of problems) print(formatProblem(problem, folder));
    const count = Object.keys(texts).length;
    print(
      `${folder}/translations/${locale}: ${plural(count, 'text')} translated, ${missing.length} missing${missing
        .slice(0, 5)
        .map((path) => `\n  missing: ${path}`)
        .join('')}`,
    );
    return sum + problems.length;
  }, 0);
}

function figures(scenario: Scenario): string {
  const briefs = Object.values(scenario.instructions);
  const written = briefs.filter((brief) => brief.origin === 'written').length;
  const reconstructed = scenario.record.filter((ballot) => ballot.reconstructed).length;
  return [
    plural(scenario.delegations.length, 'seat'),
    plural(scenario.drafts.length, 'draft'),
    `${plural(scenario.record.length, 'recorded ballot')} (${reconstructed} filled in from totals)`,
    plural(written, 'written brief'),
    `${briefs.length - written} generated`,
    `hash ${scenario.hash.slice(0, 12)}`,
  ].join(', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
