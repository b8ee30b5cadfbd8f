import { compileScenario } from '../../../shared/scenario/compile.ts';
import type { Problem } from '../../../shared/scenario/problems.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { smallScenario } from '../scenario/fixture.ts';

const EVIDENCE = 'date: 2018-11-08, confidence: high, sources: [book]';

/** A move as one line of history.yaml: what it says beside the evidence that every move has. */
export const move = (words: string, evidence = EVIDENCE): string => `  - { ${words}, ${evidence} }`;

/** The small scenario with a history of these moves; the first stands in line 2 of its file. */
export function withHistory(...moves: readonly string[]): Record<string, string> {
  return { ...smallScenario, 'history.yaml': ['moves:', ...moves, ''].join('\n') };
}

/** The scenario that these files compile to. Throws with the first mistake in them. */
export function compiledWith(files: Readonly<Record<string, string>>): Scenario {
  const result = compileScenario(files);
  if (result.ok) return result.scenario;
  throw new Error(JSON.stringify(result.problems[0]));
}

/** The mistakes in these files. */
export function mistakesIn(files: Readonly<Record<string, string>>): readonly Problem[] {
  const result = compileScenario(files);
  return result.ok ? [] : result.problems;
}

export const DEBATE = move('move: enterPhase, stage: committee, phase: generalDebate');
export const ACTION = move('move: enterPhase, stage: committee, phase: action');
export const announce = (ballot: string): string => move(`move: announce, ballot: ${ballot}`);
export const vote = (ballot: string): string => move(`move: vote, ballot: ${ballot}`);
