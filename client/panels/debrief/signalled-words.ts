import type { SignalledOnAmendment } from '../../../shared/analysis/signalled.ts';
import type { SignalledOnParagraph } from '../../../shared/procedure/consensus/negotiation.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { listOf } from '../../language/lists.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import { t } from './words.ts';

/** What was signalled on an amendment, and who then voted to the contrary, in a few plain sentences. */
export function amendmentSignals(
  { said, turned }: SignalledOnAmendment,
  names: Delegations,
): string {
  const { canLive, needMore, cannot } = said;
  return [
    t('signalled.amendment', {
      canLive: canLive.length,
      needMore: needMore.length,
      cannot: cannot.length,
    }),
    ...(turned === undefined
      ? []
      : turnedInWords(turned, names, {
          canLive: 'signalled.votedNo',
          cannot: 'signalled.votedYes',
          none: 'signalled.nobodyVoted',
        })),
  ].join(' ');
}

/** What was answered to a proposal for a paragraph, what became of it, and who then did otherwise. */
export function paragraphSignals(said: SignalledOnParagraph, names: Delegations): string {
  const { by, came, acceptedBy, refusedBy, wantMore = [], turned } = said;
  return [
    t(`signalled.paragraph.${came}`, {
      name: nameOf(names, by),
      canLive: acceptedBy.length,
      needMore: wantMore.length,
      cannot: refusedBy.length,
    }),
    ...(turned === undefined
      ? []
      : turnedInWords(turned, names, {
          canLive: 'signalled.stoodAside',
          cannot: 'signalled.letPass',
          none: 'signalled.nobodyTurned',
        })),
  ].join(' ');
}

interface Keys {
  readonly canLive: 'signalled.votedNo' | 'signalled.stoodAside';
  readonly cannot: 'signalled.votedYes' | 'signalled.letPass';
  readonly none: 'signalled.nobodyVoted' | 'signalled.nobodyTurned';
}

function turnedInWords(
  turned: Readonly<Record<'canLive' | 'cannot', readonly SeatId[]>>,
  names: Delegations,
  keys: Keys,
): readonly string[] {
  const told = (['canLive', 'cannot'] as const).flatMap((signal) => {
    const seats = turned[signal];
    if (seats.length === 0) return [];
    const named = listOf(seats.map((seat) => nameOf(names, seat)));
    return [t(keys[signal], { names: named, count: seats.length })];
  });
  return told.length === 0 ? [t(keys.none)] : told;
}
