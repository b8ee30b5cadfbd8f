import { describe, expect, it } from 'vitest';
import { en as debrief } from '../../../../client/panels/debrief/words.en.ts';
import { english } from '../../../../shared/language/language.ts';
import { say, translateUnknown } from '../../../../shared/language/translate.ts';

const values = {
  text: 'L.37',
  tier: 'a full report',
  year: '2017',
  names: 'Cuba',
  stage: 'Committee',
  date: '9 November 2018',
  source: 'A/C.1/73/PV.31',
  yes: 111,
  no: 50,
  abstain: 18,
  most: 'most',
  region: 'Africa',
  second: 'Eastern Europe',
  moved: 11,
  count: 6,
  regionSeats: 4,
  from: 'yes',
  to: 'abstain',
  carried: 'yes',
  seats: 193,
  both: 77,
  rowAgainstColumn: 12,
  columnAgainstRow: 46,
  rowName: '73/27',
  columnName: '73/266',
  largest: 77,
  row: 'yes',
  column: 'abstain',
};

describe('the words of the debrief', () => {
  it.each(Object.keys(debrief).filter((key) => key.startsWith('headline.')))(
    '%s makes a sentence with no placeholder left in it',
    (key) => {
      for (const moved of [1, 11]) {
        const sentence = translateUnknown(english, debrief, key, { ...values, moved });
        expect(sentence.length).toBeGreaterThan(20);
        expect(sentence).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  it('says one state and several states as English does', () => {
    const closer = (moved: number) =>
      say(english, debrief, 'headline.ours.closer', { ...values, moved });
    expect(closer(1)).toBe('A closer vote than history’s: one state moved, in Africa');
    expect(closer(11)).toBe('A closer vote than history’s: 11 states moved, 4 of them in Africa');
  });

  it('says a step from one vote to another', () => {
    expect(say(english, debrief, 'headline.differ.oneWay', values)).toBe(
      '11 states left history’s path; 6 of them went from yes to abstaining',
    );
  });
});
