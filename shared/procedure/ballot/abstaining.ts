import type { Choice, SeatId } from '../../scenario/scenario.ts';
import { votesYesOrNo } from '../kernel/house-rules.ts';
import { own } from '../kernel/own.ts';
import type { SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import type { BallotSubject, Room } from '../kernel/room.ts';
import { isBoundByPledge } from './pledge.ts';

/** MUN-2 and MUN-11: whether a delegation is free to abstain in a vote; everybody is, by the rules of the United Nations. */
export const mayAbstain = (room: Room, seat: SeatId, subject: BallotSubject): boolean =>
  isBoundByPledge(subject) ? !own(room.pledged, seat) : !votesYesOrNo(room);

/** MUN-2 and MUN-11: a choice that the delegation is free to make in a vote. */
export function isFreeChoice(
  { room, seat, command }: SeatQuestion<{ readonly choice: Choice }>,
  subject: BallotSubject | undefined,
): Verdict {
  if (command.choice !== 'abstain' || subject === undefined || mayAbstain(room, seat, subject)) {
    return ALLOWED;
  }
  return isBoundByPledge(subject)
    ? refuse('MUN-2', 'pledgedToVote')
    : refuse('MUN-11', 'motionsYesOrNo');
}
