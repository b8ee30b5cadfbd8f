import { z } from 'zod';

/** A field that an author may write. */
export interface Field {
  /** Names from the top of the file; `[]` for each entry of a list, `*` for each name in a group. */
  readonly path: string;
  readonly kind: string;
  readonly isOptional: boolean;
  /** Empty where the schema does not say. */
  readonly meaning: string;
}

type Schema = z.core.$ZodType;

/** Every field of a file, those in groups and lists after what holds them. */
export function fieldsOf(schema: Schema): readonly Field[] {
  return below(bare(schema).schema, '');
}

function below(schema: Schema, path: string): readonly Field[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      at(field, path === '' ? name : `${path}.${name}`),
    );
  }
  if (schema instanceof z.ZodArray) return below(bare(schema.element).schema, `${path}[]`);
  if (schema instanceof z.ZodRecord) {
    return below(bare(schema.valueType).schema, path === '' ? '*' : `${path}.*`);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return commonTo(schema, path);
  return [];
}

/** What every kind of entry has; their own fields stand in a table of their own. */
function commonTo({ options }: z.ZodDiscriminatedUnion, path: string): readonly Field[] {
  const [first = [], ...others] = options.map((option) => below(option, path));
  return first
    .filter(({ path: own }) => others.every((other) => other.some((field) => field.path === own)))
    .map((field) =>
      field.kind.startsWith('`') ? { ...field, kind: 'name', meaning: 'Which move it is' } : field,
    );
}

function at(schema: Schema, path: string): readonly Field[] {
  const { schema: inner, isOptional, meaning } = bare(schema);
  return [{ path, kind: kindOf(inner), isOptional, meaning }, ...below(inner, path)];
}

/** A schema without what says that it may be left out, and what is said of it. */
function bare(schema: Schema): { schema: Schema; isOptional: boolean; meaning: string } {
  const said = schema instanceof z.ZodType ? (schema.description ?? '') : '';
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = bare(schema.unwrap());
    return { ...inner, isOptional: true, meaning: said || inner.meaning };
  }
  return { schema, isOptional: false, meaning: said };
}

function kindOf(schema: Schema): string {
  if (schema instanceof z.ZodString) return textKind(schema);
  if (schema instanceof z.ZodNumber) return numberKind(schema);
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  if (schema instanceof z.ZodEnum) return schema.options.map((one) => `\`${one}\``).join(', ');
  if (schema instanceof z.ZodLiteral) return `\`${String(schema.value)}\``;
  if (schema instanceof z.ZodTuple) return 'list';
  if (schema instanceof z.ZodArray) {
    const entry = bare(schema.element).schema;
    return entry instanceof z.ZodObject || entry instanceof z.ZodDiscriminatedUnion
      ? 'list of groups'
      : `list of (${kindOf(entry)})`;
  }
  return 'group';
}

function textKind({ format, maxLength }: z.ZodString): string {
  if (format !== null) return 'code';
  if (maxLength !== null) return `text up to ${maxLength}`;
  return 'text';
}

function numberKind({ minValue, maxValue, isInt }: z.ZodNumber): string {
  const [from, to] = [minValue, maxValue].map((bound) =>
    bound === null || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? '' : String(bound),
  );
  const range = from || to ? ` ${from}..${to}` : '';
  return `${isInt ? 'whole number' : 'number'}${range}`;
}

/** The kinds of move that history knows, each with the fields that not every move has. */
export function movesOf(
  schema: Schema,
): readonly { move: string; fields: string; meaning: string }[] {
  const list = schema instanceof z.ZodObject ? bare(schema.shape.moves).schema : schema;
  const union = list instanceof z.ZodArray ? list.element : list;
  if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
  const common = new Set(commonTo(union, '').map(({ path }) => path));
  return union.options.map((option) => {
    const own = below(option, '').filter(({ path }) => !common.has(path) && !path.includes('.'));
    const name = option instanceof z.ZodObject ? option.shape.move : undefined;
    return {
      move: name instanceof z.ZodLiteral ? String(name.value) : '',
      fields: own
        .map(({ path, isOptional }) => `\`${path}\`${isOptional ? ' (*optional*)' : ''}`)
        .join(', '),
      meaning: bare(option).meaning,
    };
  });
}
