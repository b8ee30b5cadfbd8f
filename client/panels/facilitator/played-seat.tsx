import { useSignal } from '@preact/signals';
import { BookOpen, X } from 'lucide-preact';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { ActionBar } from '../hall/action-bar.tsx';
import { InstructionsTab } from '../instructions/instructions-tab.tsx';
import { SeatCard } from '../stage-pane/seat-card.tsx';
import { t } from './words.ts';

/** A seat the facilitator looks at: its public facts; once taken over, its brief and its moves. */
export function PlayedSeat({ inside, seat }: { inside: Inside; seat: SeatId }) {
  const isReading = useSignal(false);
  const { store, room } = inside;
  const isMine = room.seats[seat] === 'facilitator';
  const names = store.delegations.value;
  return (
    <section class="played" aria-labelledby="played-title">
      <div class="side-block__head">
        <h2 id="played-title">
          <Flag iso2={flagOf(names, seat)} size={28} /> {nameOf(names, seat)}
        </h2>
        <button
          type="button"
          class="button button--quiet button--icon button--small"
          aria-label={t('played.close')}
          onClick={() => store.playSeat(undefined)}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      {isMine ? <ActionBar store={store} /> : <SeatCard store={store} seat={seat} />}
      <div class="button-row played__acts">
        <button
          type="button"
          class="button button--small"
          aria-haspopup="dialog"
          onClick={() => {
            store.readBrief();
            isReading.value = true;
          }}
        >
          <BookOpen size={16} aria-hidden="true" /> {t('played.read')}
        </button>
        <button
          type="button"
          class="button button--small"
          onClick={() => void store.send({ type: isMine ? 'handBackSeat' : 'takeOverSeat', seat })}
        >
          {isMine ? t('seats.handBack') : t('seats.takeOver')}
        </button>
      </div>
      {isReading.value && (
        <Dialog
          wide
          title={t('played.read')}
          onClose={() => {
            isReading.value = false;
          }}
        >
          <InstructionsTab store={store} />
        </Dialog>
      )}
    </section>
  );
}
