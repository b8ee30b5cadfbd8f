import type { Posture, RoundId } from '../../scenario/scenario.ts';
import { isVoteUnderWay, type Question, type SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import { roomsOf } from '../kernel/venue.ts';
import { comingRound, openRound, shadowOf } from './rounds.ts';

type Takes = SeatQuestion<{ readonly round: RoundId; readonly posture: Posture }>;

/** SHA-1 and SHA-4: for the round that closes next; operations are chosen by people alone. */
export const mayTakePosture = ({ scenario, room, actor, command }: Takes): Verdict =>
  firstRefusal(
    () => (shadowOf(scenario, room) === undefined ? refuse('SHA-1', 'noShadow') : ALLOWED),
    () =>
      room.phase !== 'lobby' && comingRound(scenario, room)?.id === command.round
        ? ALLOWED
        : refuse('SHA-1', 'roundOver'),
    () =>
      command.posture === 'operate' && actor.kind === 'seat' && actor.via === 'computer'
        ? refuse('SHA-4', 'computerOperates')
        : ALLOWED,
  );

/** SHA-2: the round that is open in a meeting, and never into a vote. */
export const mayCloseRound = ({
  scenario,
  room,
  command,
}: Question<{ readonly round: RoundId }>): Verdict =>
  firstRefusal(
    () => (shadowOf(scenario, room) === undefined ? refuse('SHA-1', 'noShadow') : ALLOWED),
    () =>
      roomsOf(room).some((there) => openRound(scenario, there)?.id === command.round)
        ? ALLOWED
        : refuse('SHA-2', 'roundNotOpen'),
    () => (roomsOf(room).some(isVoteUnderWay) ? refuse('BAL-5', 'voteUnderWay') : ALLOWED),
  );
