import { z } from 'zod';

/** What zod says of a value, as far as the surface tells it. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema | boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

/** The fields of what somebody sends, each with its kind of value and its bounds; `?` may be left out. */
export function fieldsOf(schema: z.ZodType): readonly string[] {
  const { properties = {}, required = [] } = asWritten(schema);
  return Object.entries(properties).map(([name, value]) => field(name, value, required));
}

const asWritten = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;

const field = (name: string, value: Schema, required: readonly string[]): string =>
  `${name}${required.includes(name) ? '' : '?'}: ${kindOf(value)}`;

/** The kind of a value with its bounds: `text 1..800`, `integer`, `"yes" | "no"`. */
function kindOf(schema: Schema): string {
  const { type, anyOf, oneOf, items, properties, required = [], additionalProperties } = schema;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) return choices.map(kindOf).join(' | ');
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, value]) => field(name, value, required));
    return `{ ${fields.join(', ')} }`;
  }
  switch (type) {
    case 'array':
      return `list of (${typeof items === 'object' ? kindOf(items) : 'anything'})${bounds(schema.minItems, schema.maxItems)}`;
    case 'object':
      return `table of (${typeof additionalProperties === 'object' ? kindOf(additionalProperties) : 'anything'})`;
    case 'string':
      return schema.pattern === undefined
        ? `text${bounds(schema.minLength, schema.maxLength)}`
        : `/${schema.pattern}/`;
    case 'integer':
    case 'number':
      return `${type}${bounds(schema.minimum, schema.maximum)}`;
    default:
      return type ?? 'anything';
  }
}

/** What a number, a text or a list may measure; the greatest safe integers are no bounds. */
function bounds(least: number | undefined, most: number | undefined): string {
  const [from, to] = [least, most].map((bound) =>
    bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? undefined : bound,
  );
  if (from === undefined && to === undefined) return '';
  return ` ${from ?? ''}..${to ?? ''}`;
}
