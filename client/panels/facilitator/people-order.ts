import type { Room } from '../../../shared/procedure/room.ts';
import type { FacilitatorPerson, FacilitatorView } from '../../../shared/views/views.ts';

/** Why somebody needs the facilitator, most urgent first. */
export type Need = 'dropped' | 'noSeat' | 'notVoted' | 'none';

export interface PersonRow {
  readonly id: string;
  readonly person: FacilitatorPerson;
  readonly need: Need;
}

const URGENCY: readonly Need[] = ['dropped', 'noSeat', 'notVoted', 'none'];

/** Everybody in the session, those who need help first, then by name. */
export function peopleByNeed(view: FacilitatorView, room: Room): readonly PersonRow[] {
  return Object.entries(view.people)
    .map(([id, person]) => ({ id, person, need: needOf(person, room) }))
    .toSorted(
      (one, other) =>
        URGENCY.indexOf(one.need) - URGENCY.indexOf(other.need) ||
        one.person.name.localeCompare(other.person.name),
    );
}

function needOf({ online, seat }: FacilitatorPerson, room: Room): Need {
  if (!online) return 'dropped';
  if (seat === undefined) return 'noSeat';
  const isVoting = room.ballot?.phase === 'inProgress' && room.ballot.roll === undefined;
  if (isVoting && room.lights[seat] === undefined && !room.absent[seat]) return 'notVoted';
  return 'none';
}
