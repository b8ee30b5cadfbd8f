import { z } from 'zod';
import { done } from '../kernel/decision.ts';
import { move } from '../kernel/move.ts';
import { seat as seatId } from '../kernel/schemas.ts';
import * as rules from './rules.ts';

const inTheCaucus = {
  by: 'delegation',
  where: 'venue',
  forum: 'any',
  inVote: false,
  inSuspension: false,
  outOfRoom: false,
  about: 'nothing',
  topic: 'floor',
  house: true,
  place: 'any',
} as const;
const ofTheChair = { ...inTheCaucus, by: 'chair', outOfRoom: true, house: false } as const;

/** Placards go up and down, and the Chair calls them (house rule). */
export const caucusMoves = {
  raisePlacard: move({
    takes: z.strictObject({}),
    ...inTheCaucus,
    may: rules.mayRaisePlacard,
    becomes: (_command, { seat }) => done({ type: 'placardRaised', seat }),
  }),
  lowerPlacard: move({
    takes: z.strictObject({}),
    ...inTheCaucus,
    outOfRoom: true,
    may: rules.mayLowerPlacard,
    becomes: (_command, { seat }) => done({ type: 'placardLowered', seat }),
  }),
  callPlacard: move({
    takes: z.strictObject({ seat: seatId }),
    ...ofTheChair,
    place: 'caucus',
    may: rules.mayCallPlacard,
    becomes: ({ seat }) => done({ type: 'placardCalled', seat }),
  }),
  endCaucus: move({
    takes: z.strictObject({}),
    ...ofTheChair,
    inVote: true,
    inSuspension: true,
    about: 'caucus',
    may: rules.mayEndCaucus,
    becomes: (_command, { actor }) =>
      done({ type: 'caucusEnded', why: actor.kind === 'clock' ? 'time' : 'chair' }),
  }),
};
