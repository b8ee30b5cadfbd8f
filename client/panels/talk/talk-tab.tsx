import './talk-tab.css';
import { useSignal } from '@preact/signals';
import type { DealId } from '../../../shared/procedure/deals/deal.ts';
import { isTalkOpen } from '../../../shared/procedure/talk/talk.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { dealsAmong } from '../../scene/talk/deals-seen.ts';
import { hearersOf, type ThreadId } from '../../scene/talk/threads.ts';
import { DealList } from '../deals/deal-list.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { ChooseDialog } from './choose-dialog.tsx';
import { Conversation } from './conversation.tsx';
import { Lounge } from './lounge.tsx';
import { NoteList } from './note-list.tsx';
import { StandingWord } from './standing-word.tsx';
import { Suggestion } from './suggestion.tsx';
import type { TalkDesk } from './talk-desk.ts';

/** Whom the chooser is for: for a talk, or for a place at one's own table. */
type Choosing = 'talk' | 'invite';

/**
 * Talk: who sits with whom and what was said, and the conversation that is open. Where there is room
 * for both they stand side by side, otherwise the one in place of the other.
 */
export function TalkTab({ inside, desk }: { inside: Inside; desk: TalkDesk }) {
  const { store, scenario, room } = inside;
  const choosing = useSignal<Choosing | undefined>(undefined);
  const seat = store.seat.value;
  if (seat === undefined) return null;
  const open = desk.open.value;
  // What is promised to delegations is not said to the facilitator who plays one.
  const isStandIn = store.desk.value?.before !== undefined;
  const shown = open === undefined ? [] : dealsHere(inside, desk, seat, open);
  const choose = (whom: Choosing) => () => {
    choosing.value = whom;
  };
  return (
    <div class={open === undefined ? 'talk tab-pad' : 'talk tab-pad is-open'}>
      {open !== undefined && (
        <Conversation
          key={open}
          inside={inside}
          desk={desk}
          seat={seat}
          id={open}
          onInvite={choose('invite')}
        />
      )}
      <div class="talk__lounge">
        {open === undefined && !isStandIn && <StandingWord scenario={scenario} room={room} />}
        {open === undefined && isTalkOpen(scenario, room) && (
          <Suggestion store={store} desk={desk} onChoose={choose('talk')} />
        )}
        <Lounge inside={inside} desk={desk} seat={seat} onTalk={choose('talk')} />
        <DealList inside={inside} seat={seat} except={shown} />
        <NoteList inside={inside} desk={desk} seat={seat} />
      </div>
      {choosing.value !== undefined && (
        <ChooseDialog
          inside={inside}
          desk={desk}
          purpose={choosing.value}
          onClose={() => {
            choosing.value = undefined;
          }}
        />
      )}
    </div>
  );
}

/** The deals among those who hear the open conversation: they stand in it. */
const dealsHere = (
  { store, room }: Inside,
  desk: TalkDesk,
  seat: SeatId,
  open: ThreadId,
): readonly DealId[] =>
  dealsAmong(
    store.desk.value?.deals ?? {},
    seat,
    hearersOf(room, desk.threads.value, seat, open),
  ).map(({ id }) => id);
