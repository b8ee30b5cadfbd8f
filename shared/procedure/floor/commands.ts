import { z } from 'zod';
import { ms, words } from '../kernel/schemas.ts';

/** Moves of a delegation on the floor. */
export const floorSeatCommands = [
  z.strictObject({ type: z.literal('requestFloor') }),
  z.strictObject({ type: z.literal('leaveSpeakersList') }),
  z.strictObject({ type: z.literal('requestReply') }),
  z.strictObject({ type: z.literal('say'), text: words }),
  z.strictObject({ type: z.literal('yieldFloor') }),
] as const;

/** Moves of the Chair on the floor. */
export const floorChairCommands = [
  z.strictObject({ type: z.literal('callNextSpeaker') }),
  z.strictObject({ type: z.literal('endSpeech') }),
  z.strictObject({ type: z.literal('closeSpeakersList') }),
  z.strictObject({ type: z.literal('openSpeakersList') }),
  z.strictObject({ type: z.literal('setSpeakingTime'), ms: ms.min(10_000).max(900_000) }),
] as const;
