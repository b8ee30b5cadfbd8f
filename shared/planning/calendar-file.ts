/** An entry of a calendar file; moments are in ms since 1970. */
export interface CalendarEntry {
  /** Of its calendar the only one with this id, for good: whoever takes the file in again changes the entry. */
  readonly id: string;
  readonly begins: number;
  /** Left out of a deadline, which takes no time. */
  readonly ends?: number;
  readonly title: string;
  readonly text: string;
  readonly address: string;
  /** So long before it begins one is reminded, in minutes. */
  readonly remindMinutes: number;
}

/** Octets that a line of a calendar file may have, its end left out (RFC 5545, 3.1). */
const LINE = 75;

/** The entries as an iCalendar file (RFC 5545), as of a moment in ms since 1970. */
export function calendarFile(entries: readonly CalendarEntry[], writtenAt: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Present and Voting//Calendar//EN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, writtenAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, writtenAt: number): readonly string[] {
  const { id, begins, ends, title, text, address, remindMinutes } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART:${utc(begins)}`,
    ...(ends === undefined ? [] : [`DTEND:${utc(ends)}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${text}\n${address}`)}`,
    `URL:${address}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${remindMinutes}M`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** "20261210T180000Z" */
const utc = (at: number): string =>
  new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');

/** Text as a value (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** A line in pieces of 75 octets, each but the first after a space; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let out = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
