import type { About } from '../kernel/move.ts';
import type { Room } from '../kernel/room.ts';
import { type Command, moveOf, type NamedCommand, type Names, whereOf } from './moves.ts';

/** The id of what a kind of moves is about now; undefined where there is nothing of the kind. */
export function presentOf(room: Room, about: Exclude<About, 'nothing'>): string | undefined {
  switch (about) {
    case 'phase':
      return phaseId(room);
    case 'ballot':
      return room.ballot?.id ?? nextBallot(room);
    case 'motion':
      return room.motions[0]?.id;
    case 'point':
      return room.point?.id;
    case 'division':
      return room.division?.id;
    case 'question':
      return room.negotiation?.question;
    case 'text':
      return room.negotiation && `text-${room.negotiation.text}`;
    case 'floor':
      return `${phaseId(room)}-${speeches(room)}`;
    case 'speech':
      return room.floor.speech;
    case 'suspension':
      return room.suspended && `since-${room.suspended.since}`;
    case 'caucus':
      return room.caucus && `after-${Object.keys(room.results).length}`;
    case 'housePoint':
      return room.housePoint?.id;
  }
}

/** Whether a move means what is there now; one that names nothing asks about just that. */
export function meansThePresent(room: Room, command: NamedCommand, about: About): boolean {
  return (
    command.about === undefined || about === 'nothing' || command.about === presentOf(room, about)
  );
}

/**
 * The command with the names of its venue and of what it is about, as they stand in this room; names
 * that it has already stay.
 */
export function named<C extends Command>(room: Room, command: C): C & Names {
  const about = command.type === 'clockRanOut' ? 'nothing' : moveOf(command).about;
  const id = about === 'nothing' ? undefined : presentOf(room, about);
  const venue = whereOf(command) === 'venue' ? room.venue : undefined;
  return { ...(id && { about: id }), ...(venue && { venue }), ...command };
}

/** One phase of one stage. */
const phaseId = ({ stage, phase }: Room): string => `at-${stage}-${phase.toLowerCase()}`;

/** How many speeches have been given at this stage. */
const speeches = ({ floor }: Room): number =>
  Object.values(floor.spoken).reduce((sum, times) => sum + times, 0);

/** The ballot that is still to be announced, by how many were held and how many are to come. */
const nextBallot = ({ results, programme }: Room): string =>
  `next-${Object.keys(results).length}-${programme.length}`;
