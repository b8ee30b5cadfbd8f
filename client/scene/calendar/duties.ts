import { isInWriting } from '../../../shared/procedure/kernel/calendar.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { openRoundOf } from '../../../shared/procedure/rounds/round.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import type { SeatView } from '../../../shared/views/views.ts';

/** What waits for a delegation while it is away from a meeting. */
export type Duty =
  /** A final text is under silence, and the seat has not objected. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'deal'; readonly by: SeatId }
  /** Proposals for a report to which the seat has said nothing. */
  | { readonly kind: 'proposals'; readonly count: number }
  | { readonly kind: 'round'; readonly question: string };

/** What a delegation has not answered yet, the most pressing first. */
export function dutiesOf(room: Room, seat: SeatId, desk: SeatView | undefined): readonly Duty[] {
  const offered = Object.values(desk?.deals ?? {}).filter(
    ({ status, to }) => status === 'offered' && to.includes(seat),
  );
  const unanswered = unansweredProposals(room, seat);
  const round = openRoundOf(room);
  return [
    ...(isUnderSilence(room, seat) ? [{ kind: 'silence' } as const] : []),
    ...offered.map(({ by }) => ({ kind: 'deal', by }) as const),
    ...(unanswered > 0 ? [{ kind: 'proposals', count: unanswered } as const] : []),
    ...(round !== undefined && own(round.wrote, seat) === undefined
      ? [{ kind: 'round', question: round.question } as const]
      : []),
  ];
}

const isUnderSilence = (room: Room, seat: SeatId): boolean =>
  isInWriting(room) &&
  room.negotiation?.phase === 'silence' &&
  own(room.negotiation.stances, seat) === undefined;

function unansweredProposals({ negotiation }: Room, seat: SeatId): number {
  return Object.values(negotiation?.proposals ?? {}).filter(
    ({ by, acceptedBy, refusedBy, wantMore = [] }) =>
      by !== seat && ![...acceptedBy, ...refusedBy, ...wantMore].includes(seat),
  ).length;
}
