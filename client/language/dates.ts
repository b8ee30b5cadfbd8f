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
