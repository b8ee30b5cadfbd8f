import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '../problems.ts';
import { commentsAfterText, dashesWithoutBlank, unreadableCharacters } from './slips.ts';

export type FieldPath = readonly (string | number)[];

/** One YAML file with its plain data and the way back from a field to its line. */
export interface YamlSource {
  readonly file: string;
  /** Undefined where the text is not YAML. */
  readonly data: unknown;
  /** Line and column of a field's value, or of its key; of the nearest field around it if it is missing. */
  locate(path: FieldPath, at?: 'key' | 'value'): { line: number; column: number };
  /** Whether a field stands in a list in braces without a colon: what follows a comma in a text. */
  isBare(path: FieldPath): boolean;
  /** Texts without quotes that a # cuts short on their line. */
  readonly cutShort: readonly CutShort[];
}

/** A text that ends at a #: what follows is a comment. */
export interface CutShort {
  readonly path: FieldPath;
  readonly comment: string;
  readonly line: number;
  readonly column: number;
}

/**
 * How many values the aliases of a file may stand for. No honest file comes near it; it keeps aliases
 * of aliases of aliases from filling the memory.
 */
const ALIAS_LIMIT = 50_000;

/** Parses one file; what is not YAML comes back as problems, never as an exception. */
export function readYaml(file: string, text: string): { source: YamlSource; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problemsAt = (offsets: readonly number[], message: string, mend: string): Problem[] => {
    const [first, ...others] = offsets;
    if (first === undefined) return [];
    const places = others.length === 1 ? 'one more place' : `${others.length} more places`;
    const more = others.length === 0 ? '' : `; so it is in ${places} below`;
    return [{ file, ...position(first), field: '', message: `${message}${more}`, mend }];
  };
  const read = (data: unknown): YamlSource => ({
    file,
    data,
    locate: (path, at = 'value') => position(offsetOf(document, path, at)),
    isBare: (path) => isBare(document, path),
    cutShort: commentsAfterText(document, text).map(({ offset, ...rest }) => ({
      ...rest,
      ...position(offset),
    })),
  });

  const unreadable = problemsAt(
    unreadableCharacters(text),
    'this file is not in UTF-8: a character here cannot be read',
    'Save the file anew with the encoding UTF-8.',
  );
  if (unreadable.length > 0) return { source: read(undefined), problems: unreadable };
  const dashes = problemsAt(
    dashesWithoutBlank(document, text),
    'a blank is missing after the dash',
    'Write "- " before an item of a list; put a text that begins with a dash in quotes.',
  );
  if (dashes.length > 0) return { source: read(undefined), problems: dashes };
  const errors = causes(document).map((error): Problem => {
    const { message, mend } = plainYamlError(error.code, error.message);
    return { file, ...position(error.pos[0]), field: '', message, mend };
  });
  if (errors.length > 0) return { source: read(undefined), problems: errors };
  try {
    return { source: read(plainData(document)), problems: [] };
  } catch (error) {
    return { source: read(undefined), problems: [aliasProblem(file, error)] };
  }
}

/** The first error, which those after it mostly follow from, and every field that is written twice. */
function causes(document: Document): Document['errors'] {
  const [first] = document.errors;
  return document.errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

function aliasProblem(file: string, error: unknown): Problem {
  const place = { file, line: 1, column: 1, field: '' };
  const detail = error instanceof Error ? error.message : String(error);
  if (detail.includes('Excessive alias count')) {
    return {
      ...place,
      message: `the aliases of this file stand for more than ${ALIAS_LIMIT} values`,
      mend: 'Write some of them out: aliases of what itself has aliases multiply.',
    };
  }
  return {
    ...place,
    message: `this is not valid YAML: ${detail}`,
    mend: 'Put text that begins with * or & in quotes.',
  };
}

/** A problem of `source` at one of its fields. */
export function problemAt(
  source: YamlSource,
  path: FieldPath,
  message: string,
  mend: string,
  at: 'key' | 'value' = 'value',
): Problem {
  return {
    file: source.file,
    ...source.locate(path, at),
    field: path.join('.'),
    message,
    mend,
  };
}

function plainData(document: Document): unknown {
  return document.contents === null ? null : document.toJS({ maxAliasCount: ALIAS_LIMIT });
}

function isBare(document: Document, path: FieldPath): boolean {
  const holder = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(holder) || holder.flow !== true) return false;
  const name = String(path.at(-1));
  const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  return pair !== undefined && pair.value === null;
}

function offsetOf(document: Document, path: FieldPath, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) return offset;
      const keyOffset = startOf(pair.key) ?? offset;
      if (isLast && at === 'key') return keyOffset;
      offset = startOf(pair.value) ?? keyOffset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function plainYamlError(code: string, message: string): { message: string; mend: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        message: 'this field is written twice at the same level',
        mend: 'Keep one of the two.',
      };
    case 'TAB_AS_INDENT':
      return {
        message: 'a tab is used to indent',
        mend: 'Indent with spaces.',
      };
    case 'BAD_INDENT':
      return {
        message: 'the indentation does not fit the lines above',
        mend: 'Close the bracket opened above, or give all fields of one level the same number of spaces.',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return noField();
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'a second colon stands in this line, or it is indented more than the line above',
        mend: 'Put a text with a colon in quotes; give all fields of one level the same number of spaces.',
      };
    case 'MISSING_CHAR':
      return message.startsWith('Implicit map keys') ? noField() : unclosed(message);
    case 'BAD_SCALAR_START':
      return unclosed(message);
    default:
      return {
        message: `this is not valid YAML: ${message}`,
        mend: 'Check quotes, colons and indentation here and in the line above.',
      };
  }
}

function unclosed(message: string): { message: string; mend: string } {
  return {
    message: `this is not valid YAML: ${message}`,
    mend: 'Put the text in quotes, or close the quote or bracket that was opened.',
  };
}

function noField(): { message: string; mend: string } {
  return {
    message: 'here is no "name: value"',
    mend: 'Write a blank after the colon; indent or put in quotes what belongs to the line above.',
  };
}
