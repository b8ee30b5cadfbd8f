import {
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CirclePause,
  CircleUserRound,
  Hourglass,
  type LucideIcon,
  Mic,
  TriangleAlert,
  Unplug,
} from 'lucide-preact';
import { showTime } from '../../components/countdown.tsx';
import { Flag } from '../../components/flag.tsx';
import { listOf } from '../../language/lists.ts';
import type { SortKey } from '../../scene/overview/order.ts';
import type { Doing, Need, PersonRow, Row } from '../../scene/overview/overview.ts';
import { tableName } from '../../scene/talk/table-name.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { minutesIn } from './minutes.ts';
import { RowActs } from './row-acts.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly row: Row;
  readonly columns: readonly SortKey[];
}

/** One person or one delegation: each column in words, and what can be done. */
export function OverviewRow({ inside, row, columns }: Props) {
  return (
    <tr class={row.needs.length > 0 ? 'overview__row is-needed' : 'overview__row'}>
      {columns.map((by) =>
        by === 'name' ? (
          <th key={by} scope="row">
            <Who inside={inside} row={row} />
          </th>
        ) : (
          <td key={by} data-label={t(`column.${by}`)} class={`overview__${by}`}>
            <Cell inside={inside} row={row} by={by} />
          </td>
        ),
      )}
      <td class="overview__acts">
        <RowActs inside={inside} row={row} />
      </td>
    </tr>
  );
}

/** Who plays a seat, where it is not simply the person of the row. */
const HOLDS = ['computer', 'facilitator', 'covered'] as const;

function Who({ inside: { store }, row: { person, seat, hold } }: Omit<Props, 'columns'>) {
  const names = store.delegations.value;
  const told = HOLDS.find((each) => each === hold);
  return (
    <span class="overview__who">
      {person !== undefined && <span class="overview__person">{person.name}</span>}
      <span class="overview__seat">
        {seat === undefined ? (
          <span class="quiet">
            {person?.promised === undefined
              ? t('row.noSeat')
              : t('row.promised', { seat: nameOf(names, person.promised) })}
          </span>
        ) : (
          <>
            <Flag iso2={flagOf(names, seat)} size={20} /> {nameOf(names, seat)}
          </>
        )}
        {told !== undefined && <span class="quiet">· {t(`row.${told}`)}</span>}
      </span>
    </span>
  );
}

interface CellProps extends Omit<Props, 'columns'> {
  readonly by: Exclude<SortKey, 'name'>;
}

function Cell({ inside, row, by }: CellProps) {
  switch (by) {
    case 'need':
      return <Needs inside={inside} row={row} />;
    case 'doing':
      return row.person === undefined ? null : <Now person={row.person} />;
    case 'voice':
      return <Heard row={row} />;
    case 'vote':
      return row.vote === undefined ? null : <Voted vote={row.vote} />;
    case 'table': {
      const { store, scenario, room } = inside;
      return row.table === undefined ? null : (
        <span>{tableName(scenario, room, store.delegations.value, row.table)}</span>
      );
    }
  }
}

/** Each need with its sign; what somebody asks in their own words. */
function Needs({ inside: { store }, row: { person, needs } }: Omit<Props, 'columns'>) {
  const names = store.delegations.value;
  // What is away or stuck stands in the next column.
  const told = needs.filter((need) => need !== 'away' && need !== 'stuck');
  return (
    <span class="overview__needs">
      {told.map((need) => {
        const Icon = NEED_ICONS[need];
        const seat = person?.asks === undefined ? '' : nameOf(names, person.asks);
        return (
          <span key={need} class="chip chip--waiting">
            <Icon size={16} aria-hidden="true" /> {t(`need.${need}`, { seat })}
          </span>
        );
      })}
      {person?.help?.text !== undefined && <q class="overview__asked">{person.help.text}</q>}
    </span>
  );
}

const NEED_ICONS: Readonly<Record<Need, LucideIcon>> = {
  help: CircleHelp,
  away: Unplug,
  asks: CircleUserRound,
  noSeat: CircleDashed,
  notVoted: Hourglass,
  stuck: TriangleAlert,
};

const DOING_ICONS: Readonly<Record<Doing, LucideIcon>> = {
  active: CircleCheck,
  quiet: CirclePause,
  stuck: TriangleAlert,
  away: Unplug,
};

function Now({ person: { doing, forMs, waiting } }: { person: PersonRow }) {
  const Icon = DOING_ICONS[doing];
  return (
    <span class={`overview__now is-${doing}`}>
      <span>
        <Icon size={16} aria-hidden="true" /> {doingInWords(doing, forMs)}
      </span>
      {waiting.length > 0 && doing !== 'away' && (
        <span class="quiet">
          {t('waiting.label', { what: listOf(waiting.map((each) => t(`waiting.${each}`))) })}
        </span>
      )}
    </span>
  );
}

function doingInWords(doing: Doing, forMs: number | undefined): string {
  const minutes = minutesIn(forMs ?? 0);
  switch (doing) {
    case 'active':
      return forMs === undefined ? t('doing.active') : t('doing.activeFor', { minutes });
    case 'away':
      return forMs === undefined ? t('doing.away') : t('doing.awayFor', { minutes });
    case 'quiet':
    case 'stuck':
      return t(`doing.${doing}`, { minutes });
  }
}

function Heard({ row: { voice, hasFloor } }: { row: Row }) {
  return (
    <>
      {voice.turns === 0 ? (
        <span class="quiet">{t('voice.none')}</span>
      ) : (
        t('voice.heard', { turns: voice.turns, time: showTime(voice.ms) })
      )}
      {hasFloor && (
        <span class="chip chip--here">
          <Mic size={14} aria-hidden="true" /> {t('voice.now')}
        </span>
      )}
    </>
  );
}

function Voted({ vote }: { vote: NonNullable<Row['vote']> }) {
  const Icon = vote === 'cast' ? CircleCheck : Hourglass;
  return (
    <>
      <Icon size={16} aria-hidden="true" /> {t(`vote.${vote}`)}
    </>
  );
}
