import './desk-centre.css';
import { usePhone } from '../../components/use-media.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { TextTab } from '../hall/text-tab.tsx';
import { useArrangement } from '../hall/use-arrangement.ts';
import { HallStrip } from '../stage-pane/hall-strip.tsx';
import { StagePane } from '../stage-pane/stage-pane.tsx';
import { t } from './words.ts';

/** The middle of the desk, arranged as for delegates: the hall where people meet, the text where they read. */
export function DeskCentre({ inside }: { inside: Inside }) {
  const { store, room } = inside;
  const { arrangement, turn } = useArrangement(room);
  const isPhone = usePhone();
  if (isPhone || arrangement === 'room') {
    return (
      <StagePane
        inside={inside}
        onPick={(seat) => {
          store.playSeat(seat);
        }}
        {...(!isPhone && { onTurn: turn })}
      />
    );
  }
  return (
    <div class="desk-table">
      <HallStrip inside={inside} onTurn={turn} />
      <section class="desk-table__text" aria-label={t('desk.drafts')} tabIndex={0}>
        <TextTab store={store} />
      </section>
    </div>
  );
}
