import type { InjectId } from '../../scenario/scenario.ts';
import { isVoteUnderWay, type Question } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import { isAtWork, isMeeting } from '../kernel/script.ts';
import { roomsOf } from '../kernel/venue.ts';
import { injectOf, isReleased } from './injects.ts';

type Releases = Question<{ readonly inject: InjectId }>;

/** INJ-1 and INJ-4: of the scenario, once, while a meeting is held, and never into a vote. */
export const mayReleaseInject = ({ scenario, room, command }: Releases): Verdict => {
  const inject = injectOf(scenario, command.inject);
  const rooms = roomsOf(room);
  return firstRefusal(
    () => (inject === undefined ? refuse('INJ-1', 'noSuchInject') : ALLOWED),
    () => (isReleased(room, command.inject) ? refuse('INJ-1', 'injectReleased') : ALLOWED),
    () =>
      rooms.some(inject?.closes === undefined ? isMeeting : isAtWork)
        ? ALLOWED
        : refuse('INJ-1', 'noMeetingForInject'),
    () => (rooms.some(isVoteUnderWay) ? refuse('BAL-5', 'voteUnderWay') : ALLOWED),
    () =>
      inject?.closes !== undefined && rooms.some(({ suspended }) => suspended !== undefined)
        ? refuse('INJ-4', 'closedAlready')
        : ALLOWED,
  );
};
