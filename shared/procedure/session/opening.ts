import type { PublicScenario } from '../../scenario/scenario.ts';
import { runOfShowOf } from '../kernel/script.ts';
import type { SessionOptions, Times } from '../kernel/session-options.ts';
import type { SessionOpened } from './facts.ts';

/**
 * The version of the rules. Raise it when a fact changes its shape or a fold what it makes of one, and
 * say in `road/upcast.ts` how to read the facts of the version before.
 */
export const RULES_VERSION = 6;
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
  /** Nobody comes but its facilitator, who sees the whole hour in three minutes. */
  readonly rehearsal?: boolean;
  readonly options?: Partial<SessionOptions>;
}

/** The first fact of a session: its scenario, its dice, its options. */
export function openingFact(scenario: PublicScenario, choices: OpeningChoices): SessionOpened {
  const { calendar, ...chosen } = choices.options ?? {};
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
      ...(scenario.shadow?.on && { shadow: 'on' as const }),
      times: choices.solo ? SOLO_TIMES : CLASS_TIMES,
      ...chosen,
      // Three minutes have no days.
      ...(calendar && !choices.rehearsal && { calendar }),
      ...(choices.rehearsal && {
        pace: 'clock' as const,
        rehearsal: rehearsalSpeed(choices.options?.minutes),
      }),
    },
  };
}

/** How many minutes a rehearsal takes. */
const REHEARSED_IN = 3;
/** Faster than this nobody would see what happens. */
const FASTEST = 20;
const USUAL_MINUTES = 45;

/** How many times as fast as a class the clocks of a rehearsal run, for so many minutes. */
export const rehearsalSpeed = (minutes = USUAL_MINUTES): number =>
  Math.min(FASTEST, Math.max(1, Math.round(minutes / REHEARSED_IN)));
