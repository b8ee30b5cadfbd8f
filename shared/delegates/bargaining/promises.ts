import type { Act } from '../../procedure/deals/act.ts';
import { isAbout } from '../../procedure/deals/ballots.ts';
import { holds } from '../../procedure/deals/condition.ts';
import type { Deal } from '../../procedure/deals/deal.ts';
import type { Box } from '../../procedure/kernel/boxes.ts';
import type { BallotSubject, Room } from '../../procedure/kernel/room.ts';
import type { Choice, PublicScenario, SeatId } from '../../scenario/scenario.ts';

/** An act that a delegation has promised and that is still to be done, of whichever deal. */
export interface Owed {
  readonly deal: Deal;
  readonly act: Act;
  /** Its place among the promises of the deal. */
  readonly index: number;
}

/** What a delegation owes as things stand: what it has promised, with all conditions fulfilled. */
export function owedBy(
  scenario: PublicScenario,
  room: Room,
  deals: Box<Deal>,
  seat: SeatId,
): readonly Owed[] {
  return Object.values(deals)
    .filter(
      ({ status, conditions }) =>
        status === 'agreed' &&
        conditions.every((condition) => holds(condition, { scenario, room, deals })),
    )
    .flatMap((deal) =>
      deal.promises.flatMap(({ by, act, verdict }, index) =>
        by === seat && verdict.kind === 'pending' ? [{ deal, act, index }] : [],
      ),
    );
}

/** The vote that a delegation has promised on what is put to the vote; undefined where it has promised none. */
export function promisedVote(
  owed: readonly Owed[],
  subject: BallotSubject,
  otherwise: Choice,
): Choice | undefined {
  for (const { act } of owed) {
    if (act.kind !== 'vote' || !isAbout(act.on, subject)) continue;
    if (act.choice !== 'notNo') return act.choice;
    return otherwise === 'no' ? 'abstain' : otherwise;
  }
  return undefined;
}

/**
 * Whether a delegation has promised to take part in a vote, as who has promised to vote so has, or to stay away;
 * undefined where neither.
 */
export function promisedAttendance(
  owed: readonly Owed[],
  subject: BallotSubject,
): boolean | undefined {
  for (const { act } of owed) {
    if (act.kind !== 'attend' && act.kind !== 'stayAway' && act.kind !== 'vote') continue;
    if (!isAbout(act.on, subject)) continue;
    if (act.kind !== 'vote') return act.kind === 'attend';
    if (act.choice !== 'notNo') return true;
  }
  return undefined;
}
