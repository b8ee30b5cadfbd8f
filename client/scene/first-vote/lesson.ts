import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import type { Box } from '../../../shared/procedure/kernel/boxes.ts';
import type { BallotResult, Room } from '../../../shared/procedure/kernel/room.ts';
import type { DraftId, PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';

/** What a newcomer does next in a guided first vote. */
export type Lesson =
  | { readonly step: 'read' }
  /** A neighbour is on its way. */
  | { readonly step: 'wait' }
  | { readonly step: 'answer'; readonly deal: Deal }
  | { readonly step: 'call'; readonly deal: Deal | undefined }
  /** The Chair goes on to the vote by itself. */
  | { readonly step: 'opening' }
  | { readonly step: 'vote'; readonly draft: DraftId }
  /** The vote is locked, and the result not yet declared. */
  | { readonly step: 'count' }
  | {
      readonly step: 'result';
      readonly draft: DraftId;
      readonly result: BallotResult;
      readonly deal: Deal | undefined;
    };

/** What the newcomer has done that no fact of the session says. */
export interface Pressed {
  readonly hasRead: boolean;
  readonly hasCalled: boolean;
}

/** The steps as they are counted for whoever takes them. */
export const STEPS = ['read', 'answer', 'vote', 'result'] as const;

export function stepNumber({ step }: Lesson): number {
  switch (step) {
    case 'read':
      return 1;
    case 'wait':
    case 'answer':
      return 2;
    case 'call':
    case 'opening':
    case 'vote':
    case 'count':
      return 3;
    case 'result':
      return 4;
  }
}

/**
 * Where a guided first vote stands, from what has happened in the session alone: so a reload, or a clock that
 * has gone on meanwhile, finds the newcomer at the right step. `deals` are those of the own seat.
 */
export function lessonOf(
  scenario: PublicScenario,
  room: Room,
  deals: Box<Deal>,
  seat: SeatId,
  { hasRead, hasCalled }: Pressed,
): Lesson {
  const deal = Object.values(deals).find(({ to }) => to.includes(seat));
  const first = firstVote(room);
  if (first !== undefined) return { step: 'result', ...first, deal };
  const { ballot } = room;
  if (ballot?.subject.kind === 'draft') {
    if (ballot.phase === 'inProgress') return { step: 'vote', draft: ballot.subject.draft };
    if (ballot.phase === 'locked') return { step: 'count' };
  }
  if (room.phase === 'action' || hasCalled) return { step: 'opening' };
  if (!hasRead && (deal === undefined || deal.status === 'offered')) return { step: 'read' };
  if (deal === undefined)
    return hasSponsorToAsk(scenario) ? { step: 'wait' } : { step: 'call', deal };
  return deal.status === 'offered' ? { step: 'answer', deal } : { step: 'call', deal };
}

const hasSponsorToAsk = ({ drafts }: PublicScenario): boolean =>
  drafts.some(({ sponsors }) => sponsors.length > 0);

function firstVote(room: Room): { draft: DraftId; result: BallotResult } | undefined {
  for (const result of Object.values(room.results)) {
    if (result.subject.kind === 'draft') return { draft: result.subject.draft, result };
  }
  return undefined;
}
