import { useRef } from 'preact/hooks';
import type { Minute, Room } from '../../../shared/procedure/kernel/room.ts';

/** So many lines are kept on the page; the room itself keeps the latest few. */
const KEPT = 60;

/** The lines of the record that this page has seen, by the number of their fact. */
export function useMinutes({ minutes }: Pick<Room, 'minutes'>): Readonly<Record<string, Minute>> {
  const seen = useRef<Readonly<Record<string, Minute>>>({});
  if (Object.keys(minutes).some((seq) => seen.current[seq] === undefined)) {
    const all = Object.entries({ ...seen.current, ...minutes });
    seen.current = Object.fromEntries(all.slice(-KEPT));
  }
  return seen.current;
}
