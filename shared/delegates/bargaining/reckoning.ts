import type { Box } from '../../procedure/kernel/boxes.ts';
import { seatsHeldByPeople } from '../../procedure/kernel/membership.ts';
import type { OwnSeat } from '../../procedure/kernel/own-seat.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { type Message, sentenceIn } from '../../procedure/talk/talk.ts';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';

/** What somebody has done about what it had promised a delegation, and how often that has said so already. */
export interface Reckoning {
  readonly by: SeatId;
  readonly verdict: 'kept' | 'broken';
  readonly said: number;
}

/** What people have done about what they had promised a delegation and it has not spoken of yet. */
export function reckoningsDue(
  scenario: PublicScenario,
  room: Room,
  { messages = {}, deals = {} }: OwnSeat,
  seat: SeatId,
): readonly Reckoning[] {
  const people = seatsHeldByPeople(scenario, room).filter((other) => other !== seat);
  return people.flatMap((by) =>
    (['kept', 'broken'] as const).flatMap((verdict): readonly Reckoning[] => {
      const done = Object.values(deals)
        .flatMap(({ promises }) => promises)
        .filter((promise) => promise.by === by && promise.verdict.kind === verdict).length;
      const said = timesSaid(messages, seat, by, verdict);
      return done > said ? [{ by, verdict, said }] : [];
    }),
  );
}

const timesSaid = (
  messages: Box<Message>,
  seat: SeatId,
  to: SeatId,
  verdict: Reckoning['verdict'],
): number =>
  Object.values(messages).filter(
    (message) =>
      message.by === seat &&
      message.to.includes(to) &&
      sentenceIn(message)?.key === `talk.${verdict}`,
  ).length;
