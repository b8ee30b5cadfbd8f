import { expect, test } from 'vitest';
import { beginningOf } from '../../../../client/scene/texts/beginning.ts';

test('a paragraph in a list is cut between two words, and never within a year', () => {
  const long = {
    kind: 'PP',
    number: '1',
    lead: 'Recalling',
    text: 'its earlier resolutions on the subject, and with them the declaration of 1981 against intervention,',
  } as const;
  expect(beginningOf(long)).toBe(
    'PP1 Recalling its earlier resolutions on the subject, and with them the declaration of …',
  );
  const short = { ...long, text: 'its earlier resolutions,' };
  expect(beginningOf(short)).toBe('PP1 Recalling its earlier resolutions,');
  expect(beginningOf({ ...short, lead: '' })).toBe('PP1 its earlier resolutions,');
});
