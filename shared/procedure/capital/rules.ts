import type { LineNumber } from '../../scenario/capital.ts';
import type { Phase, PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import { STANDING, standingLeft, underWay } from './cable.ts';

const OPEN: readonly Phase[] = ['briefing', 'generalDebate', 'informals', 'action', 'outcome'];

/** CAP-1: whether capital can be asked now. */
export const isCapitalReached = (scenario: PublicScenario, room: Room): boolean =>
  OPEN.includes(room.phase) && stageOf(scenario, room).capital !== 'away';

/**
 * CAP-1 and CAP-3, as far as they can be read from outside the brief: whether it has such a line, and
 * what that line costs, is known to who turns the question into a fact.
 */
export function maySendCable({
  scenario,
  room,
  sight,
  command,
}: SeatQuestion<{ readonly line: LineNumber }>): Verdict {
  const { cables = {}, before } = sight.seat ?? {};
  return firstRefusal(
    () => (isCapitalReached(scenario, room) ? ALLOWED : refuse('CAP-1', 'capitalAway')),
    () => (own(cables, command.line) ? refuse('CAP-1', 'lineAsked') : ALLOWED),
    () => (underWay(cables) || before?.waits ? refuse('CAP-1', 'cableUnderWay') : ALLOWED),
    () =>
      standingLeft(cables, before?.spent) > 0
        ? ALLOWED
        : refuse('CAP-3', 'standingSpent', { count: STANDING }),
  );
}
