import type { Fact } from '../procedure/road/facts.ts';
import type {
  HistoryMove,
  RecordedBallot,
  RecordedOutcome,
  Scenario,
} from '../scenario/scenario.ts';
import { type Cue, replayHistory } from './replay-history.ts';

/** A scenario's true history as a film: its log, and what is known of each move. Reveals the record. */
export interface HistoryContent {
  readonly scenario: string;
  readonly hash: string;
  readonly scenes: readonly HistoryScene[];
  /** The recorded ballots, without the votes: those are in the facts. */
  readonly ballots: readonly Omit<RecordedBallot, 'votes'>[];
  /** What came of the stages that decided by consensus. */
  readonly outcomes: readonly RecordedOutcome[];
  readonly facts: readonly Fact[];
  /** ms of film. */
  readonly length: number;
}

/** One move of the history with its place in the film. */
export type HistoryScene = HistoryMove & Cue;

/**
 * The unchanging film of a scenario's history; undefined where the scenario has none.
 * Throws where the rules forbid it: such a scenario is not to be served.
 */
export function historyContent(scenario: Scenario): HistoryContent | undefined {
  const { history, record, outcomes, id, hash } = scenario;
  if (history === undefined) return undefined;
  const replay = replayHistory(scenario);
  if (!replay.ok) throw new Error(`The history of ${id} is not lawful at move ${replay.move}.`);
  const scenes = history.flatMap((move, index): HistoryScene[] => {
    const cue = replay.cues[index];
    return cue === undefined ? [] : [{ ...move, ...cue }];
  });
  const ballots = record.map(({ votes, ...ballot }) => ballot);
  return {
    scenario: id,
    hash,
    scenes,
    ballots,
    outcomes,
    facts: replay.facts,
    length: replay.length,
  };
}
