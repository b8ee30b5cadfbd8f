import { type Document, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { FieldPath } from './yaml-source.ts';

/**
 * Slips of the pen that YAML reads as something else than was meant: it says nothing of them, or says
 * a hundred things that follow from them.
 */

/** Where a file holds what no UTF-8 text holds: one place a line. */
export function unreadableCharacters(text: string): number[] {
  return [...text.matchAll(/[\uFFFD\0][^\n]*/g)].map(({ index }) => index);
}

/** Where a dash is glued to what should be an item of a list: the first place, and lines like it. */
export function dashesWithoutBlank(document: Document, text: string): number[] {
  let first: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type !== Scalar.PLAIN || !range) return;
      if (!/^-[^\s\d.-]/.test(text.slice(range[0], range[0] + 2))) return;
      first = range[0];
      return visit.BREAK;
    },
  });
  if (first === undefined) return [];
  const start = first;
  const others = text.slice(start + 1).matchAll(/(?<=\n\s*)-(?=[^\s\d.-])/g);
  return [start, ...[...others].map(({ index }) => start + 1 + index)];
}

interface CommentAfterText {
  readonly path: FieldPath;
  readonly comment: string;
  /** Of the #, in the file. */
  readonly offset: number;
}

/** Texts without quotes after which a # begins a comment on the same line. */
export function commentsAfterText(document: Document, text: string): CommentAfterText[] {
  const found: CommentAfterText[] = [];
  visit(document, {
    Scalar: (key, { type, value, range }, parents) => {
      if (type !== Scalar.PLAIN || typeof value !== 'string' || key === 'key' || !range) return;
      const [, space, comment] = /^([ \t]+)(#[^\n]*)/.exec(text.slice(range[1])) ?? [];
      if (space === undefined || comment === undefined) return;
      const path = pathOf(key, parents);
      found.push({ path, comment: comment.trimEnd(), offset: range[1] + space.length });
    },
  });
  return found;
}

/** The way to a node, from the steps that lead down to it. */
function pathOf(key: number | string | null, parents: readonly unknown[]): FieldPath {
  const steps = parents.flatMap((parent, depth): FieldPath => {
    if (isPair(parent)) return [String(isScalar(parent.key) ? parent.key.value : parent.key)];
    const index = isSeq(parent) ? parent.items.indexOf(parents[depth + 1]) : -1;
    return index === -1 ? [] : [index];
  });
  return typeof key === 'number' ? [...steps, key] : steps;
}
