import { z } from 'zod';
import { fileSchemas } from './reading/scenario-files.ts';

/** One JSON Schema (draft 7, which YAML editors read) per kind of scenario file, by name: `scenario`, `draft` ... */
export function scenarioJsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(fileSchemas).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
    ]),
  );
}
