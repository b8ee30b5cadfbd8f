import { z } from 'zod';
import { amendmentChairCommands, amendmentSeatCommands } from '../amendments/commands.ts';
import { ballotChairCommands, ballotSeatCommands } from '../ballot/commands.ts';
import { consensusChairCommands, consensusSeatCommands } from '../consensus/commands.ts';
import { divisionChairCommands, divisionSeatCommands } from '../division/commands.ts';
import { draftSeatCommands } from '../drafts/commands.ts';
import { floorChairCommands, floorSeatCommands } from '../floor/commands.ts';
import { houseRuleChairCommands, houseRuleSeatCommands } from '../model-un/commands.ts';
import { motionChairCommands, motionSeatCommands } from '../motions/commands.ts';
import { personCommands } from '../seating/commands.ts';
import { sessionCommands } from '../session/commands.ts';

export { sessionOptionsSchema } from '../session/commands.ts';

/** Every move there is, as it arrives from outside. Parsed once, at the edge; believed inside. */

/** Moves of a delegation. */
export const seatCommandSchema = z.discriminatedUnion('type', [
  ...floorSeatCommands,
  ...draftSeatCommands,
  ...amendmentSeatCommands,
  ...motionSeatCommands,
  ...divisionSeatCommands,
  ...ballotSeatCommands,
  ...consensusSeatCommands,
  ...houseRuleSeatCommands,
]);

/** Moves of a person about the seat they have, or would like to have. */
export const personCommandSchema = z.discriminatedUnion('type', [...personCommands]);

/** Moves of the facilitator, in the Chair or beside it. */
export const facilitatorCommandSchema = z.discriminatedUnion('type', [
  ...sessionCommands,
  ...floorChairCommands,
  ...amendmentChairCommands,
  ...motionChairCommands,
  ...divisionChairCommands,
  ...ballotChairCommands,
  ...consensusChairCommands,
  ...houseRuleChairCommands,
]);

/** Moves of the server itself: people at the door, and the clock. Never accepted from outside. */
export type DoorCommand =
  | { readonly type: 'join'; readonly person: string; readonly name: string }
  | { readonly type: 'drop'; readonly person: string }
  | { readonly type: 'comeBack'; readonly person: string }
  /** Somebody is about to be given a brief to read; without a person it is the facilitator. */
  | { readonly type: 'readBrief'; readonly seat: string; readonly person?: string };

export type ClockCommand =
  /** A clock has run out: the room asks the rules what follows. */
  { readonly type: 'clockRanOut'; readonly clock: ClockId };

/** `cover:<person>` is the grace period of a person who dropped. */
export type ClockId = 'phase' | 'speaker' | 'chair' | 'silence' | 'caucus' | `cover:${string}`;

export type SeatCommand = z.infer<typeof seatCommandSchema>;
export type PersonCommand = z.infer<typeof personCommandSchema>;
export type FacilitatorCommand = z.infer<typeof facilitatorCommandSchema>;
export type Command = SeatCommand | PersonCommand | FacilitatorCommand | DoorCommand | ClockCommand;

/** What a connected client may send: a command, and the seat the facilitator moves for, if any. */
export const clientCommandSchema = z.union([
  seatCommandSchema,
  personCommandSchema,
  facilitatorCommandSchema,
]);
export type ClientCommand = z.infer<typeof clientCommandSchema>;
