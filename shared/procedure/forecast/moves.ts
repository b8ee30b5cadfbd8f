import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import { move } from '../kernel/move.ts';
import { ballot, seat } from '../kernel/schemas.ts';
import { mayForecast } from './rules.ts';

const percent = z.number().int().min(0).max(100).multipleOf(5);

/** Anybody in the session, with a seat or without, says what they think likely. */
export const forecastMoves = {
  giveForecast: move({
    takes: z.strictObject({ matter: ballot, result: percent, states: z.record(seat, percent) }),
    by: 'person',
    where: 'venue',
    forum: 'any',
    inVote: false,
    inSuspension: true,
    outOfRoom: true,
    about: 'nothing',
    topic: 'vote',
    house: false,
    place: 'any',
    may: mayForecast,
    becomes: (forecast, { actor }) =>
      actor.kind === 'person'
        ? done({ type: 'forecastGiven', person: actor.person, ...forecast })
        : not('NET-4', 'notYours'),
  }),
};
