import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import type { AmendmentId } from '../amendments/amendment.ts';
import { leaderOf, sponsorsOf } from '../ballot/programme.ts';
import { own } from '../kernel/own.ts';
import type { BallotSubject, Room } from '../kernel/room.ts';
import type { RuleId } from '../kernel/rules.ts';
import { MOTIONS } from '../motions/motions.ts';
import type { Command } from '../road/commands.ts';

/**
 * House rules of Model UN: played only where they are switched on, and always labelled, because the
 * United Nations has no such rules.
 */

/** MUN-1: whether this session plays by the house rules. */
export const playsHouseRules = ({ options }: Room): boolean => options.houseRules === 'mun';

/** Whether a rule is one of Model UN's and not of the United Nations. */
export const isHouseRule = (rule: RuleId): boolean => rule.startsWith('MUN-');

const HOUSE_MOVES: ReadonlySet<Command['type']> = new Set([
  'pledgeVote',
  'withdrawPledge',
  'signDraft',
  'withdrawSignature',
  'acceptAsFriendly',
  'raisePlacard',
  'lowerPlacard',
  'raisePrivilege',
  'inquire',
]);

/** Whether a move is one that the United Nations does not know. */
export const isHouseMove = (command: Command): boolean =>
  command.type === 'raiseMotion'
    ? isHouseRule(MOTIONS[command.matter.kind].rule)
    : HOUSE_MOVES.has(command.type);

/** MUN-2: the votes in which who has pledged to vote does not abstain: those on the words themselves. */
export const isBoundByPledge = ({ kind }: BallotSubject): boolean =>
  kind === 'draft' || kind === 'part' || kind === 'amendment';

/** MUN-2: the first vote of a meeting has begun, or is over. */
export const firstVoteBegun = (room: Room): boolean =>
  Object.values(room.results).some(({ stage }) => stage === room.stage) ||
  (room.ballot !== undefined &&
    room.ballot.phase !== 'announced' &&
    room.ballot.phase !== 'explanationsBefore');

/**
 * MUN-4: whom a friendly amendment needs: the leader of the draft, and those of its sponsors whom
 * people play; sponsors whom the computer plays follow the leader.
 */
export function sponsorsToAsk(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
): readonly SeatId[] {
  const leader = leaderOf(scenario, room, draft);
  return sponsorsOf(scenario, room, draft).filter((seat) => {
    const hold = own(room.seats, seat);
    return seat === leader || (hold !== undefined && hold !== 'covered');
  });
}

/** MUN-4: nobody whom a friendly amendment needs is missing. */
export function isFriendlyToAll(scenario: PublicScenario, room: Room, id: AmendmentId): boolean {
  const amendment = own(room.amendments, id);
  if (amendment === undefined) return false;
  const { draft, friendlyTo = [] } = amendment;
  return sponsorsToAsk(scenario, room, draft).every((seat) => friendlyTo.includes(seat));
}

/** MUN-3: the signatories of a draft, in the order in which they signed; sponsors are not among them. */
export function signatoriesOf(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
): readonly SeatId[] {
  const sponsors = sponsorsOf(scenario, room, draft);
  return (own(room.drafts, draft)?.signatories ?? []).filter((seat) => !sponsors.includes(seat));
}
