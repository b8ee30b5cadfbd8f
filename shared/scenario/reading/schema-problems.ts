import { z } from 'zod';
import type { Problem } from '../problems.ts';
import { FLAG_FORM, SEAT_FORM } from '../source/parts.ts';
import { nearest } from './nearest.ts';
import { schemaAt, valueAt } from './schema-at.ts';
import { alpha2Of, stateCalled } from './states.ts';
import { type FieldPath, problemAt, type YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** What a file holds once read against its schema. */
export interface Checked<Content> {
  readonly source: YamlSource;
  readonly schema: z.core.$ZodType;
  /** Undefined where the file is too broken to be looked at further. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file's data against its schema. Every mistake becomes a problem in plain words. Where only
 * unknown fields or single entries of a keyed file are at fault the rest is still handed on, so
 * that one run finds the mistakes behind them too.
 */
export function checkAgainst<Content>(
  source: YamlSource,
  schema: z.ZodType<Content>,
): Checked<Content> {
  if (source.data === null) {
    const problem = problemAt(source, [], 'the file is empty', 'Fill it in or remove it.');
    return { source, schema, content: undefined, problems: [problem] };
  }
  const result = schema.safeParse(source.data);
  if (result.success) return { source, schema, content: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => plainProblems(source, schema, issue));
  return {
    source,
    schema,
    content: salvage(source.data, schema, result.error.issues),
    problems,
  };
}

function plainProblems(source: YamlSource, schema: z.core.$ZodType, issue: Issue): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const known = knownFields(schemaAt(schema, source.data, path));
    return issue.keys.map((key) =>
      source.isBare([...path, key])
        ? afterComma(source, [...path, key])
        : unknownField(source, [...path, key], key, known),
    );
  }
  if (source.isBare(path)) return [afterComma(source, path)];
  const value = valueAt(source.data, path);
  const name = String(path.at(-1) ?? 'the file');
  if (value === undefined) {
    const description = describe(schemaAt(schema, source.data, path));
    const hint = description === undefined ? '' : `: ${description}`;
    return [problemAt(source, path, `"${name}" is missing`, `Add "${name}"${hint}.`)];
  }
  const at = issue.code === 'invalid_key' ? 'key' : 'value';
  const { message, mend } = plainWords(issue, value, name);
  return [problemAt(source, path, message, mend, at)];
}

function afterComma(source: YamlSource, path: FieldPath): Problem {
  return problemAt(
    source,
    path,
    `"${path.at(-1)}" stands after a comma, which ends a value within braces`,
    'Put the whole value in quotes, comma included.',
    'key',
  );
}

function unknownField(
  source: YamlSource,
  path: FieldPath,
  key: string,
  known: readonly string[],
): Problem {
  const meant = nearest(key, known);
  const fields = `The fields known here: ${known.join(', ')}.`;
  const mend = meant === undefined ? `Remove it. ${fields}` : `Did you mean "${meant}"? ${fields}`;
  return problemAt(source, path, `"${key}" is not a field known here`, mend, 'key');
}

function plainWords(issue: Issue, value: unknown, name: string): { message: string; mend: string } {
  switch (issue.code) {
    case 'invalid_type':
      return {
        message: `should be ${kindOf(issue.expected)}, but is ${shown(value)}`,
        mend: howToWrite(issue.expected),
      };
    case 'invalid_value':
      return notAllowed(value, issue.values.map(String));
    case 'invalid_union':
      return notAllowed(value, 'options' in issue ? (issue.options ?? []).map(String) : []);
    case 'too_small':
      if (issue.origin === 'string') return { message: 'is empty', mend: sentence(issue.message) };
      if (issue.origin === 'array') return tooFew(value, Number(issue.minimum), issue.message);
      return {
        message: `is ${shown(value)}, which is too small`,
        mend: issue.inclusive
          ? `Write ${issue.minimum} or more.`
          : `Write more than ${issue.minimum}.`,
      };
    case 'too_big':
      if (issue.origin === 'array') return tooMany(value, Number(issue.maximum));
      if (issue.origin === 'string') return tooLong(value, Number(issue.maximum));
      return {
        message: `is ${shown(value)}, which is too large`,
        mend: `Write ${issue.maximum} or less.`,
      };
    case 'invalid_format':
      return {
        message: `${shown(value)} is not in the right form`,
        mend: inForm(String(value), issue.message),
      };
    case 'invalid_key':
      return {
        message: `"${name}" cannot be used as a name here`,
        mend: inForm(name, issue.issues[0]?.message ?? 'write another name'),
      };
    default:
      return {
        message: `is not right: ${issue.message}`,
        mend: 'Compare with another scenario.',
      };
  }
}

/** How a text is to be written; of a country, also how it is when it is the one that was meant. */
function inForm(text: string, form: string): string {
  const state = stateCalled(text);
  const code = form === FLAG_FORM && state !== undefined ? alpha2Of(state) : state;
  if (code === undefined || (form !== FLAG_FORM && form !== SEAT_FORM)) return sentence(form);
  return `Did you mean "${code}"? ${sentence(form)}`;
}

function notAllowed(value: unknown, allowed: readonly string[]): { message: string; mend: string } {
  const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const list = allowed.length === 1 ? `Write ${allowed[0]}.` : `Use one of ${allowed.join(', ')}.`;
  return {
    message: `${shown(value)} is not allowed here`,
    mend: meant === undefined ? list : `Did you mean "${meant}"? ${list}`,
  };
}

function tooLong(value: unknown, maximum: number): { message: string; mend: string } {
  const length = typeof value === 'string' ? value.trim().length : 0;
  return {
    message: `has ${length} characters, but at most ${maximum} are allowed`,
    mend: `Shorten it by ${length - maximum}.`,
  };
}

function tooFew(value: unknown, minimum: number, hint: string): { message: string; mend: string } {
  const count = Array.isArray(value) ? value.length : 0;
  const own = hint.startsWith('Too small') ? `List at least ${minimum}.` : sentence(hint);
  return {
    message: `lists ${count}, but needs at least ${minimum}`,
    mend: own,
  };
}

function tooMany(value: unknown, maximum: number): { message: string; mend: string } {
  const count = Array.isArray(value) ? value.length : 0;
  return {
    message: `lists ${count}, but at most ${maximum} are allowed`,
    mend: `Keep ${maximum}.`,
  };
}

function kindOf(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'array':
    case 'tuple':
      return 'a list';
    default:
      return 'a group of fields';
  }
}

function howToWrite(expected: string): string {
  switch (expected) {
    case 'string':
      return 'Write text; put it in quotes if it looks like a number.';
    case 'number':
      return 'Write a plain number without quotes.';
    case 'int':
      return 'Write a whole number without quotes.';
    case 'boolean':
      return 'Write true or false.';
    case 'array':
    case 'tuple':
      return 'Write [one, two], or one item per line after a dash.';
    default:
      return 'Write one "name: value" per line, indented.';
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : String(value);
}

function sentence(text: string): string {
  const capitalised = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capitalised) ? capitalised : `${capitalised}.`;
}

function knownFields(schema: z.core.$ZodType | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function describe(schema: z.core.$ZodType | undefined): string | undefined {
  return schema instanceof z.ZodType ? schema.description : undefined;
}

function salvage<Content>(
  data: unknown,
  schema: z.ZodType<Content>,
  issues: readonly Issue[],
): Content | undefined {
  const copy: unknown = structuredClone(data);
  const isKeyed = schema instanceof z.ZodRecord;
  for (const issue of issues) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) removeField(copy, path, key);
    } else if (isKeyed && path[0] !== undefined) {
      removeField(copy, [], path[0]);
    } else {
      return undefined;
    }
  }
  const result = schema.safeParse(copy);
  return result.success ? result.data : undefined;
}

function removeField(data: unknown, path: FieldPath, key: string | number): void {
  const holder = valueAt(data, path);
  if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, key);
}
