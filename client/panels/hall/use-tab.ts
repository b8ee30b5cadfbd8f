import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { momentOf } from '../../scene/now/tab-for-moment.ts';

/** The chosen tab: switched to what fits when the moment changes, but never while somebody types. */
export function useTab<Tab extends string>(room: Room, fits: (room: Room) => Tab): Signal<Tab> {
  const tab = useSignal<Tab>(fits(room));
  const moment = momentOf(room);
  useEffect(() => {
    if (!isTyping()) tab.value = fits(room);
  }, [moment]);
  return tab;
}

function isTyping(): boolean {
  const focused = document.activeElement;
  return focused !== null && ['INPUT', 'TEXTAREA', 'SELECT'].includes(focused.tagName);
}
