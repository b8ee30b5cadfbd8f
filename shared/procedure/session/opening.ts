import type { PublicScenario } from '../../scenario/scenario.ts';
import type { Floor, Room, SessionOptions, Times } from '../kernel/room.ts';
import { runOfShowOf } from '../kernel/script.ts';
import type { FactBody } from '../road/facts.ts';

/**
 * The version of the rules. Raise it when a fact changes its shape or a fold what it makes of one, and
 * say in `road/upcast.ts` how to read the facts of the version before.
 */
export const RULES_VERSION = 2;
/** The oldest version whose logs can still be read. Raise it where a fact cannot be upcast. */
export const OLDEST_RULES = 2;

/** Times for a class, in milliseconds. */
const CLASS_TIMES: Times = {
  speech: 60_000,
  reply: 30_000,
  request: 20_000,
  explanationsBefore: 30_000,
  vote: 90_000,
  rollCallAnswer: 8_000,
  linger: 4_000,
  locked: 2_500,
  declared: 12_000,
  explanationsAfter: 40_000,
  reading: 60_000,
  finalText: 30_000,
  gavel: 45_000,
  consultations: 150_000,
  grace: 25_000,
};

/** One person alone waits for nobody: the same steps, shorter pauses. */
const SOLO_TIMES: Times = {
  ...CLASS_TIMES,
  request: 12_000,
  explanationsBefore: 10_000,
  declared: 8_000,
  explanationsAfter: 15_000,
  reading: 30_000,
  finalText: 15_000,
  gavel: 20_000,
  consultations: 75_000,
};

export interface OpeningChoices {
  readonly seed: number;
  readonly title: string;
  readonly solo: boolean;
  readonly options?: Partial<SessionOptions>;
}

/** The first fact of a session: its scenario, its dice, its options. */
export function openingFact(scenario: PublicScenario, choices: OpeningChoices): FactBody {
  return {
    type: 'sessionOpened',
    scenario: scenario.id,
    hash: scenario.hash,
    rules: RULES_VERSION,
    seed: choices.seed,
    title: choices.title,
    options: {
      pace: choices.solo ? 'clock' : 'facilitator',
      chair: 'system',
      seating: 'choose',
      board: 'open',
      method: 'record',
      adoption: 'record',
      houseRules: scenario.houseRules ?? 'none',
      runOfShow: runOfShowOf(scenario, choices.options?.runOfShow ?? '').id,
      times: choices.solo ? SOLO_TIMES : CLASS_TIMES,
      ...choices.options,
    },
  };
}

/** The floor before anybody has asked for it. */
export const freshFloor: Floor = {
  list: 'open',
  podium: 'empty',
  queue: [],
  replies: [],
  repliesUsed: {},
  spoken: {},
};

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
