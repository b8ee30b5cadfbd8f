import './own-deal.css';
import { useSignal } from '@preact/signals';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import { isSince } from '../../../shared/procedure/kernel/stand-in.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { MayButton } from '../../components/may-button.tsx';
import { placeOf } from '../../scene/talk/deals-seen.ts';
import { sendAsSeat } from '../../sight/actor.ts';
import { nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { DealCard } from './deal-card.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { OfferReadings } from './offer-readings.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  readonly deal: Deal;
  readonly seat: SeatId;
}

/** One of one's own deals, with all that one can do about it: answer, withdraw, note what one thinks of it. */
export function OwnDeal({ inside, deal, seat }: Props) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const place = placeOf(deal, seat);
  return (
    <DealCard scene={{ scenario, room, names }} deal={deal} own={seat}>
      {place === 'asked' && (
        <>
          <OfferReadings inside={inside} deal={deal} />
          <AnswerActs inside={inside} deal={deal} />
        </>
      )}
      {deal.status === 'offered' && deal.by === seat && (
        <div class="button-row">
          <MayButton store={store} command={{ type: 'withdrawOffer', deal: deal.id }}>
            {t('answer.withdraw')}
          </MayButton>
        </div>
      )}
      {place === 'bound' && <OwnMarks inside={inside} deal={deal} />}
    </DealCard>
  );
}

/** Accept, counter, decline with a reason (DEA-2, DEA-4). */
function AnswerActs({ inside, deal }: Omit<Props, 'seat'>) {
  const open = useSignal<'counter' | 'decline' | undefined>(undefined);
  const { store } = inside;
  const { id, by } = deal;
  const name = nameOf(store.delegations.value, by);
  const close = () => {
    open.value = undefined;
  };
  return (
    <div class="button-row">
      <MayButton
        store={store}
        command={{ type: 'acceptDeal', deal: id }}
        look="button--primary button--small"
        label={t('answer.acceptOf', { name })}
      >
        {t('answer.accept')}
      </MayButton>
      <MayButton
        store={store}
        command={{ type: 'declineDeal', deal: id }}
        label={t('answer.counterOf', { name })}
        onPress={() => {
          open.value = 'counter';
        }}
      >
        {t('answer.counter')}
      </MayButton>
      <MayButton
        store={store}
        command={{ type: 'declineDeal', deal: id }}
        label={t('answer.declineOf', { name })}
        onPress={() => {
          open.value = 'decline';
        }}
      >
        {t('answer.decline')}
      </MayButton>
      {open.value === 'counter' && <OfferDialog inside={inside} counters={deal} onClose={close} />}
      {open.value === 'decline' && <DeclineDialog inside={inside} deal={deal} onClose={close} />}
    </div>
  );
}

/** DEA-6: what one thinks of a deal by oneself, until the log has settled it. */
function OwnMarks({ inside: { store }, deal }: Omit<Props, 'seat'>) {
  const { marks, before } = store.desk.value ?? {};
  const mark = marks?.[deal.id] ?? {};
  // What was meant and believed before a take-over is for those who agreed (SEA-23).
  if (before !== undefined && !isSince(before.since, deal.id)) return null;
  return (
    <fieldset class="own-marks">
      <legend>{t('mark.title')}</legend>
      {(['means', 'believes'] as const).map((what) => (
        <label key={what} class="own-marks__one">
          <input
            type="checkbox"
            checked={mark[what] === true}
            onChange={(event) =>
              void sendAsSeat(store, {
                type: 'markDeal',
                deal: deal.id,
                [what]: event.currentTarget.checked,
              })
            }
          />
          {t(`mark.${what}`)}
        </label>
      ))}
    </fieldset>
  );
}
