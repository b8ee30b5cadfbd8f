import type { DraftId } from '../../scenario/scenario.ts';
import { own } from './own.ts';
import type { Clock, DraftStanding, Room } from './room.ts';
import type { SessionState } from './state.ts';

/** The state with parts of its room replaced. */
export function inRoom(state: SessionState, change: Partial<Room>): SessionState {
  return { ...state, room: { ...state.room, ...change } };
}

/** The drafts with one draft's standing changed. */
export function changeDraft(
  drafts: Room['drafts'],
  id: DraftId,
  change: (standing: DraftStanding) => Partial<DraftStanding>,
): Room['drafts'] {
  const standing = own(drafts, id);
  return standing === undefined
    ? drafts
    : { ...drafts, [id]: { ...standing, ...change(standing) } };
}

/** A copy of the record without one key; the record itself where the key is not there. */
export function without<T>(
  record: Readonly<Record<string, T>>,
  key: string,
): Readonly<Record<string, T>> {
  if (!Object.hasOwn(record, key)) return record;
  const { [key]: gone, ...rest } = record;
  return rest;
}

/** A copy of the object without its optional property. */
export function drop<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: gone, ...rest } = object;
  return rest;
}

/** When a clock that runs began to, ms since 1970: what was added to it since counts as if it had been there. */
export const beganAt = ({ endsAt, totalMs }: Clock): number => endsAt - totalMs;

/** When a clock started now begins to run, ms since 1970: a stopped room starts it as of the stop. */
export function clockStart(room: Room, at: number): number {
  return room.paused?.since ?? at;
}
