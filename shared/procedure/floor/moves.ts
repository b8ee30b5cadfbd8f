import { z } from 'zod';
import { type Decision, done, not } from '../kernel/decision.ts';
import { speaksTo } from '../kernel/issue-side.ts';
import { move } from '../kernel/move.ts';
import { ALLOWED } from '../kernel/refusal.ts';
import { draft, ms } from '../kernel/schemas.ts';
import { spoken } from '../kernel/spoken.ts';
import type { SessionState } from '../kernel/state.ts';
import type { FloorFact } from './facts.ts';
import { speakersInOrder } from './queue.ts';
import * as rules from './rules.ts';

const inDebate = {
  where: 'venue',
  forum: 'any',
  inVote: false,
  inSuspension: false,
  outOfRoom: false,
  about: 'nothing',
  topic: 'floor',
  house: false,
} as const;
const nothing = z.strictObject({});
/** A delegation puts itself on a list of speakers, or takes itself off. */
const ofTheLists = { takes: nothing, ...inDebate, by: 'delegation', place: 'any' } as const;
const ofTheChair = { ...inDebate, by: 'chair', inSuspension: true, outOfRoom: true } as const;

/** The speech under way ends, because its time is up or the Chair says so. */
export function speechEnds({ room }: SessionState, why: 'time' | 'chair'): Decision<FloorFact> {
  const seat = room.floor.speaker;
  return seat === undefined
    ? not('FLO-5', 'floorEmpty')
    : done({ type: 'floorYielded', seat, why });
}

/** Asking for the floor, speaking and giving it up; calling speakers. */
export const floorMoves = {
  requestFloor: move({
    ...ofTheLists,
    may: rules.mayRequestFloor,
    becomes: (_command, { seat }) => done({ type: 'floorRequested', seat }),
  }),
  leaveSpeakersList: move({
    ...ofTheLists,
    inSuspension: true,
    outOfRoom: true,
    may: rules.mayLeaveList,
    becomes: (_command, { seat }) => done({ type: 'speakersListLeft', seat }),
  }),
  requestReply: move({
    ...ofTheLists,
    may: rules.mayRequestReply,
    becomes: (_command, { seat }) => done({ type: 'replyRequested', seat }),
  }),
  say: move({
    takes: z.strictObject({
      text: spoken,
      inFavourOf: z.array(draft).max(20).optional(),
      speaksTo: speaksTo.optional(),
    }),
    ...inDebate,
    by: 'delegation',
    place: 'any',
    about: 'speech',
    may: rules.maySpeak,
    becomes: ({ text, inFavourOf, speaksTo: sides }, { seat }) =>
      done({
        type: 'statementMade',
        seat,
        text,
        ...(inFavourOf !== undefined && { inFavourOf: [...new Set(inFavourOf)] }),
        ...(sides !== undefined && { speaksTo: sides }),
      }),
  }),
  yieldFloor: move({
    takes: nothing,
    ...inDebate,
    by: 'delegation',
    inSuspension: true,
    outOfRoom: true,
    place: 'any',
    about: 'speech',
    may: rules.hasFloor,
    becomes: (_command, { seat }) => done({ type: 'floorYielded', seat, why: 'finished' }),
  }),
  callNextSpeaker: move({
    takes: nothing,
    ...ofTheChair,
    inSuspension: false,
    about: 'floor',
    place: 'speech',
    may: rules.mayCallNext,
    becomes: (_command, { scenario, state }) => {
      const { replies } = state.room.floor;
      const [next] = speakersInOrder(scenario, state.room);
      if (next !== undefined) return done({ type: 'floorGiven', seat: next, reply: false });
      return replies[0] === undefined
        ? not('FLO-1', 'listEmpty')
        : done({ type: 'floorGiven', seat: replies[0], reply: true });
    },
  }),
  endSpeech: move({
    takes: nothing,
    ...ofTheChair,
    place: 'any',
    about: 'speech',
    may: rules.mayEndSpeech,
    becomes: (_command, { state }) => speechEnds(state, 'chair'),
  }),
  closeSpeakersList: move({
    takes: nothing,
    ...ofTheChair,
    place: 'any',
    may: rules.mayCloseList,
    becomes: () => done({ type: 'speakersListClosed' }),
  }),
  openSpeakersList: move({
    takes: nothing,
    ...ofTheChair,
    place: 'any',
    may: rules.mayOpenList,
    becomes: () => done({ type: 'speakersListOpened' }),
  }),
  setSpeakingTime: move({
    takes: z.strictObject({ ms: ms.min(10_000).max(900_000) }),
    ...ofTheChair,
    place: 'any',
    may: () => ALLOWED,
    becomes: ({ ms: length }) => done({ type: 'speakingTimeSet', ms: length }),
  }),
};
