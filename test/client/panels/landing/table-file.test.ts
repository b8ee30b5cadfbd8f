import { expect, it } from 'vitest';
import { tableText } from '../../../../client/panels/landing/table-file.ts';

const WORDS = 'Schüler;Land\nJosé;São Tomé';
const utf16 = (bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + WORDS.length * 2));
  view.setUint16(0, 0xfeff, !bigEndian);
  for (const [index, letter] of [...WORDS].entries()) {
    view.setUint16(2 + index * 2, letter.charCodeAt(0), !bigEndian);
  }
  return new Blob([view]);
};

it('a table is read as spreadsheets of all systems and years write it', async () => {
  const windows = Uint8Array.from([...WORDS], (letter) => letter.charCodeAt(0));
  for (const file of [new Blob([WORDS]), utf16(false), utf16(true), new Blob([windows])]) {
    expect((await tableText(file))?.replace(/^\uFEFF/, '')).toBe(WORDS);
  }
});

it('a file that no roster can be is not read', async () => {
  expect(await tableText(new Blob([new Uint8Array(1_000_001)]))).toBeUndefined();
});
