import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { step } from '../../shared/procedure/road/step.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { difference } from '../../shared/views/merge-patch.ts';
import { project } from '../../shared/views/project.ts';
import { answerKeyOfFact } from './envelope.ts';
import { REMEMBERED, ViewHistory } from './view-history.ts';

/** All that a room knows from its log. */
export interface RestoredSession {
  readonly state: SessionState;
  /** First answers to the commands in the log: key to number of the fact. */
  readonly answered: Map<string, number>;
  /** The public view's latest differences, fact by fact: whoever was here before can catch up. */
  readonly history: ViewHistory;
  /** Whether the session stands still because everybody had gone, not by anyone's wish. */
  readonly inRecess: boolean;
}

/** Folds a whole log. Throws where it is empty or broken. */
export function restoreSession(scenario: PublicScenario, facts: readonly Fact[]): RestoredSession {
  const [first, ...later] = facts;
  if (first === undefined) throw new Error('The log is empty.');
  let state = step(scenario, undefined, first);
  let inRecess = false;
  const answered = new Map<string, number>();
  let history = new ViewHistory(first.seq);
  const remembered = later.at(-REMEMBERED)?.seq ?? 0;
  for (const fact of later) {
    const before = state;
    state = step(scenario, before, fact);
    inRecess = recessAfter(fact, inRecess);
    if (fact.seq === remembered) history = new ViewHistory(before.seq);
    if (fact.seq >= remembered) {
      const patch = difference(project(before, 'public'), project(state, 'public'));
      if (patch !== undefined) history.record(fact.seq, patch);
    }
    const key = answerKeyOfFact(fact.by, fact.commandId);
    if (key !== undefined && !answered.has(key)) answered.set(key, fact.seq);
  }
  return { state, answered, history, inRecess };
}

/** Whether the session is in recess after a fact: the clock itself has stopped all clocks. */
export function recessAfter(fact: Fact, inRecess: boolean): boolean {
  if (fact.type === 'paused') return fact.by.kind === 'clock';
  return fact.type === 'resumed' ? false : inRecess;
}
