import { z } from 'zod';
import { phaseNames } from '../../scenario/choices.ts';
import { done, not } from '../kernel/decision.ts';
import { move, ofTheSession } from '../kernel/move.ts';
import { ALLOWED } from '../kernel/refusal.ts';
import { ms, words } from '../kernel/schemas.ts';
import { stepTo } from '../kernel/script.ts';
import { sessionOptionsSchema } from './options.ts';
import * as rules from './rules.ts';
import { mayDirectWall, pictureOrdered, wallOrder } from './wall.ts';

const atAnyTime = {
  ...ofTheSession,
  by: 'facilitator',
  where: 'venue',
  topic: 'session',
} as const;

/** The course of the session: its phases, its clocks, its options, and the meeting that goes on. */
export const sessionMoves = {
  changeOptions: move({
    takes: z.strictObject({ options: sessionOptionsSchema }),
    ...atAnyTime,
    where: 'session',
    may: rules.mayChangeOptions,
    becomes: ({ options }) => done({ type: 'optionsChanged', options: withoutGaps(options) }),
  }),
  advancePhase: move({
    takes: z.strictObject({ to: z.enum(phaseNames) }),
    ...atAnyTime,
    about: 'phase',
    may: rules.mayAdvance,
    becomes: ({ to }, { scenario, state: { room } }) => {
      const step = stepTo(scenario, room, to);
      return step === undefined
        ? not('SES-1', 'phaseOrder', { from: room.phase, to })
        : done({ type: 'phaseEntered', ...step });
    },
  }),
  pause: move({
    takes: z.strictObject({}),
    ...atAnyTime,
    where: 'session',
    about: 'phases',
    may: rules.mayPause,
    becomes: () => done({ type: 'paused' }),
  }),
  resume: move({
    takes: z.strictObject({}),
    ...atAnyTime,
    where: 'session',
    about: 'pause',
    may: rules.mayResume,
    becomes: () => done({ type: 'resumed' }),
  }),
  extendClock: move({
    takes: z.strictObject({
      clock: z.enum(['phase', 'speaker', 'chair', 'consultations', 'caucus']),
      ms: ms.min(-3_600_000).max(3_600_000),
    }),
    ...atAnyTime,
    about: 'phase',
    may: rules.mayExtendClock,
    becomes: ({ clock, ms: length }) => done({ type: 'clockExtended', clock, ms: length }),
  }),
  broadcastNote: move({
    takes: z.strictObject({ text: words }),
    ...atAnyTime,
    where: 'session',
    may: () => ALLOWED,
    becomes: ({ text }) => done({ type: 'noteBroadcast', text }),
  }),
  directWall: move({
    takes: z.strictObject({ shows: wallOrder, pinned: z.boolean().optional() }),
    ...atAnyTime,
    may: mayDirectWall,
    becomes: ({ shows, pinned }) => {
      const picture = pictureOrdered(shows);
      return done({
        type: 'wallDirected',
        ...(picture && { shows: picture, ...(pinned === true && { pinned }) }),
      });
    },
  }),
  takeBack: move({
    takes: z.strictObject({ back: z.number().int().positive() }),
    ...atAnyTime,
    may: rules.mayTakeBack,
    becomes: ({ back }, { state: { room, past } }) => {
      const since = Object.keys(room.undoable ?? {}).filter((fact) => Number(fact) >= back);
      const venues = past?.find(({ fact }) => fact === back)?.venues ?? [];
      return done({
        type: 'movesTakenBack',
        back,
        count: since.length,
        ...(venues.length > 1 && { together: true }),
      });
    },
  }),
  resumeMeeting: move({
    takes: z.strictObject({}),
    ...atAnyTime,
    by: 'chair',
    about: 'suspension',
    place: 'suspension',
    may: rules.mayResumeMeeting,
    becomes: () => done({ type: 'meetingResumed' }),
  }),
};

/** The server, for a facilitator who presides and is gone. Never accepted from outside. */
export const chairMoves = {
  coverChair: move({
    takes: z.strictObject({}),
    ...atAnyTime,
    by: 'door',
    where: 'session',
    may: rules.mayCoverChair,
    becomes: () => done({ type: 'chairCovered' }),
  }),
  handBackChair: move({
    takes: z.strictObject({}),
    ...atAnyTime,
    by: 'door',
    where: 'session',
    may: rules.mayHandBackChair,
    becomes: () => done({ type: 'chairHandedBack' }),
  }),
};

/** Drops the options that were not given, so that a fact holds only what changes. */
function withoutGaps<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
