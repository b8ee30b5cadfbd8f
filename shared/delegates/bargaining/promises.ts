import type { Act } from '../../procedure/deals/act.ts';
import { isAbout } from '../../procedure/deals/ballots.ts';
import { holds } from '../../procedure/deals/condition.ts';
import type { Deal } from '../../procedure/deals/deal.ts';
import type { Box } from '../../procedure/kernel/boxes.ts';
import type { BallotSubject, Room } from '../../procedure/kernel/room.ts';
import type { Choice, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { isSameMatter } from './heard.ts';

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

/**
 * Whether an offer asks a delegation for a vote on which it has given its word in another deal, or offered to: for
 * another vote, or for the same in return for something. It keeps its word, and sells nothing twice.
 */
export function isGivenAlready(
  { id, promises }: Pick<Deal, 'id' | 'promises'>,
  deals: Box<Deal>,
  seat: SeatId,
): boolean {
  const given = votesGiven(
    Object.values(deals).filter((deal) => deal.id !== id),
    seat,
  );
  const isForSomething = promises.some(({ by }) => by !== seat);
  return promises.some(
    ({ by, act }) =>
      by === seat &&
      act.kind === 'vote' &&
      given.some(
        ({ on, choice }) => isSameMatter(on, act.on) && (isForSomething || choice !== act.choice),
      ),
  );
}

/** The votes that a delegation has promised, or has offered to promise. */
export const votesGiven = (
  deals: readonly Deal[],
  seat: SeatId,
): readonly Extract<Act, { kind: 'vote' }>[] =>
  deals
    .filter(({ by, status }) => status === 'agreed' || (status === 'offered' && by === seat))
    .flatMap(({ promises }) =>
      promises.flatMap(({ by, act }) => (by === seat && act.kind === 'vote' ? [act] : [])),
    );
