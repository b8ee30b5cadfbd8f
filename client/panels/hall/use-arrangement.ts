import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { type Arrangement, arrangementOf } from '../../scene/now/arrangement.ts';
import { momentOf } from '../../scene/now/tab-for-moment.ts';

/** Room or table, as the moment asks; `turn` takes the other until the moment is over. */
export function useArrangement(room: Room): {
  readonly arrangement: Arrangement;
  readonly turn: () => void;
} {
  const chosen = useSignal<Arrangement | undefined>(undefined);
  const moment = momentOf(room);
  useEffect(() => {
    chosen.value = undefined;
  }, [moment]);
  const arrangement = chosen.value ?? arrangementOf(room);
  const turn = () => {
    chosen.value = arrangement === 'room' ? 'table' : 'room';
  };
  return { arrangement, turn };
}
