import { isConsensus } from '../../scenario/forums.ts';
import type { Phase, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { explainedBefore } from '../drafts/explanations.ts';
import { statementsHeard } from '../floor/rules.ts';
import { isLetIn } from '../floor/stakeholders.ts';
import { own } from '../kernel/own.ts';
import type { Ballot, BallotSubject, Room } from '../kernel/room.ts';
import { isTabling, stageOf } from '../kernel/script.ts';
import { sponsorsOf } from '../texts/drafts.ts';

/**
 * DEA-3: whether a delegation can still be heard in open meeting before the stage is left: in a debate, before the
 * first vote on what is tabled, or on its vote. Whether the Chair then hears it is not known yet.
 */
export function isStillHeard(scenario: PublicScenario, room: Room, by: SeatId): boolean {
  const phases: readonly Phase[] = stageOf(scenario, room).phases;
  const later = phases.slice(phases.indexOf(room.phase) + 1);
  return (
    isHeardNow(scenario, room, by) || later.some((phase) => isHeardIn(scenario, room, by, phase))
  );
}

function isHeardNow(scenario: PublicScenario, room: Room, by: SeatId): boolean {
  const { phase, floor, negotiation, ballot, programme } = room;
  const isDebate = phase === 'generalDebate' || (phase === 'outcome' && negotiation !== undefined);
  if (isDebate || statementsHeard(scenario, room)) {
    const isListed = floor.speaker === by || floor.queue.includes(by);
    const mayAsk = floor.list === 'open' && isLetIn(scenario, room, by).may;
    if (isListed || mayAsk) return true;
  }
  if (phase !== 'action' || isConsensus(stageOf(scenario, room).forum)) return false;
  const present = ballot === undefined || isExplained(ballot, by) ? [] : [ballot.subject];
  return [...present, ...programme].some((subject) => mayExplain(scenario, room, by, subject));
}

/** Whether the delegation has explained this vote, or nobody does any more. */
const isExplained = ({ phase, subject, explained }: Ballot, by: SeatId): boolean =>
  phase === 'closed' ||
  explained.includes(by) ||
  (subject.kind === 'amendment' && phase !== 'announced' && phase !== 'explanationsBefore');

/** In a phase that is still to come. */
function isHeardIn(scenario: PublicScenario, room: Room, by: SeatId, phase: Phase): boolean {
  const { forum, action } = stageOf(scenario, room);
  switch (phase) {
    case 'generalDebate':
      return isLetIn(scenario, room, by).may;
    case 'action':
      return (
        !isConsensus(forum) &&
        action.length > 0 &&
        (isTabling(scenario, room) ||
          action.some(({ draft }) => mayExplain(scenario, room, by, { kind: 'draft', draft })))
      );
    case 'outcome':
      return isConsensus(forum) && action.length > 0 && isLetIn(scenario, room, by).may;
    default:
      return false;
  }
}

/** BAL-11, BAL-12 and AMD-10: whether a delegation may say a word on its vote on this, when it comes. */
export function mayExplain(
  scenario: PublicScenario,
  room: Room,
  by: SeatId,
  subject: BallotSubject,
): boolean {
  if (subject.kind === 'amendment') return own(room.amendments, subject.amendment)?.mover !== by;
  if (subject.kind !== 'draft') return false;
  const status = own(room.drafts, subject.draft)?.status;
  return (
    status !== 'withdrawn' &&
    status !== 'notVoted' &&
    !sponsorsOf(scenario, room, subject.draft).includes(by) &&
    explainedBefore(room, by, subject.draft) === undefined
  );
}
