import { type Deal, partiesOf, type Verdict } from '../../../shared/procedure/deals/deal.ts';
import type { Box } from '../../../shared/procedure/kernel/boxes.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { language } from '../../language/language.ts';
import type { TalkScene } from './saying-text.ts';
import { t } from './words.ts';

/** How a deal stands to a delegation: it has to answer, waits for an answer, is bound by it, or it is over. */
export type DealPlace = 'asked' | 'waiting' | 'bound' | 'over';
const PLACES: readonly DealPlace[] = ['asked', 'waiting', 'bound', 'over'];

export function placeOf(deal: Deal, seat: SeatId): DealPlace {
  if (deal.status === 'agreed') return 'bound';
  if (deal.status !== 'offered') return 'over';
  return deal.to.includes(seat) && !deal.acceptedBy.includes(seat) ? 'asked' : 'waiting';
}

/** One's own deals: those that wait for one's answer first, then the latest. */
export function dealsSeen(deals: Box<Deal>, seat: SeatId): readonly Deal[] {
  return Object.values(deals).toSorted(
    (one, other) =>
      PLACES.indexOf(placeOf(one, seat)) - PLACES.indexOf(placeOf(other, seat)) ||
      other.at - one.at,
  );
}

/** An answer is read where the offer was made, a no as well. */
const SPOKEN_OF: readonly Deal['status'][] = [
  'offered',
  'agreed',
  'settled',
  'declined',
  'countered',
];

/** The offers and deals between these delegations and nobody else, but those that were taken back or lapsed. */
export function dealsAmong(
  deals: Box<Deal>,
  seat: SeatId,
  partners: readonly SeatId[],
): readonly Deal[] {
  const circle = new Set([seat, ...partners]);
  return Object.values(deals).filter(
    (deal) =>
      SPOKEN_OF.includes(deal.status) && partiesOf(deal).every((party) => circle.has(party)),
  );
}

/** What became of a promise, with what the record says of the fact that decided it. */
export function verdictText(scene: TalkScene, verdict: Verdict): string {
  if (verdict.kind === 'pending') return t('verdict.pending');
  const told = t(verdict.kind === 'void' ? `void.${verdict.because}` : `verdict.${verdict.kind}`);
  const minute = own(scene.room.minutes, String(verdict.fact));
  return minute === undefined
    ? told
    : t('verdict.because', {
        verdict: told,
        fact: minuteText(scene.scenario, minute, language.value),
      });
}
