import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchemas } from '../../../shared/scenario/json-schema.ts';

const folder = 'scenarios/schema';

describe('the JSON Schemas for editors', () => {
  it.each(Object.entries(scenarioJsonSchemas()))(
    'of the %s file is up to date (run "npm run cli -- schema" after a change)',
    (name, schema) => {
      const written: unknown = JSON.parse(readFileSync(`${folder}/${name}.schema.json`, 'utf8'));
      expect(written).toEqual(schema);
    },
  );

  it('are all that the folder holds', () => {
    const expected = Object.keys(scenarioJsonSchemas()).map((name) => `${name}.schema.json`);
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
  });
});
