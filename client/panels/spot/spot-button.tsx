import { Projector, Undo2 } from 'lucide-preact';
import type { WallOrder } from '../../../shared/procedure/session/wall.ts';
import { IconButton } from '../../components/icon-button.tsx';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly shows: WallOrder;
  /** What it is, as the button is called to those who do not see where it stands. */
  readonly what: string;
}

/** SES-10: puts the thing that it stands beside on the wall; pressed again, the wall goes back to the meeting. */
export function SpotButton({ store, shows, what }: Props) {
  if (store.role.value !== 'facilitator') return null;
  const isThere = isSame(store.room.value?.wall?.shows, shows);
  const label = t(isThere ? 'spot.back' : 'spot.show', { what });
  return (
    <IconButton
      icon={isThere ? Undo2 : Projector}
      label={label}
      isPressed={isThere}
      onPress={() =>
        void store.send({
          type: 'directWall',
          shows: isThere ? { kind: 'automatic' } : shows,
        })
      }
    />
  );
}

/** Whether two pictures are of the same thing; what is left out of one is left out of the other. */
function isSame(one: object | undefined, other: object): boolean {
  const fields = (thing: object) => Object.entries(thing).sort().join(' ');
  return one !== undefined && fields(one) === fields(other);
}
