import { z } from 'zod';
import { phaseNames } from '../scenario/source-schema.ts';

/** Every move there is, as it arrives from outside. Parsed once, at the edge; believed inside. */

const seat = z.string().regex(/^[A-Z]{3}$/);
const person = z.string().min(1).max(40);
const draft = z.string().min(1).max(60);
const words = z.string().trim().min(1).max(280);
const choice = z.enum(['yes', 'no', 'abstain']);
const method = z.enum(['recorded', 'rollCall', 'showOfHands']);
const ms = z.number().int();

/** Moves of a delegation. */
export const seatCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('requestFloor') }),
  z.strictObject({ type: z.literal('leaveSpeakersList') }),
  z.strictObject({ type: z.literal('requestReply') }),
  z.strictObject({ type: z.literal('say'), text: words }),
  z.strictObject({ type: z.literal('yieldFloor') }),
  z.strictObject({ type: z.literal('introduceDraft'), draft }),
  z.strictObject({ type: z.literal('joinSponsors'), draft }),
  z.strictObject({ type: z.literal('leaveSponsors'), draft }),
  z.strictObject({ type: z.literal('withdrawDraft'), draft }),
  z.strictObject({ type: z.literal('leaveRoom') }),
  z.strictObject({ type: z.literal('returnToRoom') }),
  z.strictObject({ type: z.literal('requestVote'), method }),
  z.strictObject({ type: z.literal('moveNoVote'), draft }),
  z.strictObject({
    type: z.literal('requestDivision'),
    draft,
    parts: z
      .array(z.array(z.string().min(1).max(60)).min(1).max(60))
      .min(1)
      .max(20),
  }),
  z.strictObject({ type: z.literal('objectToDivision') }),
  z.strictObject({
    type: z.literal('speakOnDivision'),
    side: z.enum(['inFavour', 'against']),
    text: words,
  }),
  z.strictObject({ type: z.literal('castVote'), choice }),
  z.strictObject({
    type: z.literal('declareIntention'),
    ballot: z.string().max(60),
    choice,
  }),
  z.strictObject({ type: z.literal('explainVote'), text: words }),
]);

/** Moves of a person who may not have a seat yet. */
export const personCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('takeSeat'), seat }),
  z.strictObject({ type: z.literal('leaveSeat') }),
]);

/** The options that a session may be opened with, and that the facilitator may change later. */
export const sessionOptionsSchema = z
  .strictObject({
    pace: z.enum(['facilitator', 'clock']),
    chair: z.enum(['system', 'facilitator']),
    seating: z.enum(['choose', 'assigned']),
    board: z.enum(['open', 'sealed']),
    method: z.enum(['record', 'askConsensus', 'recorded', 'rollCall', 'showOfHands']),
    runOfShow: z.string().min(1).max(40),
  })
  .partial();

/** Moves of the facilitator. */
export const facilitatorCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('assignSeat'), person, seat }),
  z.strictObject({ type: z.literal('releaseSeat'), person }),
  z.strictObject({ type: z.literal('shuffleSeats') }),
  z.strictObject({ type: z.literal('removePerson'), person }),
  z.strictObject({ type: z.literal('takeOverSeat'), seat }),
  z.strictObject({ type: z.literal('handBackSeat'), seat }),
  z.strictObject({
    type: z.literal('changeOptions'),
    options: sessionOptionsSchema,
  }),
  z.strictObject({ type: z.literal('advancePhase'), to: z.enum(phaseNames) }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({
    type: z.literal('extendClock'),
    clock: z.enum(['phase', 'speaker', 'chair']),
    ms: ms.min(-3_600_000).max(3_600_000),
  }),
  z.strictObject({ type: z.literal('broadcastNote'), text: words }),
  z.strictObject({ type: z.literal('callNextSpeaker') }),
  z.strictObject({ type: z.literal('endSpeech') }),
  z.strictObject({ type: z.literal('closeSpeakersList') }),
  z.strictObject({ type: z.literal('openSpeakersList') }),
  z.strictObject({
    type: z.literal('setSpeakingTime'),
    ms: ms.min(10_000).max(900_000),
  }),
  z.strictObject({ type: z.literal('grantDivision') }),
  z.strictObject({ type: z.literal('closeDivisionHearing') }),
  z.strictObject({ type: z.literal('announceBallot') }),
  z.strictObject({ type: z.literal('adoptWithoutVote') }),
  z.strictObject({ type: z.literal('hearExplanations') }),
  z.strictObject({ type: z.literal('openVoting') }),
  z.strictObject({ type: z.literal('passRollCall') }),
  z.strictObject({ type: z.literal('lockVoting') }),
  z.strictObject({ type: z.literal('declareResult') }),
  z.strictObject({ type: z.literal('hearExplanationsAfter') }),
  z.strictObject({ type: z.literal('closeBallot') }),
]);

/** Moves of the server itself: people at the door, and the clock. Never accepted from outside. */
export type DoorCommand =
  | { readonly type: 'join'; readonly person: string; readonly name: string }
  | { readonly type: 'drop'; readonly person: string }
  | { readonly type: 'comeBack'; readonly person: string };

export type ClockCommand =
  /** A clock has run out: the room asks the rules what follows. */
  { readonly type: 'clockRanOut'; readonly clock: ClockId };

/** `cover:<person>` is the grace period of a person who dropped. */
export type ClockId = 'phase' | 'speaker' | 'chair' | `cover:${string}`;

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
