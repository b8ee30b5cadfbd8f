import { z } from 'zod';
import type { Given } from '../../language/translate.ts';
import { words } from './schemas.ts';
import { spokenEn } from './spoken.en.ts';

type Sentences = typeof spokenEn;

/** A sentence of the catalogue with its values, of which `draft`, `issue`, `group` and `seat` are ids, and `why` a reason (why.ts). */
const sentence = z
  .strictObject({
    key: z.string().refine((key) => Object.hasOwn(spokenEn, key)),
    values: z.record(z.string().max(20), z.string().max(120)),
  })
  .refine(({ values }) => Object.keys(values).length <= 5);

/**
 * What somebody says in public: a person's own words, or a sentence of the catalogue that a
 * computer-played delegation says, so that everybody reads it in their own language.
 */
export const spoken = z.union([words, sentence]);

export type Spoken = z.infer<typeof spoken>;

/** A sentence of the catalogue, for a computer-played delegation to say. */
export function sentenceOf<Key extends keyof Sentences>(
  key: Key,
  ...[values]: Given<Sentences[Key]>
): Spoken {
  const said = Object.entries<string | number>(values ?? {});
  return {
    key,
    values: Object.fromEntries(said.map(([name, value]): [string, string] => [name, `${value}`])),
  };
}
