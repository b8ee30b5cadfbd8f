import type { ComponentChildren } from 'preact';
import { mayTakeStance } from '../../scene/moves/may-take-stance.ts';
import type { SessionStore } from '../../sight/store.ts';
import { SilencePanel } from './silence-panel.tsx';
import { StanceButtons } from './stance-buttons.tsx';

interface Props {
  readonly store: SessionStore;
  /** The moves of a moment that is neither the gavel nor a silence. */
  readonly children: ComponentChildren;
}

/** What a negotiation asks of a delegation now: its stance, its silence, or its moves on the text. */
export function ConsensusMoment({ store, children }: Props) {
  const room = store.room.value;
  const silence = room?.clocks.silence;
  const speaks = room?.floor.speaker !== undefined && room.floor.speaker === store.seat.value;
  if (room?.negotiation?.phase === 'silence' && silence !== undefined) {
    return <SilencePanel store={store} clock={silence} />;
  }
  return mayTakeStance(store) && !speaks ? <StanceButtons store={store} /> : children;
}
