import { check } from './check.ts';
import { type Command, UsageError } from './command.ts';
import { compile } from './compile.ts';
import { replayCommand } from './replay.ts';
import { schema } from './schema.ts';
import { simulateCommand } from './simulate.ts';
import { studyCommand } from './study.ts';
import { validate } from './validate.ts';

const commands: readonly Command[] = [
  check,
  compile,
  schema,
  simulateCommand,
  replayCommand,
  validate,
  studyCommand,
];

process.exitCode = await main(process.argv.slice(2));

/** Runs one command; 0 is success, 1 what the command found amiss, 2 a call that makes no sense. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(overview());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    complain(`There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    print(command.usage);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    complain(`${error.message}\n\n${command.usage}`);
    return 2;
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: npm run cli -- <command> [options]',
    '',
    ...lines,
    '',
    '<command> --help tells more.',
  ].join('\n');
}

/** Our own usage errors and those of node:util's parseArgs. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
