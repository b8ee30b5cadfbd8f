import { language } from './language.ts';

/** "9 November 2020", or "November 2020" where the day is not known. Takes YYYY-MM-DD or YYYY-MM. */
export function dateInWords(date: string): string {
  const isDay = date.length > 'YYYY-MM'.length;
  const moment = new Date(`${isDay ? date : `${date}-01`}T00:00:00Z`);
  return moment.toLocaleDateString(language.value.tag, {
    ...(isDay && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** "14:05", by the clock of whoever reads it. Takes ms since 1970. */
export function timeOfDay(at: number): string {
  return new Date(at).toLocaleTimeString(language.value.tag, {
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** "Thu 10 Dec, 18:00", by the clock and in the zone of whoever reads it. Takes ms since 1970. */
export function momentInWords(at: number): string {
  const moment = new Date(at);
  const day = moment.toLocaleDateString(language.value.tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return `${day}, ${timeOfDay(at)}`;
}

/** "3 days" */
export const daysInWords = (days: number): string =>
  days.toLocaleString(language.value.tag, { style: 'unit', unit: 'day', unitDisplay: 'long' });

/** The moment as a field for a date and an hour has it: "2026-12-10T18:00". Takes ms since 1970. */
export function asLocalField(at: number): string {
  const moment = new Date(at);
  return new Date(at - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What a field for a date and an hour holds, in ms since 1970; undefined while it holds no date. */
export function fromLocalField(value: string): number | undefined {
  const at = new Date(value).getTime();
  return Number.isNaN(at) ? undefined : at;
}
