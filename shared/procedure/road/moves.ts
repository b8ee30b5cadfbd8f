import { z } from 'zod';
import type { VenueId } from '../../scenario/scenario.ts';
import type { Decision } from '../kernel/decision.ts';
import { isHouseRule } from '../kernel/house-rules.ts';
import type { CommandsOf, Move, Mover, MovesBy, SeatMover, Takes } from '../kernel/move.ts';
import { id, subject } from '../kernel/schemas.ts';
import { kindOf } from '../motions/kinds.ts';
import type { FactBody } from './facts.ts';
import { type MoveTable, PROCEDURES } from './procedures.ts';

/** Every move there is, by its type. */
export const MOVES: MoveTable = Object.assign(
  {},
  ...Object.values(PROCEDURES).map(({ moves }) => moves),
);

type CommandsBy<By extends Mover> = CommandsOf<Pick<MoveTable, MovesBy<MoveTable, By>>>;

/** Moves of a delegation. */
export type SeatCommand = CommandsBy<SeatMover>;
/** Moves of a person about the seat they have, or would like to have. */
export type PersonCommand = CommandsBy<'person'>;
/** Moves of whoever presides. */
export type ChairCommand = CommandsBy<'chair'>;
/** Moves of the facilitator, in the Chair or beside it. */
export type FacilitatorCommand = CommandsBy<'facilitator'> | ChairCommand;
/** Moves of the server itself: people at the door. Never accepted from outside. */
export type DoorCommand = CommandsBy<'door'>;

/** `cover:<person>` is the grace period of a person who dropped. */
export type ClockId =
  | 'phase'
  | 'speaker'
  | 'chair'
  | 'silence'
  | 'caucus'
  | 'inject'
  | 'capital'
  | 'shadow'
  | 'round'
  | `cover:${string}`;

/** A clock has run out: the room asks the rules what follows. */
export interface ClockCommand {
  readonly type: 'clockRanOut';
  readonly clock: ClockId;
}

/** What somebody connected may send. */
export type ClientCommand = SeatCommand | PersonCommand | FacilitatorCommand;
export type Command = ClientCommand | DoorCommand | ClockCommand;

/** Where a command is made, and the very thing that it is about. */
export interface Names {
  /** Obligatory on its way in, where the move is about anything. */
  readonly about?: string;
  /** Left out where the session has but one venue. */
  readonly venue?: VenueId;
}

/** A command with its names. */
export type NamedCommand = Command & Names;
/** What somebody connected may send, with the names that it has already. */
export type NamedClientCommand<C extends ClientCommand = ClientCommand> = C & Names;

/** A move by the type of its command; what it becomes is a fact that the log knows. */
export const moveOf = ({
  type,
}: Exclude<Command, ClockCommand>): Move<Takes, Mover, Decision<FactBody>> => MOVES[type];

/** What a command carries beside its type and its names: all that a move is told. */
export function takenBy({
  type,
  about,
  venue,
  ...taken
}: Exclude<Command, ClockCommand> & Names): typeof taken {
  return taken;
}

/** Whether a command is made in one venue or concerns the whole session; a clock runs in a venue. */
export const whereOf = (command: Command): 'session' | 'venue' =>
  command.type !== 'clockRanOut'
    ? moveOf(command).where
    : command.clock === 'capital' || command.clock === 'round' || command.clock.startsWith('cover:')
      ? 'session'
      : 'venue';

/** Where the fact of a command happened, as it goes into the log. */
export const placeOf = (command: NamedCommand): Pick<Names, 'venue'> =>
  command.venue !== undefined && whereOf(command) === 'venue' ? { venue: command.venue } : {};

const FROM_SEATS: readonly Mover[] = ['member', 'delegation'];
const FROM_FACILITATORS: readonly Mover[] = ['facilitator', 'chair'];

const moverOf = (command: Command): Mover =>
  command.type === 'clockRanOut' ? 'clock' : moveOf(command).by;

export const isSeatCommand = (command: Command): command is SeatCommand =>
  FROM_SEATS.includes(moverOf(command));
export const isChairCommand = (command: Command): command is ChairCommand =>
  moverOf(command) === 'chair';

export const isFacilitatorCommand = (command: Command): command is FacilitatorCommand =>
  FROM_FACILITATORS.includes(moverOf(command));

/** Whether a move is one that the United Nations does not know. */
export const isHouseMove = (command: Exclude<Command, ClockCommand>): boolean =>
  command.type === 'raiseMotion' ? isHouseRule(kindOf(command.matter).rule) : moveOf(command).house;

const FROM_OUTSIDE: readonly Mover[] = [...FROM_SEATS, 'person', ...FROM_FACILITATORS];

const [first, ...others] = Object.entries(MOVES)
  .filter(([, { by }]) => FROM_OUTSIDE.includes(by))
  .map(([type, { takes, about, where }]) =>
    takes.extend({
      type: z.literal(type),
      ...(about !== 'nothing' && { about: subject }),
      ...(where === 'venue' && { venue: id.optional() }),
    }),
  );

if (first === undefined) throw new Error('There are no moves.');

/** A command as it arrives from outside. Parsed once, at the edge; believed inside. */
export const clientCommandSchema = z.discriminatedUnion('type', [first, ...others]) as z.ZodType<
  ClientCommand & Names
>;
