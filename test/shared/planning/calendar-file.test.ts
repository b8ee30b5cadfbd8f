import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../../shared/planning/calendar-file.ts';

const NOW = Date.UTC(2026, 10, 30, 12, 0, 0);
const sitting: CalendarEntry = {
  id: 'K7M4QX-0-briefing@present-and-voting',
  begins: Date.UTC(2026, 11, 1, 9, 0, 0),
  ends: Date.UTC(2026, 11, 1, 9, 45, 0),
  title: 'Two resolutions: sitting',
  text: 'Steps: Briefing and Debate.',
  address: 'https://school.example/due/K7M4QX',
  remindMinutes: 60,
};

/** The lines of a file as a program for calendars reads them: put together where they were folded. */
const unfolded = (file: string): readonly string[] => file.replace(/\r\n /g, '').split('\r\n');

/** The value of the first line of that name. */
const valueIn = (file: string, name: string): string =>
  (unfolded(file).find((line) => line.startsWith(`${name}:`)) ?? '').slice(name.length + 1);

const read = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

describe('a calendar file', () => {
  it('has each sitting with its beginning, its end and a reminder, in universal time', () => {
    const file = calendarFile([sitting], NOW);
    expect(valueIn(file, 'DTSTART')).toBe('20261201T090000Z');
    expect(valueIn(file, 'DTEND')).toBe('20261201T094500Z');
    expect(valueIn(file, 'TRIGGER')).toBe('-PT60M');
    expect(valueIn(file, 'DTSTAMP')).toBe('20261130T120000Z');
  });

  it('has a deadline as a moment', () => {
    const { ends, ...deadline } = sitting;
    expect(calendarFile([deadline], NOW)).not.toContain('DTEND');
  });

  it('changes an entry that was taken in before, and adds no second one', () => {
    const moved = { ...sitting, begins: sitting.begins + 3_600_000 };
    expect(valueIn(calendarFile([moved], NOW), 'UID')).toBe(
      valueIn(calendarFile([sitting], NOW), 'UID'),
    );
  });

  it('keeps whatever a title says, and no line of it is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const file = calendarFile([{ ...sitting, title }], NOW);
        const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        expect(read(valueIn(file, 'SUMMARY'))).toBe(title.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});
