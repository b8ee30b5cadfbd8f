import { expect, it } from 'vitest';
import { csvOf } from '../../../../client/panels/take-home/csv.ts';

const linesOf = (text: string) => text.split('\r\n');

it('a table begins with the mark by which Excel knows UTF-8, and ends each line as RFC 4180 says', () => {
  expect(
    csvOf([
      ['Délégation', 'Turns'],
      ['Côte d’Ivoire', 3],
    ]),
  ).toBe('\uFEFFDélégation,Turns\r\nCôte d’Ivoire,3\r\n');
});

it('cells with commas, quotation marks or line breaks are quoted', () => {
  const [line] = linesOf(csvOf([['a, b', 'she said "no"', 'one\ntwo', ' edge ']]));
  expect(line).toBe('\uFEFF"a, b","she said ""no""","one\ntwo"," edge "');
});

it('no cell is a formula: those that would be begin with an apostrophe', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x","y")'];
  const text = csvOf([cells]).slice(1);
  expect(text).toBe(`'=1+1,'+1,'-1,'@SUM(A1),'\tx,"'\rx","'=HYPERLINK(""http://x"",""y"")"\r\n`);
  expect(csvOf([['a=b', 'x-y', -3]])).toBe('\uFEFFa=b,x-y,-3\r\n');
});
