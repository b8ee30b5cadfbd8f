import './table-card.css';
import { Armchair } from 'lucide-preact';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { MayButton } from '../../components/may-button.tsx';
import { SeatBadge } from '../../components/seat-badge.tsx';
import { partnersText } from '../../scene/talk/partners-text.ts';
import { tableName } from '../../scene/talk/table-name.ts';
import type { TableSeen } from '../../scene/talk/tables.ts';
import { threadOfTable } from '../../scene/talk/threads.ts';
import { nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import type { TalkDesk } from './talk-desk.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly desk: TalkDesk;
  readonly seat: SeatId;
  readonly seen: TableSeen;
}

/** A table: who sits there, who was asked to, and the way to it. */
export function TableCard({ inside, desk, seat, seen }: Props) {
  const { store, scenario, room } = inside;
  const { id, table, footing, belong } = seen;
  const names = store.delegations.value;
  const name = tableName(scenario, room, names, id);
  const namesOf = (seats: readonly SeatId[]) => partnersText(names, seats);
  return (
    <li class={`table-card table-card--${footing}`} aria-label={name}>
      <p class="table-card__name">
        <Armchair size={18} aria-hidden="true" />
        <span>{name}</span>
        {footing === 'sits' && <span class="chip">{t('table.yours')}</span>}
      </p>
      {belong !== undefined && (
        <p class="table-card__more">{t('table.belong', { count: belong })}</p>
      )}
      {table.members.length === 0 ? (
        belong === undefined && <p class="table-card__more">{t('table.empty')}</p>
      ) : (
        <p class="table-card__seats">
          {table.members.map((each) => (
            <SeatBadge key={each} seat={each} own={seat} room={room} names={names} />
          ))}
        </p>
      )}
      {table.invited.length > 0 && (
        <p class="table-card__more">{t('table.invited', { names: namesOf(table.invited) })}</p>
      )}
      {table.asking.length > 0 && (
        <p class="table-card__more">{t('table.asking', { names: namesOf(table.asking) })}</p>
      )}
      <div class="button-row">
        <TableActs inside={inside} desk={desk} seen={seen} name={name} />
      </div>
    </li>
  );
}

type ActsProps = Pick<Props, 'inside' | 'desk' | 'seen'> & { readonly name: string };

function TableActs({ inside: { store }, desk, seen, name }: ActsProps) {
  const { id, table, footing } = seen;
  const labelled = (key: 'table.sit' | 'table.ask' | 'table.decline') => ({
    label: `${t(key)}: ${name}`,
    children: t(key),
  });
  switch (footing) {
    case 'sits':
      return (
        <>
          <button
            type="button"
            class="button button--small"
            onClick={() => desk.openThread(threadOfTable(id))}
          >
            {t('table.read')}
          </button>
          {table.asking.map((guest) => {
            const command = { type: 'inviteToTable', seat: guest } as const;
            return (
              <MayButton key={guest} store={store} command={command}>
                {t('table.let', { name: nameOf(store.delegations.value, guest) })}
              </MayButton>
            );
          })}
        </>
      );
    case 'invited':
      return (
        <>
          <MayButton
            store={store}
            command={{ type: 'sitDown', table: id }}
            look="button--primary button--small"
            {...labelled('table.sit')}
          />
          <MayButton
            store={store}
            command={{ type: 'declineTable', table: id }}
            {...labelled('table.decline')}
          />
        </>
      );
    case 'group':
      return (
        <MayButton
          store={store}
          command={{ type: 'sitDown', table: id }}
          {...labelled('table.sit')}
        />
      );
    case 'asking':
      return <p class="table-card__more">{t('table.asked')}</p>;
    case 'outside':
      return (
        <MayButton
          store={store}
          command={{ type: 'askToSit', table: id }}
          {...labelled('table.ask')}
        />
      );
  }
}
