import { useSignal } from '@preact/signals';
import { BookOpen, X } from 'lucide-preact';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Flag } from '../../components/flag.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { ActionBar } from '../hall/action-bar.tsx';
import { useCapitalNews } from '../instructions/capital-news.ts';
import { InstructionsTab } from '../instructions/instructions-tab.tsx';
import { ShadowButton } from '../shadow/shadow-button.tsx';
import { SeatCard } from '../stage-pane/seat-card.tsx';
import { unreadInAll, useTalkDesk } from '../talk/talk-desk.ts';
import { useTalkNews } from '../talk/talk-news.ts';
import { TalkTab } from '../talk/talk-tab.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly seat: SeatId;
}

/** A seat the facilitator looks at: its public facts; once taken over, its brief, its moves and its talk. */
export function PlayedSeat({ inside, seat }: Props) {
  const isReading = useSignal(false);
  const { store, room } = inside;
  const isMine = room.seats[seat] === 'facilitator';
  const names = store.delegations.value;
  return (
    <section class={isMine ? 'played' : 'played played--seen'} aria-labelledby="played-title">
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
      {isMine ? (
        <StandIn key={seat} inside={inside} seat={seat} />
      ) : (
        <SeatCard store={store} seat={seat} />
      )}
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
        {isMine && <ShadowButton inside={inside} look="button" />}
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

type PlayedTab = 'moves' | 'talk';

/** SEA-23: what a delegate has at hand, for the facilitator in the name of the seat. */
function StandIn({ inside, seat }: Props) {
  const { store } = inside;
  const tab = useSignal<PlayedTab>('moves');
  const desk = useTalkDesk(store);
  useTalkNews(inside, tab.value === 'talk');
  useCapitalNews(inside);
  return (
    <div class="played__desk">
      <Tabs<PlayedTab>
        label={t('played.tabs', { name: nameOf(store.delegations.value, seat) })}
        tabs={[
          { name: 'moves', label: t('played.moves') },
          { name: 'talk', label: t('played.talk'), count: unreadInAll(desk) },
        ]}
        chosen={tab.value}
        onChoose={(name) => {
          tab.value = name;
        }}
      >
        {tab.value === 'moves' ? (
          <ActionBar store={store} />
        ) : (
          <>
            <p class="quiet played__since">{t('played.since')}</p>
            <TalkTab inside={inside} desk={desk} />
          </>
        )}
      </Tabs>
    </div>
  );
}
