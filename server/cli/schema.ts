import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scenarioJsonSchemas } from '../../shared/scenario/json-schema.ts';
import type { Command } from './command.ts';

const usage = `Usage: npm run cli -- schema [--out <folder>]

Writes the JSON Schemas by which an editor completes and checks the files of a scenario.

  --out <folder>  where to write them; "scenarios/schema" by default`;

/** `schema`: writes one JSON Schema per kind of scenario file. */
export const schema: Command = {
  name: 'schema',
  summary: 'write the JSON Schemas for editors of scenario files',
  usage,
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string', default: 'scenarios/schema' } },
    });
    mkdirSync(values.out, { recursive: true });
    for (const [name, content] of Object.entries(scenarioJsonSchemas())) {
      const path = join(values.out, `${name}.schema.json`);
      writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
      process.stdout.write(`${path}\n`);
    }
    return 0;
  },
};
