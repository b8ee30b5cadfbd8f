import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../shared/planning/csv.ts';

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

/** As RFC 4180 has a cell written: in quotation marks wherever something in it could be taken for another thing. */
const written = (cell: string, separator: string): string =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Anything that somebody could have in a cell, as it stands without spaces around it. */
const cell = fc
  .oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '"',
      '""',
      'a"b',
      'one,two',
      'a;b',
      'tab\there',
      'two\r\nlines',
      'a\rb',
      'Ünïcode 漢字',
    ),
  )
  .map((text) => text.replaceAll('\uFEFF', '').trim());

const table = fc
  .record({
    separator: fc.constantFrom(',', ';', '\t'),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
    hasMark: fc.boolean(),
    hasLast: fc.boolean(),
    rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
  })
  // An empty row is no row; a first cell that no separator fits tells which one it is.
  .map(({ rows, ...how }) => ({
    ...how,
    rows: [['Country', 'Name'], ...rows.filter((row) => row.some((text) => text !== ''))],
  }));

describe('a table', () => {
  it('is read as it was written, whatever stands in its cells, by whatever separator and line ending', () => {
    fc.assert(
      fc.property(table, ({ rows, separator, ending, hasMark, hasLast }) => {
        const lines = rows.map((row) =>
          row.map((text) => written(text, separator)).join(separator),
        );
        const text = `${hasMark ? '\uFEFF' : ''}${lines.join(ending)}${hasLast ? ending : ''}`;
        expect(cellsOf(text)).toEqual(rows);
      }),
    );
  });

  it('never fails, and keeps its lines in order, whatever is put in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', 'a') }),
        (text) => {
          const lines = readCsv(text).rows.map(({ line }) => line);
          expect(lines).toEqual(lines.toSorted((one, other) => one - other));
        },
      ),
    );
  });

  it('is read by the separator of its first line: commas within quotation marks are none', () => {
    expect(cellsOf('"Name, first";Land\nAna;Peru')).toEqual([
      ['Name, first', 'Land'],
      ['Ana', 'Peru'],
    ]);
    expect(cellsOf('sep=|\nA|B\n1,5|2')).toEqual([
      ['A', 'B'],
      ['1,5', '2'],
    ]);
  });

  it('says in which line of the file a record begins, empty lines and line breaks in cells counted', () => {
    const { rows } = readCsv('a,b\n\n"two\nlines",x\r\n,\nlast,y\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  it('says where a quotation mark opens that nothing closes', () => {
    expect(readCsv('a,b\nx,"y\nz,1\n').unclosed).toBe(2);
    expect(readCsv('a,b\nx,"y"\n').unclosed).toBeUndefined();
  });
});
