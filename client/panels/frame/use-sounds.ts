import { useEffect, useRef } from 'preact/hooks';
import { play } from '../../browser/sound.ts';
import { soundsBetween } from '../../scene/news/sounds.ts';
import { preferences } from '../../sight/preferences.ts';
import type { Inside } from './session-gate.tsx';

/** Lets the gavel and the bell of this page be heard, where its owner has not switched them off. */
export function useSounds({ store, room }: Inside): void {
  const seat = store.seat.value;
  const before = useRef(room);
  useEffect(() => {
    const [sound] = soundsBetween(before.current, room, seat);
    before.current = room;
    if (sound !== undefined && preferences.sounds.value) play(sound);
  }, [room, seat]);
}
