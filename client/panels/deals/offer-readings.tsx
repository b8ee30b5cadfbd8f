import './offer-readings.css';
import { ShieldCheck, TriangleAlert } from 'lucide-preact';
import { adviseOffer, type OfferAdvice } from '../../../shared/delegates/bargaining/offers.ts';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import { actText } from '../../scene/talk/act-text.ts';
import type { TalkScene } from '../../scene/talk/saying-text.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

/** What an offer means by one's instructions: what one gains if it is kept, and loses if it is broken. */
export function OfferReadings({ inside, deal }: { inside: SessionSeen; deal: Deal }) {
  const { store, scenario, room } = inside;
  const knowledge = store.seatContent.value;
  if (knowledge === undefined) return null;
  const { deals = {}, cables = {} } = store.desk.value ?? {};
  const advice = adviseOffer({ scenario, room, knowledge, own: { cables } }, deal, deals);
  const scene = { scenario, room, names: store.delegations.value };
  return (
    <div class="readings">
      <p class="readings__one readings__one--kept">
        <ShieldCheck size={18} aria-hidden="true" />
        <span>
          <strong>{t('read.kept')}</strong> {t(`read.gain.${sizeOf(advice.gain)}`)}
        </span>
      </p>
      <p class="readings__one readings__one--broken">
        <TriangleAlert size={18} aria-hidden="true" />
        <span>
          <strong>{t('read.broken')}</strong> {lossText(scene, advice)}
        </span>
      </p>
      <p class="readings__capital">
        {t(`read.why.${advice.why}`, { percent: Math.round(advice.trust * 100) })}
      </p>
    </div>
  );
}

/** From where on something is much, some and little, on the scale of utilities. */
const MUCH = 0.25;
const SOME = 0.08;
const NOTHING = 0.01;

type Size = 'much' | 'some' | 'little' | 'none' | 'less';

function sizeOf(worth: number): Size {
  if (worth < -NOTHING) return 'less';
  if (worth >= MUCH) return 'much';
  if (worth >= SOME) return 'some';
  return worth > NOTHING ? 'little' : 'none';
}

/** Who keeps its word alone has done its part for nothing. */
function lossText(scene: TalkScene, { cost, dearest }: OfferAdvice): string {
  if (dearest === undefined) return t('read.loss.hope');
  const size = cost > NOTHING ? sizeOf(cost) : 'none';
  return t(`read.loss.${size === 'less' ? 'none' : size}`, { act: actText(scene, dearest) });
}
