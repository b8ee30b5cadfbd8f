import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { comingRound } from '../../../shared/procedure/shadow/rounds.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import type { FacilitatorPerson, FacilitatorView } from '../../../shared/views/views.ts';
import { awaitsAnswer } from '../moves/consensus-moves.ts';
import { dueVote } from './due-vote.ts';

/** Something that waits for a person, as the facilitator can see it. */
export type Waiting =
  | 'vote'
  | 'floor'
  | 'stance'
  | 'proposals'
  | 'table'
  | 'posture'
  | 'brief'
  | 'line';

export interface Look {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly view: FacilitatorView;
}

/** All that waits for a person now, by themselves or for their seat, the most pressing first. */
export function askedOfPerson(look: Look, person: FacilitatorPerson): readonly Waiting[] {
  const { seat, told } = person;
  const plays = seat !== undefined && own(look.room.seats, seat) !== 'facilitator';
  return [
    ...(plays ? askedOfSeat(look, seat) : []),
    ...(seat !== undefined && hasToRead(look.room, person, seat) ? (['brief'] as const) : []),
    ...(told === undefined ? [] : (['line'] as const)),
  ];
}

const hasToRead = ({ phase }: Room, { read }: FacilitatorPerson, seat: SeatId): boolean =>
  phase === 'briefing' && !read?.includes(seat);

function askedOfSeat({ scenario, room, view }: Look, seat: SeatId): readonly Waiting[] {
  const { floor, negotiation, tables } = room;
  const proposals = Object.values(negotiation?.proposals ?? {});
  const round = comingRound(scenario, room);
  const asked: Readonly<Record<Exclude<Waiting, 'brief' | 'line'>, boolean>> = {
    vote: dueVote(scenario, room, seat) === 'missing',
    floor: floor.speaker === seat,
    stance: negotiation?.phase === 'gavel' && own(negotiation.stances, seat) === undefined,
    proposals: proposals.some((proposal) => awaitsAnswer(proposal, seat)),
    table: Object.values(tables).some(
      ({ members, invited, asking }) =>
        (invited.includes(seat) && members.length > 0) ||
        (members.includes(seat) && asking.length > 0),
    ),
    posture: round !== undefined && own(view.postures ?? {}, seat) !== round.id,
  };
  return (Object.keys(asked) as (keyof typeof asked)[]).filter((each) => asked[each]);
}
