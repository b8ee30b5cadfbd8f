import { z } from 'zod';
import { done } from '../kernel/decision.ts';
import { move } from '../kernel/move.ts';
import { id } from '../kernel/schemas.ts';
import { mayReleaseInject } from './rules.ts';

/** The facilitator, or a phase's clock, lets something come into the room from outside. */
export const injectMoves = {
  releaseInject: move({
    takes: z.strictObject({ inject: id }),
    by: 'facilitator',
    where: 'session',
    forum: 'any',
    inVote: false,
    inSuspension: true,
    outOfRoom: true,
    about: 'nothing',
    topic: 'session',
    house: false,
    place: 'any',
    may: mayReleaseInject,
    becomes: ({ inject }) => done({ type: 'injectReleased', inject }),
  }),
};
