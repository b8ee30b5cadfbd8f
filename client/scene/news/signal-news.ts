import type { Amendment } from '../../../shared/procedure/amendments/amendment.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { amendmentTo } from './news.ts';
import type { News } from './news-item.ts';
import { t } from './words.ts';

/**
 * AMD-14: what others have signalled anew on the amendments of a delegation since an earlier picture of the
 * room, all that came on one amendment together; nothing while there is a vote, and nothing of what was taken
 * back meanwhile or said of words that have changed.
 */
export function signalNews(
  scenario: PublicScenario,
  before: Room,
  after: Room,
  mover: SeatId,
): readonly News[] {
  if (after.ballot !== undefined || before.amendments === after.amendments) return [];
  return Object.entries(after.amendments).flatMap(([id, now]): readonly News[] => {
    if (now.mover !== mover || now.status !== 'pending') return [];
    const seats = signallingAnew(own(before.amendments, id), now);
    if (seats.length === 0) return [];
    return [
      {
        group: `signals ${id}`,
        kind: 'signalled',
        seats,
        about: amendmentTo(scenario, id, now),
        whose: mover,
        text: t('news.signals', countsOf(now)),
      },
    ];
  });
}

function signallingAnew(then: Amendment | undefined, now: Amendment): readonly SeatId[] {
  // By their words: a page that comes back has got the whole room anew.
  const isOfTheSame = JSON.stringify(then?.changes) === JSON.stringify(now.changes);
  const earlier = (isOfTheSame ? then?.signals : undefined) ?? {};
  const { signals = {} } = now;
  return Object.keys(signals).filter((seat) => own(signals, seat) !== own(earlier, seat));
}

function countsOf({ signals = {} }: Amendment) {
  const said = Object.values(signals);
  const count = (signal: (typeof said)[number]) => said.filter((one) => one === signal).length;
  return { canLive: count('canLive'), needMore: count('needMore'), cannot: count('cannot') };
}
