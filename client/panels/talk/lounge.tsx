import { Armchair, MessagesSquare } from 'lucide-preact';
import { isTalkOpen } from '../../../shared/procedure/talk/talk.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { MayButton } from '../../components/may-button.tsx';
import { emptyLounge } from '../../scene/talk/empty-lounge.ts';
import { type TableSeen, tablesSeen } from '../../scene/talk/tables.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { TableCard } from './table-card.tsx';
import type { TalkDesk } from './talk-desk.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly desk: TalkDesk;
  readonly seat: SeatId;
  readonly onTalk: () => void;
}

/** Who sits with whom, which everybody may see, and the rooms of one's own groups. */
export function Lounge({ inside, desk, seat, onTalk }: Props) {
  const { store, scenario, room } = inside;
  const all = tablesSeen(scenario, room, seat);
  const isEmptyRoom = ({ footing, table }: TableSeen) =>
    footing === 'group' && table.members.length === 0;
  const taken = all.filter((seen) => !isEmptyRoom(seen));
  const rooms = all.filter(isEmptyRoom);
  const empty = emptyLounge(all);
  const [somebody = ''] = scenario.delegations.flatMap(({ id }) => (id === seat ? [] : [id]));
  const cards = (tables: readonly TableSeen[]) => (
    <ul class="tables">
      {tables.map((seen) => (
        <TableCard key={seen.id} inside={inside} desk={desk} seat={seat} seen={seen} />
      ))}
    </ul>
  );
  return (
    <>
      <section class="tables__part" aria-labelledby="lounge-title">
        <div class="tables__head">
          <h2 id="lounge-title">{t('lounge.title')}</h2>
          <MayButton
            store={store}
            command={{ type: 'sendNote', to: [somebody], says: { kind: 'thank' } }}
            look="button--primary button--small"
            onPress={onTalk}
          >
            <MessagesSquare size={18} aria-hidden="true" /> {t('lounge.open')}
          </MayButton>
        </div>
        {empty !== undefined && (
          <div class="tables__empty">
            <Armchair size={28} aria-hidden="true" />
            <p>
              <strong>{empty.title}</strong> {isTalkOpen(scenario, room) && empty.text}
            </p>
          </div>
        )}
        {taken.length > 0 && cards(taken)}
      </section>
      {rooms.length > 0 && (
        <section class="tables__part" aria-labelledby="rooms-title">
          <h2 id="rooms-title">{t('lounge.rooms')}</h2>
          {cards(rooms)}
        </section>
      )}
    </>
  );
}
