import './overview.css';
import { useSignal } from '@preact/signals';
import { ArrowDown, ArrowUp } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { Segments } from '../../components/segments.tsx';
import { useNow } from '../../components/use-now.ts';
import {
  type Shown,
  type Sorting,
  type SortKey,
  shownRows,
  sortedRows,
} from '../../scene/overview/order.ts';
import { overviewOf } from '../../scene/overview/overview.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { MINUTES_ANEW } from './minutes.ts';
import { NotHere } from './not-here.tsx';
import { OverviewRow } from './overview-row.tsx';
import { t } from './words.ts';

const SHOWN: readonly Shown[] = ['needs', 'people', 'all'];
const MINUTE = 60_000;
const PATIENCE = [1, 2, 3, 5, 10] as const;

interface Props {
  readonly inside: Inside;
  /** After how long without a move somebody counts as quiet, ms. */
  readonly quietAfter: number;
  readonly onPatience: (ms: number) => void;
}

/** Everybody in one table: who is here, who is stuck, who has been heard, who has voted, who sits where. */
export function Overview({ inside, quietAfter, onPatience }: Props) {
  const { store, scenario, room } = inside;
  const shown = useSignal<Shown>('people');
  const sorting = useSignal<Sorting>({ by: 'need', isBackwards: false });
  const title = useId();
  const now = useNow(store.now, MINUTES_ANEW);
  const view = store.facilitator.value;
  if (view === undefined) return null;
  const rows = overviewOf({ scenario, room, view }, { now, quietAfter });
  const listed = sortedRows(shownRows(rows, shown.value), sorting.value, store.delegations.value);
  const columns: readonly SortKey[] = [
    'name',
    'need',
    'doing',
    'voice',
    ...(room.ballot?.phase === 'inProgress' ? (['vote'] as const) : []),
    'table',
  ];
  return (
    <section class="overview" aria-labelledby={title}>
      <div class="overview__head">
        <h2 id={title}>{t('overview.title')}</h2>
        <Segments<Shown>
          label={t('overview.show')}
          options={SHOWN.map((name) => ({
            name,
            label: t(`overview.show.${name}`, { count: shownRows(rows, name).length }),
          }))}
          chosen={shown.value}
          onChoose={(name) => {
            shown.value = name;
          }}
        />
        <label class="overview__patience">
          <span>{t('overview.patience')}</span>
          <select
            class="input"
            value={String(quietAfter / MINUTE)}
            onChange={({ currentTarget: { value } }) => onPatience(Number(value) * MINUTE)}
          >
            {PATIENCE.map((minutes) => (
              <option key={minutes} value={String(minutes)}>
                {t('overview.minutes', { minutes })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="overview__scroll" tabIndex={0} role="region" aria-labelledby={title}>
        <table>
          <thead>
            <tr>
              {columns.map((by) => (
                <SortedColumn
                  key={by}
                  by={by}
                  sorting={sorting.value}
                  onSort={(next) => {
                    sorting.value = next;
                  }}
                />
              ))}
              <th scope="col">{t('column.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((row) => (
              <OverviewRow key={row.id} inside={inside} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
        {listed.length === 0 && <p class="quiet tab-pad">{t(`overview.none.${shown.value}`)}</p>}
      </div>
      <NotHere inside={inside} />
    </section>
  );
}

interface ColumnProps {
  readonly by: SortKey;
  readonly sorting: Sorting;
  readonly onSort: (next: Sorting) => void;
}

function SortedColumn({ by, sorting, onSort }: ColumnProps) {
  const isChosen = sorting.by === by;
  const isBackwards = isChosen && sorting.isBackwards;
  const Arrow = isBackwards ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={isChosen ? (isBackwards ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        class="overview__sort"
        title={t('column.sort', { column: t(`column.${by}`) })}
        onClick={() => onSort({ by, isBackwards: isChosen && !sorting.isBackwards })}
      >
        {t(`column.${by}`)} {isChosen && <Arrow size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
