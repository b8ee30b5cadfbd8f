import { z } from 'zod';
import { POSTURES } from '../../scenario/choices.ts';
import { done, not } from '../kernel/decision.ts';
import { move, ofTheSession } from '../kernel/move.ts';
import { id } from '../kernel/schemas.ts';
import { drawIncidents } from './draw.ts';
import { shadowOf } from './rounds.ts';
import * as rules from './rules.ts';

/** A delegation takes its posture in secret; the facilitator, or a phase's clock, closes the round. */
export const shadowMoves = {
  takePosture: move({
    takes: z.strictObject({ round: id, posture: z.enum(POSTURES) }),
    ...ofTheSession,
    by: 'member',
    topic: 'room',
    may: rules.mayTakePosture,
    becomes: ({ round, posture }, { seat }) => done({ type: 'postureTaken', seat, round, posture }),
  }),
  closeShadowRound: move({
    takes: z.strictObject({ round: id }),
    ...ofTheSession,
    by: 'facilitator',
    inVote: false,
    topic: 'session',
    may: rules.mayCloseRound,
    becomes: ({ round }, { house, state }) => {
      const whole = house.at(undefined).scenario;
      const model = shadowOf(whole, state.room);
      return model === undefined
        ? not('SHA-1', 'noShadow')
        : done({
            type: 'shadowRoundClosed',
            round,
            incidents: drawIncidents(whole, model, state, round),
          });
    },
  }),
};
