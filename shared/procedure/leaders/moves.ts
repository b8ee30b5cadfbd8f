import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import { move, ofTheSession } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import { ALLOWED } from '../kernel/refusal.ts';
import { person } from '../kernel/schemas.ts';
import { nameAmong } from '../seating/person-name.ts';
import { MOST_LEADERS } from './leaders.ts';

/** The server, for facilitators who say who they are. Never accepted from outside. */
export const leaderMoves = {
  nameLeader: move({
    takes: z.strictObject({ leader: person, name: z.string() }),
    ...ofTheSession,
    topic: 'people',
    by: 'door',
    may: () => ALLOWED,
    becomes: ({ leader, name }, { state: { leaders = {} } }) => {
      if (own(leaders, leader) !== undefined) return not('SES-14', 'leaderNamedAlready');
      return Object.keys(leaders).length >= MOST_LEADERS
        ? not('SES-14', 'leadersFull', { count: MOST_LEADERS })
        : done({ type: 'leaderNamed', leader, name: nameAmong(leaders, name) });
    },
  }),
};
