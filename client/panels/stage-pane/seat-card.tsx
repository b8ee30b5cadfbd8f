import './seat-card.css';
import { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import { signatoriesOf } from '../../../shared/procedure/model-un/house-rules.ts';
import { sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { VoteMark } from '../../components/vote-mark.tsx';
import { t as commonWords } from '../../components/words.ts';
import { seatLights, showsStances } from '../../scene/model/stance-lights.ts';
import type { SessionStore } from '../../sight/store.ts';
import { SeatStance } from '../consensus/seat-stance.tsx';
import { holdShown } from './hold-shown.ts';
import { t } from './words.ts';

/** A delegation's public facts: who plays it, what it sponsors, how its light shows. */
export function SeatCard({ store, seat }: { store: SessionStore; seat: SeatId }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const delegation = store.delegations.value.get(seat);
  if (scenario === undefined || room === undefined || delegation === undefined) return null;
  const sponsored = scenario.drafts.filter((draft) =>
    sponsorsOf(scenario, room, draft.id).includes(seat),
  );
  const signed = scenario.drafts.filter((draft) =>
    signatoriesOf(scenario, room, draft.id).includes(seat),
  );
  const light = room.lights[seat];
  const voteless = votelessBecause(scenario, room, seat);
  return (
    <div class="seat-card panel">
      <p class="seat-card__name">
        <Flag iso2={delegation.iso2} size={32} /> {delegation.name}
      </p>
      <dl>
        {delegation.role === 'member' && (
          <>
            <dt>{t('card.region')}</dt>
            <dd>{commonWords(`region.${delegation.region}`)}</dd>
          </>
        )}
        <dt>{t('card.played')}</dt>
        <dd>{room.absent[seat] ? t('card.absent') : t(`card.hold.${holdShown(room, seat)}`)}</dd>
        {!isConsensus(stageOf(scenario, room).forum) && (
          <>
            <dt>{t('card.sponsors')}</dt>
            <dd>
              {sponsored.length === 0
                ? t('card.nothing')
                : sponsored.map((draft) => draft.shortName).join(', ')}
            </dd>
          </>
        )}
        {room.negotiation !== undefined && delegation.role === 'member' && (
          <>
            <dt>{t(showsStances(room.negotiation) ? 'card.stance' : 'card.holds')}</dt>
            <dd>
              <SeatStance light={seatLights(room, room.negotiation)(seat)} />
            </dd>
          </>
        )}
        {signed.length > 0 && (
          <>
            <dt>{t('card.signed')}</dt>
            <dd>
              {signed.map((draft) => draft.shortName).join(', ')} <HouseRuleTag />
            </dd>
          </>
        )}
        {room.pledged[seat] && (
          <>
            <dt>{t('card.pledge')}</dt>
            <dd>
              {t('pledge.given')} <HouseRuleTag />
            </dd>
          </>
        )}
        {voteless !== undefined && (
          <>
            <dt>{t('card.vote')}</dt>
            <dd>{t(`card.voteless.${voteless}`)}</dd>
          </>
        )}
        {light !== undefined && (
          <>
            <dt>{t('card.vote')}</dt>
            <dd>
              <VoteMark light={light} word="shown" />
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
