import { parseArgs } from 'node:util';
import { compileScenarios } from '../scenarios/compile-scenarios.ts';
import type { Command } from './command.ts';

const usage = `Usage: npm run cli -- compile [--root <folder>] [--out <folder>]

Compiles all scenarios for the server to open. "npm run build" does so by itself. A scenario with
mistakes is left out, with every mistake on the error stream; the server plays the others.

  --root <folder>  where the scenarios lie; "scenarios" by default
  --out <folder>   where to put what is compiled; "dist/scenarios" by default`;

/** `compile`: writes all scenarios as the server opens them. */
export const compile: Command = {
  name: 'compile',
  summary: 'compile all scenarios for the server, as the build does',
  usage,
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        root: { type: 'string', default: 'scenarios' },
        out: { type: 'string', default: 'dist/scenarios' },
      },
    });
    const { scenarios, leftOut } = await compileScenarios(values.root, values.out);
    for (const { why } of leftOut) process.stderr.write(`Left out: ${why}\n`);
    for (const { folder } of scenarios) process.stdout.write(`${values.out}/${folder}\n`);
    return 0;
  },
};
