import type { Room } from '../../../shared/procedure/kernel/room.ts';

export type HallTab = 'text' | 'instructions' | 'speakers' | 'record';

/** The tab that fits the moment. */
export function tabForMoment(room: Room): HallTab {
  switch (room.phase) {
    case 'lobby':
    case 'briefing':
      return 'instructions';
    case 'generalDebate':
      return 'speakers';
    case 'outcome':
      return 'record';
    default:
      return 'text';
  }
}

/** What the moment is known by: when it changes, the tab may be switched. */
export function momentOf({ phase, stage, ballot }: Room): string {
  return [phase, stage, ballot?.id ?? ''].join(' ');
}
