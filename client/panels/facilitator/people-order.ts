import { isVoter } from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import type { FacilitatorPerson, FacilitatorView } from '../../../shared/views/views.ts';

/** Why somebody needs the facilitator, most urgent first. */
export type Need = 'help' | 'dropped' | 'asks' | 'noSeat' | 'notVoted' | 'none';

export interface PersonRow {
  readonly id: string;
  readonly person: FacilitatorPerson;
  readonly need: Need;
}

const URGENCY: readonly Need[] = ['help', 'dropped', 'asks', 'noSeat', 'notVoted', 'none'];

/** Everybody in the session, those who need help first, then by name. */
export function peopleByNeed(
  view: FacilitatorView,
  scenario: PublicScenario,
  room: Room,
): readonly PersonRow[] {
  return Object.entries(view.people)
    .map(([id, person]) => ({ id, person, need: needOf(person, scenario, room) }))
    .toSorted(
      (one, other) =>
        URGENCY.indexOf(one.need) - URGENCY.indexOf(other.need) ||
        one.person.name.localeCompare(other.person.name),
    );
}

function needOf(
  { online, seat, asks, promised, help }: FacilitatorPerson,
  scenario: PublicScenario,
  room: Room,
): Need {
  if (help !== undefined) return 'help';
  if (!online) return room.options.rehearsal === undefined ? 'dropped' : 'none';
  if (asks !== undefined) return 'asks';
  if (seat === undefined) return promised === undefined ? 'noSeat' : 'none';
  const isVoting = room.ballot?.phase === 'inProgress' && room.ballot.roll === undefined;
  const isMissing = isVoter(scenario, room, seat) && room.lights[seat] === undefined;
  return isVoting && isMissing ? 'notVoted' : 'none';
}
