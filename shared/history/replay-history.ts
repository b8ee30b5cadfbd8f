import type { Refusal } from '../procedure/kernel/refusal.ts';
import type { SessionState } from '../procedure/kernel/state.ts';
import type { Fact } from '../procedure/road/facts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { publicContent } from '../views/content.ts';
import { Meeting } from './meeting.ts';
import { stepsOf } from './steps.ts';

/** Where a move of the history begins in the film. */
export interface Cue {
  /** ms from the beginning. */
  readonly at: number;
  /** How many facts there were before it. */
  readonly after: number;
}

export interface Replayed {
  readonly state: SessionState;
  readonly facts: readonly Fact[];
  /** One for each move. */
  readonly cues: readonly Cue[];
  /** ms from the beginning to the end. */
  readonly length: number;
}

export type HistoryReplay =
  | ({ readonly ok: true } & Replayed)
  | {
      readonly ok: false;
      /** Index of the move that the rules forbid. */
      readonly move: number;
      readonly refusal: Refusal;
    };

/**
 * Plays the moves that were really made through the same rules as everything else, with every vote
 * as in the record, on a clock of film time that begins at 0 ms. The same scenario gives the same
 * facts. A history that the rules forbid is refused with the first move that they forbid; a scenario
 * without a history gives a session that has only opened.
 */
export function replayHistory(scenario: Scenario): HistoryReplay {
  const meeting = new Meeting(publicContent(scenario));
  const cues: Cue[] = [];
  for (const [index, move] of (scenario.history ?? []).entries()) {
    cues.push({ at: meeting.now, after: meeting.facts.length });
    for (const step of stepsOf(scenario, meeting, move)) {
      const refusal = meeting.take(step);
      if (refusal !== undefined) return { ok: false, move: index, refusal };
    }
  }
  return { ok: true, state: meeting.state, facts: meeting.facts, cues, length: meeting.now };
}
