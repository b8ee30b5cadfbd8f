/** One record of a table, with the line of the file in which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as it was read. */
export interface Csv {
  readonly rows: readonly CsvRow[];
  /** The line in which a quotation mark opens that nothing closes; what follows it is one cell. */
  readonly unclosed?: number;
}

/** What stands between cells: by the standard a comma; spreadsheets in Europe write semicolons, copying writes tabs. */
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads a table as RFC 4180 has it, by whichever separator its first line uses most: cells in quotation marks may
 * hold separators, line breaks and doubled quotation marks. Lines end as any system ends them; empty ones, a byte
 * order mark and Excel's `sep=` are passed over. What stands around a cell in spaces is no part of it.
 */
export function readCsv(text: string): Csv {
  const body = text.replace(/^\uFEFF/, '');
  const announced = /^sep=(.)\r?\n/i.exec(body);
  const rest = announced === null ? body : body.slice(announced[0].length);
  const firstLine = announced === null ? 1 : 2;
  return records(rest, announced?.[1] ?? separatorOf(rest), firstLine);
}

/** The separator that the first line with anything in it has most, outside quotation marks. */
function separatorOf(text: string): string {
  const line = firstLineOf(text).replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Up to the first line break that stands outside quotation marks. */
function firstLineOf(text: string): string {
  return /^\s*((?:"[^"]*"?|[^"\r\n])*)/.exec(text)?.[1] ?? '';
}

function records(text: string, separator: string, firstLine: number): Csv {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = firstLine;
  let began = firstLine;
  let at = 0;

  const endRow = () => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: began, cells });
    cells = [];
  };

  while (at < text.length) {
    const cell = cellAt(text, at, separator);
    cells.push(cell.text);
    line += cell.breaks;
    if (cell.isUnclosed) {
      endRow();
      return { rows, unclosed: line - cell.breaks };
    }
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end is followed by one more cell, which is empty.
      if (at === text.length) cells.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    endRow();
    began = line;
  }
  endRow();
  return { rows };
}

interface Cell {
  readonly text: string;
  /** Where the separator or the line break stands that ends it. */
  readonly end: number;
  readonly breaks: number;
  readonly isUnclosed: boolean;
}

const LINE_BREAK = /\r\n|\r|\n/g;

function cellAt(text: string, start: number, separator: string): Cell {
  const plainEnd = endOfPlain(text, start, separator);
  const opening = text.slice(start, plainEnd).search(/\S/);
  if (opening < 0 || text[start + opening] !== '"') {
    const plain = text.slice(start, plainEnd).trim();
    return { text: plain, end: plainEnd, breaks: 0, isUnclosed: false };
  }
  const begin = start + opening + 1;
  let close = text.indexOf('"', begin);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const isUnclosed = close < 0;
  const quoted = text.slice(begin, isUnclosed ? text.length : close);
  const breaks = quoted.match(LINE_BREAK)?.length ?? 0;
  const end = isUnclosed ? text.length : endOfPlain(text, close + 1, separator);
  // What stands between the closing mark and the separator belongs to no standard; it is kept.
  const after = isUnclosed ? '' : text.slice(close + 1, end).trimEnd();
  return { text: `${quoted.replaceAll('""', '"')}${after}`.trim(), end, breaks, isUnclosed };
}

function endOfPlain(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') {
    end += 1;
  }
  return end;
}
