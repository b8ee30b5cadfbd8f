import type { About } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { roomsOf } from '../kernel/venue.ts';
import type { PointMatter } from '../motions/point.ts';
import { paragraphsOf } from '../texts/texts.ts';
import { type Command, moveOf, type NamedCommand, type Names, whereOf } from './moves.ts';

/** The id of what a command is about now, by the kind of it; undefined where there is nothing of the kind. */
function presentOf(
  room: Room,
  about: Exclude<About, 'nothing'>,
  command: Command,
): string | undefined {
  switch (about) {
    case 'phase':
      return phaseId(room);
    case 'phases':
      return phasesId(room);
    case 'ballot':
      return room.ballot?.id ?? nextBallot(room);
    case 'motion':
      return room.motions[0]?.id;
    case 'point':
      return room.point?.id;
    case 'matter':
      return command.type === 'raisePoint' ? matterId(room, command.matter) : undefined;
    case 'division':
      return room.division?.id;
    case 'question':
      return room.negotiation?.question;
    case 'text':
      return room.negotiation && `text-${room.negotiation.text}`;
    case 'words':
      return 'paragraph' in command ? wordsId(room, command.paragraph) : undefined;
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
    case 'pause':
      return room.paused && `since-${room.paused.since}`;
  }
}

/** Whether a move means what is there now; one that names nothing asks about just that. */
export function meansThePresent(room: Room, command: NamedCommand, about: About): boolean {
  return (
    command.about === undefined ||
    about === 'nothing' ||
    command.about === presentOf(room, about, command)
  );
}

/**
 * The command with the names of its venue and of what it is about, as they stand in this room; names
 * that it has already stay.
 */
export function named<C extends Command>(room: Room, command: C): C & Names {
  const about = command.type === 'clockRanOut' ? 'nothing' : moveOf(command).about;
  const id = about === 'nothing' ? undefined : presentOf(room, about, command);
  const venue = whereOf(command) === 'venue' ? room.venue : undefined;
  return { ...(id && { about: id }), ...(venue && { venue }), ...command };
}

/** One phase of one stage. */
const phaseId = ({ stage, phase }: Room): string => `at-${stage}-${phase.toLowerCase()}`;

/** The phases of all venues together, the same from wherever the session is seen. */
const phasesId = (room: Room): string =>
  roomsOf(room)
    .map((there) => [...(there.venue === undefined ? [] : [there.venue]), phaseId(there)].join('-'))
    .sort()
    .join('-');

/** What a point of order is raised on: the speech, the vote, or what goes on in the phase. */
function matterId(room: Room, matter: PointMatter): string | undefined {
  switch (matter) {
    case 'offTopic':
    case 'overTime':
      return room.floor.speech;
    case 'conductOfVote':
      return room.ballot?.id;
    case 'misapplied':
    case 'quorum':
      return phaseId(room);
  }
}

/** The words and the place of a paragraph of the report, by the fact that changed them last. */
function wordsId(room: Room, paragraph: string): string | undefined {
  if (room.negotiation === undefined) return undefined;
  const { draft } = room.negotiation;
  const { changes } = own(paragraphsOf(room, draft), paragraph) ?? {};
  return `${draft}-since-${changes?.at(-1)?.fact ?? 0}`;
}

/** How many speeches have been given at this stage. */
const speeches = ({ floor }: Room): number =>
  Object.values(floor.spoken).reduce((sum, times) => sum + times, 0);

/** The ballot that is still to be announced, by how many were held and how many are to come. */
const nextBallot = ({ results, programme }: Room): string =>
  `next-${Object.keys(results).length}-${programme.length}`;
