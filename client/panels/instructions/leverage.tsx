import './leverage.css';
import { type Leverage, leverageOf } from '../../../shared/analysis/leverage.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** What the own vote, or the own yes to a report, is worth to others as things stand; nothing once it is given. */
export function LeverageNow({ store }: { store: SessionStore }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const seat = store.seat.value;
  if (scenario === undefined || room === undefined || seat === undefined) return null;
  const { messages = {}, deals = {} } = store.desk.value ?? {};
  const all = leverageOf({ scenario, room, seat, messages, deals });
  if (all.length === 0) return null;
  return (
    <section class="leverage">
      <h3>{t('leverage.title')}</h3>
      <ul>
        {all.map((leverage) => (
          <One key={leverage.draft} store={store} scenario={scenario} leverage={leverage} />
        ))}
      </ul>
    </section>
  );
}

function One({
  store,
  scenario,
  leverage,
}: {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly leverage: Leverage;
}) {
  const { draft, forum, known, worth, level, askedBy, leader } = leverage;
  const names = store.delegations.value;
  const name = draftOf(scenario, draft).shortName;
  return (
    <li class="leverage__one">
      <p class="leverage__gauge">
        <strong>{t(`leverage.${level}`, { draft: name })}</strong>
        <meter min={0} max={1} value={worth} aria-label={t('leverage.gauge', { draft: name })} />
      </p>
      <p>
        {forum === 'voting'
          ? t('leverage.count', {
              yes: known.for,
              no: known.against,
              open: known.open,
            })
          : t('leverage.blockers', { count: known.against })}{' '}
        {forum === 'voting' &&
          leader !== undefined &&
          level !== 'little' &&
          t('leverage.needs', { leader: nameOf(names, leader) })}
      </p>
      {askedBy.length > 0 && (
        <p class="leverage__asked">
          {t('leverage.askedBy')}
          {askedBy.map((asker) => (
            <span key={asker}>
              <Flag iso2={flagOf(names, asker)} size={18} /> {nameOf(names, asker)}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
