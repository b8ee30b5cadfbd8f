import { z } from 'zod';
import { openCaucus } from '../../caucus/fold.ts';
import { ALLOWED, refuse } from '../../kernel/refusal.ts';
import { ms } from '../../kernel/schemas.ts';
import { inMinutes, inSeconds, motionKind, PLAIN } from '../kind.ts';

/** The lengths that are offered first, ms. */
const CAUCUS_MS = 5 * 60_000;
const SPEECH_MS = 45_000;
const caucusLength = ms.min(60_000).max(3_600_000);

const ofACaucus = {
  ...PLAIN,
  rank: 6,
  judgedBy: 'convenience',
  sameBy: 'everything',
} as const;

/** A caucus on one topic, with short speeches (house rule). */
export const moderatedCaucus = motionKind({
  takes: z.strictObject({
    kind: z.literal('moderatedCaucus'),
    topic: z.string().trim().min(1).max(80),
    ms: caucusLength,
    speechMs: ms.min(10_000).max(300_000),
  }),
  ...ofACaucus,
  rule: 'MUN-5',
  number: 'MUN-5',
  usual: () => [
    { kind: 'moderatedCaucus' as const, topic: '.', ms: CAUCUS_MS, speechMs: SPEECH_MS },
  ],
  fits: ({ room }) =>
    room.phase === 'generalDebate' ? ALLOWED : refuse('MUN-5', 'noDebateForCaucus'),
  carried: (state, matter, { by, at }) => openCaucus(state, matter, by, at),
  values: ({ topic, ms: length, speechMs }) => ({
    topic,
    minutes: inMinutes(length),
    seconds: inSeconds(speechMs),
  }),
});

/** A caucus in which delegations talk freely (house rule). */
export const unmoderatedCaucus = motionKind({
  takes: z.strictObject({ kind: z.literal('unmoderatedCaucus'), ms: caucusLength }),
  ...ofACaucus,
  rule: 'MUN-6',
  number: 'MUN-6',
  usual: () => [{ kind: 'unmoderatedCaucus' as const, ms: CAUCUS_MS }],
  fits: ({ room }) =>
    room.phase === 'generalDebate' ? ALLOWED : refuse('MUN-6', 'noDebateForCaucus'),
  carried: (state, matter, { by, at }) => openCaucus(state, matter, by, at),
  values: ({ ms: length }) => ({ minutes: inMinutes(length) }),
});
