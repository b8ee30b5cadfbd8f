import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NEGOTIATING_STYLES } from '../../shared/scenario/choices.ts';
import type { NegotiatingStyle } from '../../shared/scenario/scenario.ts';
import { type Command, oneScenario, UsageError } from './command.ts';
import { compiledFor } from './compiled-for.ts';
import { studyInWords } from './study/in-words.ts';
import { Progress } from './study/progress.ts';
import type { Setting } from './study/run.ts';
import { studyOf } from './study/study.ts';
import { playAll } from './study/workers.ts';

const usage = `Usage: npm run cli -- study <scenario> [--runs <number>] [--seed <number>] [--json] [options]

Plays many sessions of computers alone that ask what would be if, and tells how they spread: results
beside the record, fates of paragraphs, who moves, deals, hostile amendments, the shadow of cyber war,
and who has influence. docs/model.md explains it.

  --runs <number>       how many sessions; 20 by default
  --seed <number>       the dice of the first; each next has the next number; 1 by default
  --style <style>       ${NEGOTIATING_STYLES.join(', ')}; realistic by default
  --cost <factor>       multiplies what blocking a report costs; 1 by default
  --chair-text <which>  own, or none: the Chair puts no text of its own; own by default
  --minutes <number>    fits each session into so many minutes, 20 to 600
  --workers <number>    threads; as many as the machine has cores by default. The result is the same
  --json                print one JSON document
  --root <folder>       where the scenarios lie; "scenarios" by default

Progress goes to the error stream. Exit code: 0 studied, 1 the scenario has mistakes, 2 a call that
makes no sense.`;

/** `study`: how many sessions of computers alone spread. */
export const studyCommand: Command = {
  name: 'study',
  summary: 'play many sessions of computers alone and tell how they spread',
  usage,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        runs: { type: 'string', default: '20' },
        seed: { type: 'string', default: '1' },
        style: { type: 'string', default: 'realistic' },
        cost: { type: 'string', default: '1' },
        'chair-text': { type: 'string', default: 'own' },
        minutes: { type: 'string' },
        workers: { type: 'string' },
        json: { type: 'boolean', default: false },
        root: { type: 'string', default: 'scenarios' },
      },
    });
    const id = oneScenario(positionals);
    const runs = whole('--runs', values.runs, 1, 100_000);
    const seed = whole('--seed', values.seed, Number.MIN_SAFE_INTEGER / 2);
    const workers = whole('--workers', values.workers ?? String(availableParallelism()), 1, 256);
    const setting: Setting = {
      style: styleCalled(values.style),
      cost: factor('--cost', values.cost),
      chairText: chairTextCalled(values['chair-text']),
      minutes: values.minutes === undefined ? 0 : whole('--minutes', values.minutes, 20, 600),
    };
    const { root } = values;
    if (!existsSync(join(root, id))) {
      throw new UsageError(`There is no scenario "${id}" in ${root}.`);
    }
    const scenario = compiledFor(root, id);
    if (scenario === undefined) return 1;
    const seeds = Array.from({ length: runs }, (_, index) => seed + index);
    const progress = new Progress(process.stderr, runs);
    const played = await playAll({ scenario, setting }, seeds, workers, (done) =>
      progress.tell(done),
    );
    progress.end();
    const study = studyOf(scenario, setting, played);
    process.stdout.write(
      `${values.json ? JSON.stringify(study, undefined, 2) : studyInWords(study)}\n`,
    );
    return 0;
  },
};

/** A whole number within bounds, as an option gives it. */
function whole(option: string, text: string, least: number, most = Number.MAX_SAFE_INTEGER / 2) {
  const number = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(number) || number < least || number > most) {
    const bounds = least > 0 ? ` from ${least} to ${most}` : '';
    throw new UsageError(`${option} takes a whole number${bounds}, not "${text}".`);
  }
  return number;
}

function factor(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0) {
    throw new UsageError(`${option} takes a number from 0 on, not "${text}".`);
  }
  return number;
}

function styleCalled(name: string): NegotiatingStyle {
  const found = NEGOTIATING_STYLES.find((style) => style === name);
  if (found === undefined) {
    throw new UsageError(`--style is one of ${NEGOTIATING_STYLES.join(', ')}, not "${name}".`);
  }
  return found;
}

function chairTextCalled(name: string): Setting['chairText'] {
  if (name !== 'own' && name !== 'none') {
    throw new UsageError(`--chair-text is own or none, not "${name}".`);
  }
  return name;
}
