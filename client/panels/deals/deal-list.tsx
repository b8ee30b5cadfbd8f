import './deal-list.css';
import type { DealId } from '../../../shared/procedure/deals/deal.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { dealsSeen } from '../../scene/talk/deals-seen.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { DealCard } from './deal-card.tsx';
import { OwnDeal } from './own-deal.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  readonly seat: SeatId;
  /** Those that stand elsewhere on the page. */
  readonly except: readonly DealId[];
}

/** What was offered to this delegation and by it, what it is bound by, and what others offered in public. */
export function DealList({ inside, seat, except }: Props) {
  const { store, scenario, room } = inside;
  const mine = store.desk.value?.deals ?? {};
  const scene = { scenario, room, names: store.delegations.value };
  const others = Object.values(room.deals).filter(({ id }) => own(mine, id) === undefined);
  const seen = dealsSeen(mine, seat).filter(({ id }) => !except.includes(id));
  return (
    <section class="deals" aria-labelledby="deals-title">
      <h2 id="deals-title">{t('deals.title')}</h2>
      {Object.keys(mine).length === 0 && <p class="quiet">{t('deals.none')}</p>}
      {seen.map((deal) => (
        <OwnDeal key={deal.id} inside={inside} deal={deal} seat={seat} />
      ))}
      {others.length > 0 && (
        <>
          <h3>{t('deals.public')}</h3>
          {others.map((deal) => (
            <DealCard key={deal.id} scene={scene} deal={deal} own={seat} />
          ))}
        </>
      )}
    </section>
  );
}
