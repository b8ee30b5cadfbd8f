import { z } from 'zod';
import type { FieldPath } from './yaml-source.ts';

/** The schema that a field of `data` must meet, or undefined where there is no such field. */
export function schemaAt(
  schema: z.core.$ZodType,
  data: unknown,
  path: FieldPath,
): z.core.$ZodType | undefined {
  let current = chosenBy(data, unwrapped(schema));
  for (const [depth, step] of path.entries()) {
    if (current === undefined) return undefined;
    const value = valueAt(data, path.slice(0, depth + 1));
    current = chosenBy(value, unwrapped(fieldOf(current, step)));
  }
  return current;
}

/** Of several kinds of entry, the one that the data says it is. */
function chosenBy(data: unknown, schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const name = valueAt(data, [schema.def.discriminator]);
  return schema.options.find((option) => {
    const field = fieldOf(option, schema.def.discriminator);
    return field instanceof z.ZodLiteral && field.value === name;
  });
}

function fieldOf(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)];
  return undefined;
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}

/** Whether any text may stand in a field: none that has a form, such as a date or a name of something. */
export function isFreeText(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodString && schema.format === null;
}

/** What stands at a path of raw data. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
