import type { PublicScenario } from '../../scenario/scenario.ts';
import { freshFloor } from '../floor/floor.ts';
import type { Room, SessionOptions } from '../kernel/room.ts';

/** The empty room that a session opens with. */
export function emptyRoom(scenario: PublicScenario, title: string, options: SessionOptions): Room {
  return {
    title,
    phase: 'lobby',
    stage: 0,
    options,
    clocks: {},
    people: 0,
    seats: {},
    deputies: {},
    pledged: {},
    absent: {},
    floor: freshFloor,
    drafts: Object.fromEntries(
      scenario.drafts.map((draft) => [
        draft.id,
        {
          status: 'circulated' as const,
          joined: [],
          left: [],
          signatories: [],
          dropped: [],
          wording: {},
          revision: 0,
        },
      ]),
    ),
    amendments: {},
    programme: [],
    motions: [],
    lights: {},
    outcomes: {},
    results: {},
    minutes: {},
  };
}
