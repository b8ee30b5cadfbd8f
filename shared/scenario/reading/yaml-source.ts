import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '../problems.ts';

export type FieldPath = readonly (string | number)[];

/** One YAML file with its plain data and the way back from a field to its line. */
export interface YamlSource {
  readonly file: string;
  /** Undefined where the text is not YAML. */
  readonly data: unknown;
  /** Line and column of a field's value, or of its key; of the nearest field around it if it is missing. */
  locate(path: FieldPath, at?: 'key' | 'value'): { line: number; column: number };
}

/** Parses one file; what is not YAML comes back as problems, never as an exception. */
export function readYaml(file: string, text: string): { source: YamlSource; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = document.errors.map((error): Problem => {
    const { message, mend } = plainYamlError(error.code, error.message);
    return { file, ...position(error.pos[0]), field: '', message, mend };
  });
  const locate: YamlSource['locate'] = (path, at = 'value') =>
    position(offsetOf(document, path, at));
  if (problems.length > 0) return { source: { file, data: undefined, locate }, problems };
  try {
    return { source: { file, data: plainData(document), locate }, problems };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const message = `this is not valid YAML: ${detail}`;
    const mend = 'Put text that begins with * or & in quotes.';
    problems.push({ file, ...locate([]), field: '', message, mend });
    return { source: { file, data: undefined, locate }, problems };
  }
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
  return document.contents === null ? null : document.toJS();
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
    case 'MISSING_CHAR':
    case 'BAD_SCALAR_START':
      return {
        message: `this is not valid YAML: ${message}`,
        mend: 'Put the text in quotes, or close the quote or bracket that was opened.',
      };
    default:
      return {
        message: `this is not valid YAML: ${message}`,
        mend: 'Check quotes, colons and indentation here and in the line above.',
      };
  }
}
